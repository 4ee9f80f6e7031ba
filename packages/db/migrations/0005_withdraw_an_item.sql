ALTER TYPE "public"."notification_kind" ADD VALUE 'contact-taken-off-list' BEFORE 'outcome-recorded';--> statement-breakpoint
ALTER TABLE "triage_item" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
grant update (withdrawn_reason) on triage_item to waymark_app;
