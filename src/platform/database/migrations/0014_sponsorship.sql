CREATE TABLE "sponsorship_budgets" (
	"conference_id" uuid PRIMARY KEY NOT NULL,
	"currency" text NOT NULL,
	"total" bigint NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sponsorship_decisions" (
	"minute_id" uuid NOT NULL,
	"sponsorship_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"estimate" integer,
	"place" integer,
	CONSTRAINT "sponsorship_decisions_minute_id_sponsorship_id_pk" PRIMARY KEY("minute_id","sponsorship_id")
);
--> statement-breakpoint
CREATE TABLE "sponsorship_minutes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"held_on" date NOT NULL,
	"text" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sponsorship_offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sponsorship_id" uuid NOT NULL,
	"conditions_version" integer NOT NULL,
	"definition_version" integer NOT NULL,
	"reply_by" date NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"offered_by" text NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	"assistance" jsonb
);
--> statement-breakpoint
CREATE TABLE "sponsorship_reviews" (
	"sponsorship_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"scores" jsonb NOT NULL,
	"has_conflict" text,
	"remark" text,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sponsorship_reviews_sponsorship_id_reviewer_id_pk" PRIMARY KEY("sponsorship_id","reviewer_id")
);
--> statement-breakpoint
CREATE TABLE "sponsorships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"delegation_id" uuid NOT NULL,
	"track" text NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"eligibility_reason" text,
	"estimate" integer,
	"place" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sponsorships_personId_unique" UNIQUE("person_id")
);
--> statement-breakpoint
ALTER TABLE "sponsorship_decisions" ADD CONSTRAINT "sponsorship_decisions_minute_id_sponsorship_minutes_id_fk" FOREIGN KEY ("minute_id") REFERENCES "public"."sponsorship_minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorship_decisions" ADD CONSTRAINT "sponsorship_decisions_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorship_offers" ADD CONSTRAINT "sponsorship_offers_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorship_reviews" ADD CONSTRAINT "sponsorship_reviews_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_delegation_id_delegations_id_fk" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorship_minutes_number" ON "sponsorship_minutes" USING btree ("conference_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorship_offers_one_open" ON "sponsorship_offers" USING btree ("sponsorship_id") WHERE answer is null;--> statement-breakpoint
CREATE INDEX "sponsorships_state" ON "sponsorships" USING btree ("conference_id","state");