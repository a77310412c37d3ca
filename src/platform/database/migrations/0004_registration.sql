CREATE TABLE "address_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"new_address" text NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by" text,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "registration_answers" (
	"registration_id" uuid NOT NULL,
	"section" text NOT NULL,
	"version" integer NOT NULL,
	"answers" jsonb,
	"sealed" text,
	CONSTRAINT "registration_answers_registration_id_section_version_pk" PRIMARY KEY("registration_id","section","version")
);
--> statement-breakpoint
CREATE TABLE "registration_consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"use" text NOT NULL,
	"is_given" boolean NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_drafts" (
	"registration_id" uuid NOT NULL,
	"section" text NOT NULL,
	"typed" jsonb,
	"sealed" text,
	"is_complete" boolean NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL,
	"assistance" jsonb,
	CONSTRAINT "registration_drafts_registration_id_section_pk" PRIMARY KEY("registration_id","section")
);
--> statement-breakpoint
CREATE TABLE "registration_versions" (
	"registration_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sections" text[] NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" text NOT NULL,
	"assistance" jsonb,
	CONSTRAINT "registration_versions_registration_id_number_pk" PRIMARY KEY("registration_id","number")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"badge_name" text,
	"own_script_name" text,
	"sort_name" text,
	"honorific" text,
	"office" text,
	"organisation" text,
	"on_list" boolean DEFAULT true NOT NULL,
	"assistance" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"link_sent_at" timestamp (3) with time zone,
	"link_revoked_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "registrations_personId_unique" UNIQUE("person_id")
);
--> statement-breakpoint
ALTER TABLE "address_changes" ADD CONSTRAINT "address_changes_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_answers" ADD CONSTRAINT "registration_answers_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_consents" ADD CONSTRAINT "registration_consents_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_drafts" ADD CONSTRAINT "registration_drafts_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_versions" ADD CONSTRAINT "registration_versions_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "address_changes_one_open" ON "address_changes" USING btree ("registration_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "registration_consents_of" ON "registration_consents" USING btree ("registration_id","use");--> statement-breakpoint
CREATE INDEX "registrations_state" ON "registrations" USING btree ("conference_id","state");