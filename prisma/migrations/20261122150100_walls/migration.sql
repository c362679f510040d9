-- The wall between cities. The application logs in as a member of common_table_app, which owns nothing and cannot
-- bypass row security; what it sees depends on settings of its transaction:
--   app.scope       none (sees nothing) | city | programme | public | system
--   app.city_ids    the cities of the scope
--   app.all_cities  on for a programme scope over all cities
--   app.viewer      member | foundation: the foundation reads a draft only if the city shares it
--   app.writes      on if the transaction may change the city
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'common_table_app') THEN
    CREATE ROLE common_table_app NOLOGIN NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- two databases of one cluster migrate at once
END $$;
GRANT USAGE ON SCHEMA public TO common_table_app;

CREATE FUNCTION app_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.scope', true), 'none') $$;
CREATE FUNCTION app_city_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(nullif(current_setting('app.city_ids', true), ''), '{}')::uuid[] $$;
CREATE FUNCTION app_all_cities() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.all_cities', true), '') = 'on' $$;
CREATE FUNCTION app_is_foundation() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.viewer', true), '') <> 'member' $$;
CREATE FUNCTION app_writes() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.writes', true), '') = 'on' $$;
-- Whether the city lets the foundation read its draft. The row of Strategy itself is hidden while it does not.
CREATE FUNCTION app_draft_shared() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT EXISTS (SELECT FROM "Strategy" WHERE "cityId" = ANY (app_city_ids()) AND "sharedAt" IS NOT NULL) $$;

-- Every table with cityId: visible and writable inside its city only, whoever asks, the owner included.
DO $$
DECLARE t text; reads text;
BEGIN
  FOR t IN SELECT table_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'cityId' ORDER BY 1
  LOOP
    reads := '(SELECT app_scope()) = ''city'' AND "cityId" = ANY ((SELECT app_city_ids())::uuid[])';
    IF t = 'Strategy' THEN
      reads := reads || ' AND (NOT (SELECT app_is_foundation()) OR "sharedAt" IS NOT NULL)';
    ELSIF t IN ('Goal', 'Objective', 'Measure', 'Milestone', 'Observation') THEN
      reads := reads || ' AND (NOT (SELECT app_is_foundation()) OR (SELECT app_draft_shared()))';
    ELSIF t = 'AuditEvent' THEN
      reads := reads || ' AND (NOT (SELECT app_is_foundation()) OR (SELECT app_draft_shared())
        OR "subjectType" NOT IN (''strategy'', ''goal'', ''objective'', ''measure'', ''milestone''))';
    END IF;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY city_reads ON %I FOR SELECT TO common_table_app USING (%s)', t, reads);
    EXECUTE format('CREATE POLICY city_inserts ON %I FOR INSERT TO common_table_app WITH CHECK (
      (SELECT app_scope()) = ''city'' AND (SELECT app_writes()) AND "cityId" = ANY ((SELECT app_city_ids())::uuid[]))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO common_table_app', t);
    IF t <> 'AuditEvent' THEN -- the trail is append only
      EXECUTE format('CREATE POLICY city_updates ON %I FOR UPDATE TO common_table_app USING (
        (SELECT app_scope()) = ''city'' AND (SELECT app_writes()) AND "cityId" = ANY ((SELECT app_city_ids())::uuid[]))', t);
      EXECUTE format('GRANT UPDATE ON %I TO common_table_app', t);
    END IF;
  END LOOP;
END $$;

-- Milestones that were never meant may go; everything else is archived or ended.
GRANT DELETE ON "Milestone" TO common_table_app;
CREATE POLICY city_deletes ON "Milestone" FOR DELETE TO common_table_app USING (
  (SELECT app_scope()) = 'city' AND (SELECT app_writes()) AND "cityId" = ANY ((SELECT app_city_ids())::uuid[]));

-- The view across cities reads roll-ups, roles and phases, of the cities entrusted to the person.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['CityDigest', 'Phase', 'Membership', 'Moderation'] LOOP
    EXECUTE format('CREATE POLICY programme_reads ON %I FOR SELECT TO common_table_app USING (
      (SELECT app_scope()) = ''programme'' AND ((SELECT app_all_cities()) OR "cityId" = ANY ((SELECT app_city_ids())::uuid[])))', t);
  END LOOP;
  -- A lead founds cities and gives and ends roles.
  FOREACH t IN ARRAY ARRAY['CityDigest', 'Phase', 'Strategy', 'Membership', 'Moderation', 'AuditEvent'] LOOP
    EXECUTE format('CREATE POLICY programme_inserts ON %I FOR INSERT TO common_table_app WITH CHECK (
      (SELECT app_scope()) = ''programme'' AND (SELECT app_all_cities()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['Membership', 'Moderation'] LOOP
    EXECUTE format('CREATE POLICY programme_updates ON %I FOR UPDATE TO common_table_app USING (
      (SELECT app_scope()) = ''programme'' AND (SELECT app_all_cities()))', t);
    -- The platform finds out who may open what, and notes that an invitation was accepted.
    EXECUTE format('CREATE POLICY system_reads ON %I FOR SELECT TO common_table_app USING ((SELECT app_scope()) = ''system'')', t);
    EXECUTE format('CREATE POLICY system_updates ON %I FOR UPDATE TO common_table_app USING ((SELECT app_scope()) = ''system'')', t);
  END LOOP;
END $$;
CREATE POLICY system_inserts ON "AuditEvent" FOR INSERT TO common_table_app WITH CHECK ((SELECT app_scope()) = 'system');

-- The city itself.
ALTER TABLE "City" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "City" FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "City" TO common_table_app;
CREATE POLICY city_reads ON "City" FOR SELECT TO common_table_app USING (
  ((SELECT app_scope()) IN ('city', 'programme') AND id = ANY ((SELECT app_city_ids())::uuid[]))
  OR ((SELECT app_scope()) = 'programme' AND (SELECT app_all_cities()))
  OR (SELECT app_scope()) = 'system');
CREATE POLICY programme_inserts ON "City" FOR INSERT TO common_table_app WITH CHECK (
  (SELECT app_scope()) = 'programme' AND (SELECT app_all_cities()));
CREATE POLICY city_updates ON "City" FOR UPDATE TO common_table_app USING (
  ((SELECT app_scope()) = 'city' AND (SELECT app_writes()) AND id = ANY ((SELECT app_city_ids())::uuid[]))
  OR ((SELECT app_scope()) = 'programme' AND (SELECT app_all_cities())));

-- The programme: read across cities and by the platform; written by a lead.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Programme', 'Cohort', 'ProgrammeRole', 'ProgrammeEvent'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY programme_reads ON %I FOR SELECT TO common_table_app USING (
      (SELECT app_scope()) IN (''programme'', ''system''))', t);
    EXECUTE format('CREATE POLICY programme_inserts ON %I FOR INSERT TO common_table_app WITH CHECK (
      ((SELECT app_scope()) = ''programme'' AND (SELECT app_all_cities())) OR (%L = ''ProgrammeEvent'' AND (SELECT app_scope()) = ''system''))', t, t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO common_table_app', t);
    IF t <> 'ProgrammeEvent' THEN
      EXECUTE format('CREATE POLICY programme_updates ON %I FOR UPDATE TO common_table_app USING (
        ((SELECT app_scope()) = ''programme'' AND (SELECT app_all_cities())) OR (%L = ''ProgrammeRole'' AND (SELECT app_scope()) = ''system''))', t, t);
      EXECUTE format('GRANT UPDATE ON %I TO common_table_app', t);
    END IF;
  END LOOP;
END $$;

-- People. A city sees those who act in it, a moderator those of their cities, a lead everybody; only the platform
-- makes and changes them. Sessions, accounts and sign-in links are the platform's alone.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['User', 'Account', 'Session', 'VerificationToken', 'RateLimit'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY system_all ON %I FOR ALL TO common_table_app USING ((SELECT app_scope()) = ''system'')', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO common_table_app', t);
  END LOOP;
END $$;
REVOKE DELETE ON "User" FROM common_table_app;
CREATE POLICY people_of_scope ON "User" FOR SELECT TO common_table_app USING (
  ((SELECT app_scope()) = 'programme' AND (SELECT app_all_cities()))
  OR ((SELECT app_scope()) IN ('city', 'programme') AND (
    id IN (SELECT "userId" FROM "Membership" WHERE "cityId" = ANY ((SELECT app_city_ids())::uuid[]))
    OR id IN (SELECT "userId" FROM "Moderation" WHERE "cityId" = ANY ((SELECT app_city_ids())::uuid[])))));

-- Mail: any change may put one in, only the platform takes it out.
ALTER TABLE "Mail" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Mail" FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "Mail" TO common_table_app;
CREATE POLICY anyone_posts ON "Mail" FOR INSERT TO common_table_app WITH CHECK ((SELECT app_scope()) IN ('city', 'programme', 'system'));
CREATE POLICY system_reads ON "Mail" FOR SELECT TO common_table_app USING ((SELECT app_scope()) = 'system');
CREATE POLICY system_updates ON "Mail" FOR UPDATE TO common_table_app USING ((SELECT app_scope()) = 'system');

-- What everybody may read.
GRANT SELECT ON "StakeholderType", "Indicator", "RegisterEntry", "Installation",
  "PublishedPractice", "PublishedText", "FacetMembers", "SearchWord" TO common_table_app;
-- Which migrations are applied, for the readiness check; a shadow database has no such table.
DO $$ BEGIN IF to_regclass('_prisma_migrations') IS NOT NULL THEN
  GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO common_table_app;
END IF; END $$;
ALTER TABLE "ListedCity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ListedCity" FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "ListedCity" TO common_table_app;
CREATE POLICY everybody_reads ON "ListedCity" FOR SELECT TO common_table_app USING (true);
CREATE POLICY programme_inserts ON "ListedCity" FOR INSERT TO common_table_app WITH CHECK ((SELECT app_scope()) = 'programme' AND (SELECT app_all_cities()));
CREATE POLICY programme_updates ON "ListedCity" FOR UPDATE TO common_table_app USING ((SELECT app_scope()) = 'programme' AND (SELECT app_all_cities()));

-- A role is given once at a time.
CREATE UNIQUE INDEX membership_once ON "Membership" ("cityId", "userId", role) WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX moderation_once ON "Moderation" ("cityId", "userId", "fromDay") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX programme_role_once ON "ProgrammeRole" ("userId", role) WHERE "endedAt" IS NULL;

-- Row security is forced, so it holds for the owner too. Migrations and seeds that touch rows say so first.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity LOOP
    EXECUTE format('CREATE POLICY maintenance ON %I FOR ALL TO CURRENT_USER
      USING (coalesce(current_setting(''app.maintenance'', true), '''') = ''on'')', t);
  END LOOP;
END $$;
