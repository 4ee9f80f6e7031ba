ALTER TABLE "call_back" ADD COLUMN "delete_at_latest" date;--> statement-breakpoint
-- By hand, as no update sees the rows of other areas: those that are there keep the day that they have (rule NAV-64).
ALTER TABLE "call_back" ALTER COLUMN "delete_at_latest" SET DATA TYPE date USING "delete_on";--> statement-breakpoint
ALTER TABLE "call_back" ALTER COLUMN "delete_at_latest" SET NOT NULL;
