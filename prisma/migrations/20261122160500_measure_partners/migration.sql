-- Who helps with a measure, which measures it needs, and which published practice the idea came from.
ALTER TABLE "Measure" ADD COLUMN "practiceCode" TEXT;

CREATE TABLE "MeasurePartner" (
    "cityId" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "MeasurePartner_pkey" PRIMARY KEY ("cityId","measureId","organisationId")
);

CREATE TABLE "MeasureNeed" (
    "cityId" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "neededId" UUID NOT NULL,

    CONSTRAINT "MeasureNeed_pkey" PRIMARY KEY ("cityId","measureId","neededId")
);

CREATE INDEX "MeasurePartner_cityId_organisationId_idx" ON "MeasurePartner"("cityId", "organisationId");
CREATE INDEX "MeasureNeed_cityId_neededId_idx" ON "MeasureNeed"("cityId", "neededId");

ALTER TABLE "MeasurePartner" ADD CONSTRAINT "MeasurePartner_cityId_measureId_fkey" FOREIGN KEY ("cityId", "measureId") REFERENCES "Measure"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "MeasurePartner" ADD CONSTRAINT "MeasurePartner_cityId_organisationId_fkey" FOREIGN KEY ("cityId", "organisationId") REFERENCES "Organisation"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "MeasureNeed" ADD CONSTRAINT "MeasureNeed_cityId_measureId_fkey" FOREIGN KEY ("cityId", "measureId") REFERENCES "Measure"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "MeasureNeed" ADD CONSTRAINT "MeasureNeed_cityId_neededId_fkey" FOREIGN KEY ("cityId", "neededId") REFERENCES "Measure"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- The same walls as around the measures they belong to. A partner or a need that was put in may be taken out:
-- the history of the measure remembers it.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['MeasurePartner', 'MeasureNeed'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY city_reads ON %I FOR SELECT TO common_table_app USING (
      (SELECT app_scope()) = ''city'' AND "cityId" = ANY ((SELECT app_city_ids())::uuid[])
      AND (NOT (SELECT app_is_foundation()) OR (SELECT app_draft_shared())))', t);
    EXECUTE format('CREATE POLICY city_inserts ON %I FOR INSERT TO common_table_app WITH CHECK (
      (SELECT app_scope()) = ''city'' AND (SELECT app_writes()) AND "cityId" = ANY ((SELECT app_city_ids())::uuid[]))', t);
    EXECUTE format('CREATE POLICY city_deletes ON %I FOR DELETE TO common_table_app USING (
      (SELECT app_scope()) = ''city'' AND (SELECT app_writes()) AND "cityId" = ANY ((SELECT app_city_ids())::uuid[]))', t);
    EXECUTE format('CREATE POLICY maintenance ON %I FOR ALL TO CURRENT_USER
      USING (coalesce(current_setting(''app.maintenance'', true), '''') = ''on'')', t);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO common_table_app', t);
  END LOOP;
END $$;
