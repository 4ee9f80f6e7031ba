ALTER TYPE "public"."staff_role" ADD VALUE 'supervisor';--> statement-breakpoint
ALTER TYPE "public"."staff_role" ADD VALUE 'analyst';--> statement-breakpoint
ALTER TYPE "public"."staff_role" ADD VALUE 'information-governance-lead';