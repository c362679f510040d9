-- The view across cities says of each city whether its draft is shared; of one that is not, it shows no numbers.
CREATE POLICY programme_reads ON "Strategy" FOR SELECT TO common_table_app USING (
  (SELECT app_scope()) = 'programme' AND "sharedAt" IS NOT NULL
  AND ((SELECT app_all_cities()) OR "cityId" = ANY ((SELECT app_city_ids())::uuid[])));
