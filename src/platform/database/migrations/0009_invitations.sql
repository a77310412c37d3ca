CREATE TABLE "dispatches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"letter_id" uuid,
	"mailing_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dispatches_message" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "drafted_reminders" (
	"conference_id" uuid NOT NULL,
	"deadline" text NOT NULL,
	"due_on" date NOT NULL,
	"mailing_id" uuid,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafted_reminders_conference_id_deadline_due_on_pk" PRIMARY KEY("conference_id","deadline","due_on")
);
--> statement-breakpoint
CREATE TABLE "invitation_holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"held_by" text NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"invitee_id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"numbered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitations_number" UNIQUE("conference_id","number")
);
--> statement-breakpoint
CREATE TABLE "letter_clearances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"letter_id" uuid NOT NULL,
	"signatory" text NOT NULL,
	"definition_hash" text NOT NULL,
	"cleared_on" date NOT NULL,
	"how" text NOT NULL,
	"note" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text DEFAULT 'drafted' NOT NULL,
	"definition_version" integer NOT NULL,
	"definition_hash" text NOT NULL,
	"since_version" integer,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"drafted_by" text NOT NULL,
	"signed_at" timestamp (3) with time zone,
	"signed_by" text,
	"signature_note" text,
	CONSTRAINT "letters_number" UNIQUE("conference_id","number")
);
--> statement-breakpoint
CREATE TABLE "telephone_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"channel_id" uuid,
	"called_at" timestamp (3) with time zone NOT NULL,
	"spoke_with" text,
	"said" text NOT NULL,
	"ring_again_on" date,
	"noted_by" text NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"message_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"status" text,
	"reason" text NOT NULL,
	"address" text NOT NULL,
	"source" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delivery_reports_once" UNIQUE("message_id","source","outcome")
);
--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafted_reminders" ADD CONSTRAINT "drafted_reminders_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_holds" ADD CONSTRAINT "invitation_holds_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_clearances" ADD CONSTRAINT "letter_clearances_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telephone_calls" ADD CONSTRAINT "telephone_calls_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telephone_calls" ADD CONSTRAINT "telephone_calls_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_reports" ADD CONSTRAINT "delivery_reports_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dispatches_channel" ON "dispatches" USING btree ("channel_id","posted_at");--> statement-breakpoint
CREATE INDEX "dispatches_invitee" ON "dispatches" USING btree ("invitee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_holds_once" ON "invitation_holds" USING btree ("invitee_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "letter_clearances_once" ON "letter_clearances" USING btree ("letter_id","signatory","definition_hash") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "telephone_calls_invitee" ON "telephone_calls" USING btree ("invitee_id","called_at");--> statement-breakpoint
CREATE INDEX "delivery_reports_message" ON "delivery_reports" USING btree ("message_id","at");