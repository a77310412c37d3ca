CREATE TABLE "digest_readers" (
	"account_id" uuid NOT NULL,
	"conference_id" uuid NOT NULL,
	"done_on" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digest_readers_account_id_conference_id_pk" PRIMARY KEY("account_id","conference_id")
);
--> statement-breakpoint
ALTER TABLE "digest_readers" ADD CONSTRAINT "digest_readers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_readers" ADD CONSTRAINT "digest_readers_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;