CREATE TYPE "public"."message_answer" AS ENUM('yes', 'no', 'not-sure');--> statement-breakpoint
ALTER TABLE "call_back" DROP CONSTRAINT "call_back_text_is_safe";--> statement-breakpoint
-- By hand, in place of a new column: what was kept as "no yes" is read as the more careful of the two (rule NAV-51).
ALTER TABLE "call_back" RENAME COLUMN "may_leave_message" TO "message_safe";--> statement-breakpoint
ALTER TABLE "call_back" ALTER COLUMN "message_safe" SET DATA TYPE "public"."message_answer"
  USING (case when "message_safe" then 'yes' else 'no' end)::"public"."message_answer";--> statement-breakpoint
ALTER TABLE "call_back" ADD CONSTRAINT "call_back_text_is_safe" CHECK ("call_back"."way" <> 'text' or "call_back"."message_safe" = 'yes');
