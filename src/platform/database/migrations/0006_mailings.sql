CREATE TABLE "mailing_recipients" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mailing_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"subject" text NOT NULL,
	"address" text,
	"name" text,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"held_reason" text,
	"held_note" text,
	"message_id" uuid,
	CONSTRAINT "mailing_recipients_messageId_unique" UNIQUE("message_id"),
	CONSTRAINT "mailing_recipients_once" UNIQUE("mailing_id","subject")
);
--> statement-breakpoint
CREATE TABLE "mailings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text DEFAULT 'prepared' NOT NULL,
	"prepared_by" text NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"tested_at" timestamp (3) with time zone,
	"confirmed_by" text,
	"confirmed_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"cancelled_by" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mailing_recipients" ADD CONSTRAINT "mailing_recipients_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing_recipients" ADD CONSTRAINT "mailing_recipients_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mailing_recipients_next" ON "mailing_recipients" USING btree ("mailing_id","state","position");--> statement-breakpoint
CREATE INDEX "mailing_recipients_subject" ON "mailing_recipients" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "mailings_conference" ON "mailings" USING btree ("conference_id","prepared_at");