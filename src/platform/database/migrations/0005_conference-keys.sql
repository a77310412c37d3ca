CREATE TABLE "conference_keys" (
	"conference_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"wrapped" text NOT NULL,
	"master_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "conference_keys_conference_id_key_id_pk" PRIMARY KEY("conference_id","key_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "conference_keys_current" ON "conference_keys" USING btree ("conference_id") WHERE retired_at is null;