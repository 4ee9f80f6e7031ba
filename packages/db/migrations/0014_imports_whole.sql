CREATE TABLE "directory_quarantine" (
	"area_id" uuid NOT NULL,
	"source" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"reasons" text[] NOT NULL,
	"refused_at" timestamp with time zone NOT NULL,
	CONSTRAINT "directory_quarantine_area_id_source_key_pk" PRIMARY KEY("area_id","source","key")
);
--> statement-breakpoint
ALTER TABLE "directory_quarantine" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "directory_quarantine" ADD CONSTRAINT "directory_quarantine_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_quarantine" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_quarantine" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_quarantine" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_quarantine" AS PERMISSIVE FOR DELETE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
grant select, insert, update, delete on directory_quarantine to waymark_app;--> statement-breakpoint
-- A service that its source gives no more goes; what hangs on it goes with it.
grant delete on directory_service to waymark_app;
