CREATE TYPE "public"."access_review_answer" AS ENUM('kept', 'changed', 'ended');--> statement-breakpoint
CREATE TYPE "public"."mail_kind" AS ENUM('invitation');--> statement-breakpoint
CREATE TABLE "auth"."passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone,
	CONSTRAINT "passkey_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "auth"."passkey" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."sign_in_try" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"free_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."sign_in_try" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"job_title" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"actor_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "invitation_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitation_accepted" CHECK (("invitation"."accepted_at" is null) = ("invitation"."actor_id" is null)),
	CONSTRAINT "invitation_seven_days" CHECK ("invitation"."expires_at" <= "invitation"."invited_at" + interval '8 days')
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_role" (
	"invitation_id" uuid NOT NULL,
	"role" "staff_role" NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "invitation_role_invitation_id_role_pk" PRIMARY KEY("invitation_id","role"),
	CONSTRAINT "invitation_role_in_order" CHECK ("invitation_role"."until_on" >= "invitation_role"."from_on")
);
--> statement-breakpoint
ALTER TABLE "invitation_role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_review" (
	"area_id" uuid NOT NULL,
	"quarter" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"answer" "access_review_answer" NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "access_review_quarter_actor_id_pk" PRIMARY KEY("quarter","actor_id"),
	CONSTRAINT "access_review_by_another" CHECK ("access_review"."answered_by" <> "access_review"."actor_id")
);
--> statement-breakpoint
ALTER TABLE "access_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"kind" "mail_kind" NOT NULL,
	"subject_id" uuid NOT NULL,
	"address" text NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"try_at" timestamp with time zone NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	CONSTRAINT "mail_outbox_one_end" CHECK ("mail_outbox"."sent_at" is null or "mail_outbox"."failed_at" is null)
);
--> statement-breakpoint
ALTER TABLE "mail_outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actor_role" DROP CONSTRAINT "actor_role_actor_id_role_pk";--> statement-breakpoint
ALTER TABLE "actor_role" ADD CONSTRAINT "actor_role_actor_id_role_from_on_pk" PRIMARY KEY("actor_id","role","from_on");--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "factor" text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "last_used_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "started_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "actor_role" ADD COLUMN "from_on" date DEFAULT today_in_london() NOT NULL;--> statement-breakpoint
ALTER TABLE "actor_role" ADD COLUMN "until_on" date;--> statement-breakpoint
ALTER TABLE "auth"."passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_actor_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_withdrawn_by_actor_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_role" ADD CONSTRAINT "invitation_role_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_review" ADD CONSTRAINT "access_review_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_review" ADD CONSTRAINT "access_review_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_review" ADD CONSTRAINT "access_review_answered_by_actor_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkey_user" ON "auth"."passkey" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_try_last" ON "auth"."sign_in_try" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "invitation_area" ON "invitation" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "mail_outbox_waiting" ON "mail_outbox" USING btree ("try_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "mail_outbox_subject" ON "mail_outbox" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "actor_one_live_post" ON "actor" USING btree ("person_id","area_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "actor_role_one_open" ON "actor_role" USING btree ("actor_id","role") WHERE until_on is null;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_is_somebodys" CHECK (("actor"."kind" = 'person') = ("actor"."person_id" is not null));--> statement-breakpoint
ALTER TABLE "actor_role" ADD CONSTRAINT "actor_role_in_order" CHECK ("actor_role"."until_on" >= "actor_role"."from_on" - 1);--> statement-breakpoint
CREATE POLICY "app_insert" ON "actor_role" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'information-governance-lead')));--> statement-breakpoint
CREATE POLICY "app_update" ON "actor_role" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'information-governance-lead'))) WITH CHECK ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'information-governance-lead')));--> statement-breakpoint
CREATE POLICY "sign_in_only" ON "auth"."passkey" AS PERMISSIVE FOR ALL TO "waymark_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sign_in_only" ON "auth"."sign_in_try" AS PERMISSIVE FOR ALL TO "waymark_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_select" ON "invitation" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "invitation" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and invited_by = (select current_actor_id())
  and exists (select 1 from agency g where g.id = invitation.agency_id));--> statement-breakpoint
CREATE POLICY "app_update" ON "invitation" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_select" ON "invitation_role" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from invitation i where i.id = invitation_role.invitation_id));--> statement-breakpoint
CREATE POLICY "app_insert" ON "invitation_role" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (exists (select 1 from invitation i where i.id = invitation_role.invitation_id and i.invited_by = (select current_actor_id()) and i.accepted_at is null));--> statement-breakpoint
CREATE POLICY "app_select" ON "access_review" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "access_review" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and answered_by = (select current_actor_id())
  and exists (select 1 from actor a where a.id = access_review.actor_id and a.kind = 'person')
  and ((select actor_has_role('administrator')) or ((select actor_has_role('information-governance-lead')) and is_administrator(actor_id))));--> statement-breakpoint
CREATE POLICY "app_select" ON "mail_outbox" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "mail_outbox" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and sent_at is null and failed_at is null
  and kind = 'invitation' and exists (select 1 from invitation i where i.id = mail_outbox.subject_id and i.email = mail_outbox.address));
--> statement-breakpoint
grant select, insert, update, delete on auth.passkey, auth.sign_in_try to waymark_auth;--> statement-breakpoint
-- Nobody knows by what an open session was begun, so all begin anew; codes that were encrypted are hashes now.
delete from auth.session;
