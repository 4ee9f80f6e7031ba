ALTER TABLE "triage_item" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
grant update (withdrawn_at) on triage_item to waymark_app;
