CREATE TABLE "disclosure_look" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"look_again_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "disclosure_look" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "disclosure_look" ADD CONSTRAINT "disclosure_look_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_look" ADD CONSTRAINT "disclosure_look_disclosure_id_disclosure_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_look" ADD CONSTRAINT "disclosure_look_recorded_by_actor_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosure_look_disclosure" ON "disclosure_look" USING btree ("disclosure_id","recorded_at");--> statement-breakpoint
CREATE POLICY "app_select" ON "disclosure_look" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from disclosure d where d.id = disclosure_look.disclosure_id and true));--> statement-breakpoint
CREATE POLICY "app_insert" ON "disclosure_look" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id())
  and exists (select 1 from disclosure d where d.id = disclosure_look.disclosure_id and d.decision = 'not-share' and (d.decided_by = (select current_actor_id()) or d.agency_id = (select current_agency_id()))));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
grant select, insert on disclosure_look to waymark_app;
