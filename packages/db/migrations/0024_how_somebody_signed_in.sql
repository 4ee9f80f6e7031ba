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
ALTER TABLE "auth"."passkey" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."sign_in_try" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"free_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."sign_in_try" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "factor" text DEFAULT 'password' NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "last_used_at" timestamp with time zone DEFAULT now() NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "passkey_user" ON "auth"."passkey" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "sign_in_try_last" ON "auth"."sign_in_try" USING btree ("last_at");
--> statement-breakpoint
CREATE POLICY "sign_in_only" ON "auth"."passkey" AS PERMISSIVE FOR ALL TO "waymark_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "sign_in_only" ON "auth"."sign_in_try" AS PERMISSIVE FOR ALL TO "waymark_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
grant select, insert, update, delete on auth.passkey, auth.sign_in_try to waymark_auth;
--> statement-breakpoint
-- Nobody knows by what an open session was begun, so all begin anew; codes that were encrypted are hashes now.
delete from auth.session;
