CREATE TABLE "second_factor_reset" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"recognised_by" text NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"approved_by_id" uuid,
	"approved_at" timestamp with time zone,
	CONSTRAINT "second_factor_reset_two_people" CHECK ("second_factor_reset"."asked_by_id" <> "second_factor_reset"."actor_id" and "second_factor_reset"."approved_by_id" <> "second_factor_reset"."asked_by_id"
        and "second_factor_reset"."approved_by_id" <> "second_factor_reset"."actor_id"),
	CONSTRAINT "second_factor_reset_approved" CHECK (("second_factor_reset"."approved_by_id" is null) = ("second_factor_reset"."approved_at" is null))
);
--> statement-breakpoint
ALTER TABLE "second_factor_reset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "second_factor_reset" ADD CONSTRAINT "second_factor_reset_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor_reset" ADD CONSTRAINT "second_factor_reset_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor_reset" ADD CONSTRAINT "second_factor_reset_asked_by_id_actor_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor_reset" ADD CONSTRAINT "second_factor_reset_approved_by_id_actor_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "second_factor_reset_area" ON "second_factor_reset" USING btree ("area_id","asked_at");--> statement-breakpoint
CREATE POLICY "app_select" ON "second_factor_reset" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "second_factor_reset" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and asked_by_id = (select current_actor_id()) and approved_by_id is null
        and exists (select 1 from actor a where a.id = second_factor_reset.actor_id and a.kind = 'person'));--> statement-breakpoint
CREATE POLICY "app_update" ON "second_factor_reset" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and approved_by_id is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and approved_by_id = (select current_actor_id()));
--> statement-breakpoint
-- SGN-8: what a second administrator approves happens here, in the same transaction, and nowhere else: the role of the
-- application cannot reach sign-in.
create function take_off_second_factor() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    person uuid := (select a.person_id from actor a where a.id = new.actor_id);
  begin
    delete from auth.two_factor where user_id = person;
    delete from auth.passkey where user_id = person;
    delete from auth.session where user_id = person;
    update auth."user" set two_factor_enabled = false where id = person;
    return null;
  end
  $$;
--> statement-breakpoint
revoke execute on function take_off_second_factor() from public;
--> statement-breakpoint
create trigger second_factor_reset_approved after update on second_factor_reset
  for each row when (old.approved_by_id is null and new.approved_by_id is not null)
  execute function take_off_second_factor();
--> statement-breakpoint
grant select, insert on second_factor_reset to waymark_app;
--> statement-breakpoint
grant update (approved_by_id, approved_at) on second_factor_reset to waymark_app;
