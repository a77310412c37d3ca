CREATE TABLE "note_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"invitee_id" uuid NOT NULL,
	"state" text NOT NULL,
	"language" text NOT NULL,
	"form" jsonb,
	"documents" jsonb DEFAULT '[]' NOT NULL,
	"note_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "note_drafts" ADD CONSTRAINT "note_drafts_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_drafts" ADD CONSTRAINT "note_drafts_invitee_id_invitees_id_fk" FOREIGN KEY ("invitee_id") REFERENCES "public"."invitees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_drafts" ADD CONSTRAINT "note_drafts_note_id_correspondence_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."correspondence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "note_drafts_one_open" ON "note_drafts" USING btree ("channel_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "note_drafts_note" ON "note_drafts" USING btree ("note_id");