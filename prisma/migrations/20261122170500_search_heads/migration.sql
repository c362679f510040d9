-- Matching reads thousands of entries, ranking a few hundred: what only ranking reads goes to a table of its own, so
-- that an entry is nothing but its number. Filled again by the next load of the practices.
CREATE TABLE "SearchHead" (
    "lang" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "head" tsvector NOT NULL,
    "words" TEXT[],

    CONSTRAINT "SearchHead_pkey" PRIMARY KEY ("lang","ordinal")
);
-- Neither packed nor moved away: unpacking costs more than the ranking itself.
ALTER TABLE "SearchHead" ALTER COLUMN "head" SET STORAGE PLAIN;
GRANT SELECT ON "SearchHead" TO common_table_app;

DELETE FROM "SearchEntry";
ALTER TABLE "SearchEntry" DROP COLUMN "head", DROP COLUMN "words", DROP COLUMN "evidence";
-- The terms lie beside the table, not packed: they are written and never read.
ALTER TABLE "SearchEntry" ALTER COLUMN "terms" SET STORAGE EXTERNAL;
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 128);

-- Reading the entries one by one, which the planner takes for cheap, would unpack the terms of each: a hundred
-- milliseconds instead of one. So whatever is asked goes to the index.
CREATE FUNCTION search_matches(wanted tsquery, most int) RETURNS SETOF int
  LANGUAGE sql STABLE ROWS 500 SET enable_seqscan = off SET search_path = public AS
  $$ SELECT ordinal FROM "SearchEntry" WHERE terms @@ wanted LIMIT most $$;
