CREATE TABLE "channels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"invitee_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"telephone" text,
	"existence" text DEFAULT 'unknown' NOT NULL,
	"invented" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conferences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "conferences_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "definition_versions" (
	"conference_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"definition" jsonb NOT NULL,
	"applied_at" timestamp (3) with time zone NOT NULL,
	"applied_by" text NOT NULL,
	CONSTRAINT "definition_versions_conference_id_version_pk" PRIMARY KEY("conference_id","version")
);
--> statement-breakpoint
CREATE TABLE "invitee_exceptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"invitee_id" uuid NOT NULL,
	"term" text NOT NULL,
	"value" integer NOT NULL,
	"reason" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invitees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"category" text NOT NULL,
	"names" jsonb NOT NULL,
	"acronym" text,
	"country" text,
	"counts_within" uuid,
	"language" text NOT NULL,
	"survivors" text DEFAULT 'unknown' NOT NULL,
	"unverified" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitees_once" UNIQUE("conference_id","kind","code")
);
--> statement-breakpoint
CREATE TABLE "language_approvals" (
	"conference_id" uuid NOT NULL,
	"language" text NOT NULL,
	"approved_at" timestamp (3) with time zone NOT NULL,
	"approved_by" text NOT NULL,
	CONSTRAINT "language_approvals_conference_id_language_pk" PRIMARY KEY("conference_id","language")
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"seats" integer NOT NULL,
	"sponsored_seats" integer NOT NULL,
	"merged_into" uuid,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"full_name" text NOT NULL,
	"honorific" text,
	"given_names" text,
	"family_name" text,
	"title" text,
	"organisation" text,
	"email" text,
	"role" text NOT NULL,
	"gender" text,
	"language" text NOT NULL,
	"takes_seat" boolean NOT NULL,
	"state" text NOT NULL,
	"sponsorship" text NOT NULL,
	"replaced_by" uuid,
	"salt" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "regrets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "correspondence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"message_id" text,
	"in_reply_to" text,
	"from_address" text,
	"from_name" text,
	"subject" text DEFAULT '' NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"evidence_at" timestamp (3) with time zone,
	"confirmed_sent_at" timestamp (3) with time zone,
	"state" text DEFAULT 'received' NOT NULL,
	"outcome" text,
	"kind" text,
	"language" text,
	"invitee_id" uuid,
	"sender_name" text,
	"reference" text,
	"note_date" text,
	"earlier_id" uuid,
	"assigned_to" uuid,
	"envelope" jsonb,
	"reading" jsonb,
	"reading_problem" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "correspondence_once" UNIQUE("conference_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "exceptional_acceptances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"note_id" uuid NOT NULL,
	"code" text NOT NULL,
	"named_person_id" uuid,
	"reason" text NOT NULL,
	"accepted_by" text NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailbox_progress" (
	"mailbox" text PRIMARY KEY NOT NULL,
	"last_seen_at" timestamp (3) with time zone,
	"last_error" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"details" jsonb DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "named_people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"note_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"full_name" text NOT NULL,
	"honorific" text,
	"given_names" text,
	"family_name" text,
	"title" text,
	"organisation" text,
	"email" text,
	"role" text NOT NULL,
	"gender" text,
	"sponsorship" text NOT NULL,
	"decision" text,
	"reason" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"person_id" uuid,
	"added_by" text,
	CONSTRAINT "named_people_position" UNIQUE("note_id","position")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" text NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_address_unique" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"account_id" uuid NOT NULL,
	"conference_id" uuid NOT NULL,
	"role" text NOT NULL,
	"until" timestamp (3) with time zone,
	CONSTRAINT "grants_account_id_conference_id_role_pk" PRIMARY KEY("account_id","conference_id","role")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "demonstration_clock" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "one_row" CHECK ("demonstration_clock"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "files" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_heads" (
	"conference_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_lines" (
	"conference_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"event" text NOT NULL,
	"about" text[] NOT NULL,
	"facts" jsonb NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "journal_lines_conference_id_seq_pk" PRIMARY KEY("conference_id","seq")
);
--> statement-breakpoint
CREATE TABLE "delivered_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"message_id" uuid NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"delivered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delivered_mails_messageId_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"to_address" text NOT NULL,
	"to_name" text,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"message_id" text NOT NULL,
	"in_reply_to" text,
	"references" text[] DEFAULT '{}' NOT NULL,
	"about" text[] NOT NULL,
	"places" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text NOT NULL,
	"held_for" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "messages_messageId_unique" UNIQUE("message_id")
);
--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "definition_versions" ADD CONSTRAINT "definition_versions_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitee_exceptions" ADD CONSTRAINT "invitee_exceptions_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitees" ADD CONSTRAINT "invitees_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "language_approvals" ADD CONSTRAINT "language_approvals_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_delegation_id_delegations_id_fk" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrets" ADD CONSTRAINT "regrets_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence" ADD CONSTRAINT "correspondence_sha256_files_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."files"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence" ADD CONSTRAINT "correspondence_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptional_acceptances" ADD CONSTRAINT "exceptional_acceptances_note_id_correspondence_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."correspondence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptional_acceptances" ADD CONSTRAINT "exceptional_acceptances_named_person_id_named_people_id_fk" FOREIGN KEY ("named_person_id") REFERENCES "public"."named_people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_people" ADD CONSTRAINT "named_people_note_id_correspondence_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."correspondence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivered_mails" ADD CONSTRAINT "delivered_mails_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "channels_once" ON "channels" USING btree ("invitee_id","kind","name");--> statement-breakpoint
CREATE INDEX "channels_address" ON "channels" USING btree ("address");--> statement-breakpoint
CREATE INDEX "invitee_exceptions_invitee" ON "invitee_exceptions" USING btree ("invitee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "delegations_one_per_invitee" ON "delegations" USING btree ("conference_id","invitee_id") WHERE merged_into is null;--> statement-breakpoint
CREATE INDEX "people_delegation" ON "people" USING btree ("delegation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_once" ON "people" USING btree ("delegation_id",lower("email")) WHERE state = 'confirmed' and email is not null;--> statement-breakpoint
CREATE INDEX "regrets_invitee" ON "regrets" USING btree ("invitee_id");--> statement-breakpoint
CREATE INDEX "correspondence_queue" ON "correspondence" USING btree ("conference_id","state","received_at");--> statement-breakpoint
CREATE INDEX "correspondence_invitee" ON "correspondence" USING btree ("invitee_id");--> statement-breakpoint
CREATE INDEX "correspondence_message_id" ON "correspondence" USING btree ("conference_id","message_id");--> statement-breakpoint
CREATE INDEX "exceptional_acceptances_note" ON "exceptional_acceptances" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "journal_lines_about" ON "journal_lines" USING gin ("about");--> statement-breakpoint
CREATE INDEX "messages_about" ON "messages" USING gin ("about");--> statement-breakpoint
CREATE INDEX "messages_status" ON "messages" USING btree ("conference_id","status");