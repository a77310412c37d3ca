CREATE TABLE "reading_progress" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"page" integer NOT NULL,
	"pages" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_note_id_correspondence_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."correspondence"("id") ON DELETE no action ON UPDATE no action;