CREATE TABLE "group_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"title" text NOT NULL,
	"audience" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	"otherwise" text,
	"mailing_id" uuid,
	"written_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"discarded_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "group_drafts" ADD CONSTRAINT "group_drafts_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_drafts_conference" ON "group_drafts" USING btree ("conference_id","changed_at");