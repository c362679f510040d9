-- Searching by what sounds alike.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "CityKind" AS ENUM ('town', 'district', 'association');

-- CreateEnum
CREATE TYPE "SeatTier" AS ENUM ('core', 'extended', 'advisory');

-- CreateEnum
CREATE TYPE "SeatState" AS ENUM ('filled', 'vacant', 'declined', 'consulted');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('coordinator', 'chair', 'member', 'data_steward', 'consulted', 'observer');

-- CreateEnum
CREATE TYPE "PracticeKind" AS ENUM ('example', 'failure');

-- CreateEnum
CREATE TYPE "ProgrammeRoleKind" AS ENUM ('lead', 'editor');

-- CreateEnum
CREATE TYPE "IndicatorDirection" AS ENUM ('higher', 'lower', 'none');

-- CreateEnum
CREATE TYPE "RegisterLevel" AS ENUM ('municipality', 'district');

-- CreateEnum
CREATE TYPE "Remit" AS ENUM ('decide', 'influence', 'advocate');

-- CreateTable
CREATE TABLE "City" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CityKind" NOT NULL,
    "ags" TEXT,
    "stateCode" TEXT NOT NULL,
    "population" INTEGER,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "languages" TEXT[],
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "fieldsOfAction" TEXT[],
    "cohortId" UUID,
    "cooperationEndsOn" DATE,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "City_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListedCity" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CityKind" NOT NULL,
    "stateCode" TEXT NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "cohortName" TEXT,
    "cohortNameEn" TEXT,
    "cohortPosition" INTEGER NOT NULL DEFAULT 0,
    "invented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ListedCity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CityDigest" (
    "cityId" UUID NOT NULL,
    "phaseCodes" TEXT[],
    "openMeasures" INTEGER NOT NULL DEFAULT 0,
    "openMeasureEnds" DATE[],
    "missingSeats" INTEGER NOT NULL DEFAULT 0,
    "missingSeatTypes" TEXT[],
    "filledSeats" INTEGER NOT NULL DEFAULT 0,
    "seats" INTEGER NOT NULL DEFAULT 0,
    "lastActivityAt" TIMESTAMPTZ(3),
    "refreshedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CityDigest_pkey" PRIMARY KEY ("cityId")
);

-- CreateTable
CREATE TABLE "Phase" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "baselineStart" DATE NOT NULL,
    "baselineEnd" DATE NOT NULL,
    "startedOn" DATE,
    "finishedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "subjectTitle" TEXT NOT NULL,
    "subjectVersion" INTEGER,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "stakeholderTypeId" TEXT NOT NULL,
    "website" TEXT,
    "note" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "archivedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "archivedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "stakeholderTypeId" TEXT NOT NULL,
    "tier" "SeatTier" NOT NULL,
    "voting" BOOLEAN NOT NULL DEFAULT true,
    "state" "SeatState" NOT NULL,
    "organisationId" UUID,
    "holderId" UUID,
    "deputyId" UUID,
    "sinceOn" DATE NOT NULL,
    "searcherId" UUID,
    "searchUntil" DATE,
    "reason" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "archivedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'de',
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "device" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "organisationId" UUID,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invitedById" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Moderation" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "untilDay" DATE NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invitedById" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "Moderation_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "PublishedPractice" (
    "id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "versionNumber" INTEGER NOT NULL DEFAULT 1,
    "kind" "PracticeKind" NOT NULL DEFAULT 'example',
    "compiled" BOOLEAN NOT NULL DEFAULT false,
    "countryCode" TEXT NOT NULL,
    "stateCode" TEXT,
    "fieldsOfAction" TEXT[],
    "targetGroups" TEXT[],
    "citySize" TEXT,
    "costClass" TEXT,
    "evidenceLevel" INTEGER,
    "startedIn" TEXT,
    "endedIn" TEXT,
    "regularService" BOOLEAN NOT NULL DEFAULT false,
    "licence" TEXT NOT NULL DEFAULT 'CC-BY-4.0',
    "adoptions" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "sources" JSONB NOT NULL,

    CONSTRAINT "PublishedPractice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedText" (
    "practiceId" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "challenge" TEXT,
    "approach" TEXT NOT NULL,
    "results" JSONB NOT NULL,
    "resultsText" TEXT,
    "whatDidNotWork" TEXT,
    "conditions" TEXT[],
    "evidenceReason" TEXT,
    "targetGroup" TEXT,
    "funding" TEXT,
    "adaptedFrom" TEXT,
    "keywords" TEXT[],
    "search" tsvector NOT NULL,

    CONSTRAINT "PublishedText_pkey" PRIMARY KEY ("practiceId","lang")
);

-- CreateTable
CREATE TABLE "FacetMembers" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "members" VARBIT NOT NULL,

    CONSTRAINT "FacetMembers_pkey" PRIMARY KEY ("facet","value")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "lang" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "practices" INTEGER NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("lang","word")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "funder" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cohort" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fieldsOfAction" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeRole" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "ProgrammeRoleKind" NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invitedById" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "ProgrammeRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "ProgrammeEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StakeholderType" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sector" TEXT NOT NULL,
    "nameDe" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "firstPhase" TEXT NOT NULL,
    "helpDe" TEXT NOT NULL,
    "helpEn" TEXT NOT NULL,
    "mustHaveFor" TEXT[],
    "minSeats" INTEGER NOT NULL,
    "recommendedFor" TEXT[],
    "satisfiedBy" TEXT NOT NULL,
    "oneOf" TEXT,
    "onlyFor" TEXT[],

    CONSTRAINT "StakeholderType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "nameDe" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "unitDe" TEXT NOT NULL,
    "unitEn" TEXT NOT NULL,
    "direction" "IndicatorDirection" NOT NULL,
    "numerator" TEXT NOT NULL,
    "denominator" TEXT NOT NULL,
    "caveat" TEXT NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "level" "RegisterLevel" NOT NULL,
    "districtKey" TEXT,
    "stateCode" TEXT NOT NULL,
    "population" INTEGER,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "searchName" TEXT NOT NULL,

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Installation" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Strategy" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "vision" TEXT NOT NULL DEFAULT '',
    "visionPlain" TEXT NOT NULL DEFAULT '',
    "visionEn" TEXT NOT NULL DEFAULT '',
    "mission" TEXT NOT NULL DEFAULT '',
    "sharedAt" TIMESTAMPTZ(3),
    "sharedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Strategy_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "archivedAt" TIMESTAMPTZ(3),
    "archivedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Objective" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "indicatorId" TEXT,
    "unit" TEXT NOT NULL DEFAULT '',
    "baseline" DECIMAL(14,3),
    "baselineOn" DATE,
    "target" DECIMAL(14,3),
    "targetOn" DATE,
    "seatId" UUID,
    "remit" "Remit",
    "archivedAt" TIMESTAMPTZ(3),
    "archivedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "fieldOfAction" TEXT NOT NULL,
    "ownerId" UUID,
    "targetGroup" TEXT NOT NULL DEFAULT '',
    "inputs" TEXT NOT NULL DEFAULT '',
    "outputs" TEXT NOT NULL DEFAULT '',
    "outcomes" TEXT NOT NULL DEFAULT '',
    "impact" TEXT NOT NULL DEFAULT '',
    "startsOn" DATE,
    "endsOn" DATE,
    "budgetEur" INTEGER,
    "funding" TEXT NOT NULL DEFAULT '',
    "startedOn" DATE,
    "completedAt" TIMESTAMPTZ(3),
    "completedById" UUID,
    "completionNote" TEXT NOT NULL DEFAULT '',
    "archivedAt" TIMESTAMPTZ(3),
    "archivedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "reachedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "cityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "observedOn" DATE NOT NULL,
    "value" DECIMAL(14,3) NOT NULL,
    "source" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("cityId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "City_slug_key" ON "City"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "City_ags_key" ON "City"("ags");

-- CreateIndex
CREATE UNIQUE INDEX "ListedCity_slug_key" ON "ListedCity"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Phase_cityId_code_key" ON "Phase"("cityId", "code");

-- CreateIndex
CREATE INDEX "AuditEvent_cityId_subjectType_subjectId_at_idx" ON "AuditEvent"("cityId", "subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_cityId_at_idx" ON "AuditEvent"("cityId", "at");

-- CreateIndex
CREATE INDEX "Organisation_cityId_stakeholderTypeId_idx" ON "Organisation"("cityId", "stakeholderTypeId");

-- CreateIndex
CREATE INDEX "Contact_cityId_organisationId_idx" ON "Contact"("cityId", "organisationId");

-- CreateIndex
CREATE INDEX "Mail_sentAt_notBefore_idx" ON "Mail"("sentAt", "notBefore");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expires_idx" ON "Session"("expires");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken"("identifier", "token");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "Moderation_userId_idx" ON "Moderation"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedPractice_ordinal_key" ON "PublishedPractice"("ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedPractice_code_key" ON "PublishedPractice"("code");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedPractice_slug_key" ON "PublishedPractice"("slug");

-- CreateIndex
CREATE INDEX "PublishedPractice_publishedAt_id_idx" ON "PublishedPractice"("publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "PublishedText_search_idx" ON "PublishedText" USING GIN ("search");

-- CreateIndex
CREATE INDEX "SearchWord_alike" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Cohort_programmeId_name_key" ON "Cohort"("programmeId", "name");

-- CreateIndex
CREATE INDEX "ProgrammeRole_userId_idx" ON "ProgrammeRole"("userId");

-- CreateIndex
CREATE INDEX "ProgrammeEvent_subjectType_subjectId_at_idx" ON "ProgrammeEvent"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "RegisterEntry_stateCode_idx" ON "RegisterEntry"("stateCode");

-- CreateIndex
CREATE INDEX "RegisterEntry_alike" ON "RegisterEntry" USING GIN ("searchName" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Strategy_cityId_number_key" ON "Strategy"("cityId", "number");

-- CreateIndex
CREATE INDEX "Objective_cityId_goalId_idx" ON "Objective"("cityId", "goalId");

-- CreateIndex
CREATE INDEX "Measure_cityId_objectiveId_idx" ON "Measure"("cityId", "objectiveId");

-- CreateIndex
CREATE INDEX "Measure_cityId_endsOn_idx" ON "Measure"("cityId", "endsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_cityId_number_key" ON "Measure"("cityId", "number");

-- CreateIndex
CREATE INDEX "Milestone_cityId_measureId_idx" ON "Milestone"("cityId", "measureId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_cityId_objectiveId_observedOn_key" ON "Observation"("cityId", "objectiveId", "observedOn");

-- AddForeignKey
ALTER TABLE "City" ADD CONSTRAINT "City_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CityDigest" ADD CONSTRAINT "CityDigest_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_stakeholderTypeId_fkey" FOREIGN KEY ("stakeholderTypeId") REFERENCES "StakeholderType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_cityId_organisationId_fkey" FOREIGN KEY ("cityId", "organisationId") REFERENCES "Organisation"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_stakeholderTypeId_fkey" FOREIGN KEY ("stakeholderTypeId") REFERENCES "StakeholderType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cityId_organisationId_fkey" FOREIGN KEY ("cityId", "organisationId") REFERENCES "Organisation"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cityId_holderId_fkey" FOREIGN KEY ("cityId", "holderId") REFERENCES "Contact"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cityId_deputyId_fkey" FOREIGN KEY ("cityId", "deputyId") REFERENCES "Contact"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cityId_searcherId_fkey" FOREIGN KEY ("cityId", "searcherId") REFERENCES "Organisation"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_cityId_organisationId_fkey" FOREIGN KEY ("cityId", "organisationId") REFERENCES "Organisation"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Moderation" ADD CONSTRAINT "Moderation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Moderation" ADD CONSTRAINT "Moderation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedText" ADD CONSTRAINT "PublishedText_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "PublishedPractice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeRole" ADD CONSTRAINT "ProgrammeRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_cityId_goalId_fkey" FOREIGN KEY ("cityId", "goalId") REFERENCES "Goal"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_cityId_seatId_fkey" FOREIGN KEY ("cityId", "seatId") REFERENCES "Seat"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_cityId_objectiveId_fkey" FOREIGN KEY ("cityId", "objectiveId") REFERENCES "Objective"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_cityId_ownerId_fkey" FOREIGN KEY ("cityId", "ownerId") REFERENCES "Organisation"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_cityId_measureId_fkey" FOREIGN KEY ("cityId", "measureId") REFERENCES "Measure"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_cityId_objectiveId_fkey" FOREIGN KEY ("cityId", "objectiveId") REFERENCES "Objective"("cityId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


