-- The search reads a narrow table of its own instead of the texts.
DROP INDEX "PublishedText_search_idx";
ALTER TABLE "PublishedText" DROP COLUMN "search";

CREATE TABLE "SearchEntry" (
    "lang" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "evidence" INTEGER NOT NULL DEFAULT 0,
    "head" tsvector NOT NULL,
    "terms" tsvector NOT NULL,
    "words" TEXT[],

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("lang","ordinal")
);
CREATE INDEX "SearchEntry_terms_idx" ON "SearchEntry" USING GIN ("terms");
-- Matching reads the index, ranking reads `head`: keep that one in the row and the bulky ones out of it.
ALTER TABLE "SearchEntry" ALTER COLUMN "head" SET STORAGE MAIN, SET (toast_tuple_target = 256);
GRANT SELECT ON "SearchEntry" TO common_table_app;

-- Words are derived from the texts and filled again by the next load.
DELETE FROM "SearchWord";
ALTER TABLE "SearchWord" ADD COLUMN "shown" TEXT NOT NULL, ADD COLUMN "stems" TEXT[], ADD COLUMN "parts" TEXT[];
-- Compared byte by byte, a beginning of a word is a range of the primary key.
ALTER TABLE "SearchWord" ALTER COLUMN "word" TYPE TEXT COLLATE "C";
CREATE INDEX "SearchWord_terms" ON "SearchWord" USING GIN ("stems", "parts");
