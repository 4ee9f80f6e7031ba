ALTER TABLE "directory_service" ADD COLUMN "cost_amount" double precision;--> statement-breakpoint
ALTER TABLE "directory_service" ADD COLUMN "alert" text;--> statement-breakpoint
ALTER TABLE "directory_service" ADD COLUMN "wait_time" text;--> statement-breakpoint
ALTER TABLE "directory_service" ADD COLUMN "application_process" text;--> statement-breakpoint
ALTER TABLE "directory_service" ADD COLUMN "interpretation" text;