-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "InitiativeState" AS ENUM ('draft', 'in_review', 'needs_changes', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "Step" AS ENUM ('idea', 'support_group', 'micro_project', 'association', 'social_enterprise');

-- CreateEnum
CREATE TYPE "CostRange" AS ENUM ('none', 'up_to_100', 'up_to_500', 'up_to_2000', 'up_to_10000', 'over_10000', 'unknown');

-- CreateEnum
CREATE TYPE "Duration" AS ENUM ('one_day', 'up_to_month', 'up_to_3_months', 'up_to_year', 'ongoing', 'unknown');

-- CreateEnum
CREATE TYPE "EndUserRole" AS ENUM ('informed', 'consulted', 'co_designed', 'co_delivers', 'leads');

-- CreateEnum
CREATE TYPE "InsightKind" AS ENUM ('good_example', 'obstacle', 'success_factor', 'conclusion');

-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('sign_in_code', 'invitation', 'handed_in', 'published', 'needs_changes', 'withdrawn', 'question', 'answer');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'kept', 'dropped', 'failed');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "OrganisationType" AS ENUM ('association', 'foundation', 'religious', 'umbrella', 'informal', 'social_enterprise', 'municipality', 'social_service', 'municipal_institution', 'planning_region', 'ministry', 'state_institution', 'company', 'finance_institution', 'education_institution', 'trade_union', 'international');

-- CreateEnum
CREATE TYPE "OrganisationState" AS ENUM ('unverified', 'pending', 'verified', 'suspended');

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('lv', 'en');

-- CreateEnum
CREATE TYPE "PlatformRoleKind" AS ENUM ('moderator', 'analyst', 'funder_editor', 'admin');

-- CreateEnum
CREATE TYPE "StatusKind" AS ENUM ('public_benefit', 'social_enterprise', 'memorandum');

-- CreateEnum
CREATE TYPE "StatusState" AS ENUM ('claimed', 'confirmed', 'refused');

-- CreateEnum
CREATE TYPE "TerritoryKind" AS ENUM ('country', 'region', 'state_city', 'municipality', 'town', 'former');

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "personId" UUID,
    "deed" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "askerId" UUID NOT NULL,
    "answererId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastMessageAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "conversationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("conversationId","personId")
);

-- CreateTable
CREATE TABLE "KeptAnswer" (
    "id" UUID NOT NULL,
    "browserHash" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OnceKey" (
    "key" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OnceKey_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Initiative" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "tellerId" UUID NOT NULL,
    "state" "InitiativeState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT COLLATE "lv-x-icu" NOT NULL,
    "titleEn" TEXT,
    "municipalityCode" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "step" "Step",
    "startedOn" DATE,
    "themes" TEXT[],
    "targetGroups" TEXT[],
    "need" TEXT NOT NULL DEFAULT '',
    "actions" TEXT[],
    "worked" TEXT NOT NULL DEFAULT '',
    "notWorked" TEXT NOT NULL DEFAULT '',
    "endUserRole" "EndUserRole",
    "cost" "CostRange",
    "duration" "Duration",
    "hoursPerWeek" INTEGER,
    "people" TEXT NOT NULL DEFAULT '',
    "premises" TEXT NOT NULL DEFAULT '',
    "cautions" TEXT NOT NULL DEFAULT '',
    "abstract" TEXT NOT NULL DEFAULT '',
    "abstractEn" TEXT,
    "fullText" TEXT NOT NULL DEFAULT '',
    "toldParts" TEXT[],
    "wish" TEXT,
    "consentedAt" TIMESTAMPTZ(3),
    "handedInAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawalReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Insight" (
    "id" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "kind" "InsightKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Insight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Link" (
    "id" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Acknowledgement" (
    "id" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "funder" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "period" TEXT,
    "acknowledgement" TEXT,

    CONSTRAINT "Acknowledgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "kind" "MailKind" NOT NULL,
    "about" JSONB NOT NULL,
    "personId" UUID,
    "address" TEXT,
    "locale" "Locale" NOT NULL,
    "onceKey" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("personId","organisationId")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT COLLATE "lv-x-icu" NOT NULL,
    "nameEn" TEXT,
    "type" "OrganisationType" NOT NULL,
    "registrationNumber" TEXT,
    "seatCode" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "aboutEn" TEXT,
    "web" TEXT,
    "state" "OrganisationState" NOT NULL DEFAULT 'unverified',
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedBy" UUID,
    "confirmedHow" TEXT,
    "confirmedUntil" DATE,
    "wish" TEXT,
    "umbrellaId" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceArea" (
    "organisationId" UUID NOT NULL,
    "territoryCode" TEXT NOT NULL,

    CONSTRAINT "ServiceArea_pkey" PRIMARY KEY ("organisationId","territoryCode")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "name" TEXT COLLATE "lv-x-icu" NOT NULL,
    "locale" "Locale" NOT NULL DEFAULT 'lv',
    "demoPartLv" TEXT,
    "demoPartEn" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "suspendedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlatformRole" (
    "personId" UUID NOT NULL,
    "role" "PlatformRoleKind" NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "grantedBy" UUID,

    CONSTRAINT "PlatformRole_pkey" PRIMARY KEY ("personId","role")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "goingTo" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Status" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "StatusKind" NOT NULL,
    "number" TEXT,
    "validFrom" DATE,
    "validUntil" DATE,
    "proofUrl" TEXT NOT NULL,
    "state" "StatusState" NOT NULL DEFAULT 'claimed',
    "decidedAt" TIMESTAMPTZ(3),
    "decidedBy" UUID,
    "decidedHow" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Territory" (
    "code" TEXT NOT NULL,
    "kind" "TerritoryKind" NOT NULL,
    "nameLv" TEXT COLLATE "lv-x-icu" NOT NULL,
    "nameEn" TEXT NOT NULL,
    "shortLv" TEXT COLLATE "lv-x-icu" NOT NULL,
    "shortEn" TEXT NOT NULL,
    "locativeLv" TEXT NOT NULL,
    "parentCode" TEXT,
    "validFrom" DATE,
    "validUntil" DATE,

    CONSTRAINT "Territory_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "TerritorySuccession" (
    "formerCode" TEXT NOT NULL,
    "successorCode" TEXT NOT NULL,
    "part" TEXT,

    CONSTRAINT "TerritorySuccession_pkey" PRIMARY KEY ("formerCode","successorCode")
);

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_at_idx" ON "AuditEvent"("subjectId", "at");

-- CreateIndex
CREATE INDEX "Conversation_askerId_lastMessageAt_idx" ON "Conversation"("askerId", "lastMessageAt");

-- CreateIndex
CREATE INDEX "Conversation_answererId_lastMessageAt_idx" ON "Conversation"("answererId", "lastMessageAt");

-- CreateIndex
CREATE INDEX "Message_conversationId_createdAt_idx" ON "Message"("conversationId", "createdAt");

-- CreateIndex
CREATE INDEX "KeptAnswer_expiresAt_idx" ON "KeptAnswer"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "KeptAnswer_browserHash_deed_subject_key" ON "KeptAnswer"("browserHash", "deed", "subject");

-- CreateIndex
CREATE INDEX "OnceKey_createdAt_idx" ON "OnceKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Initiative_slug_key" ON "Initiative"("slug");

-- CreateIndex
CREATE INDEX "Initiative_state_publishedAt_idx" ON "Initiative"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "Initiative_organisationId_idx" ON "Initiative"("organisationId");

-- CreateIndex
CREATE INDEX "Initiative_municipalityCode_idx" ON "Initiative"("municipalityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Insight_initiativeId_kind_position_key" ON "Insight"("initiativeId", "kind", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Link_initiativeId_position_key" ON "Link"("initiativeId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Acknowledgement_initiativeId_position_key" ON "Acknowledgement"("initiativeId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_idx" ON "Invitation"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_onceKey_key" ON "Mail"("onceKey");

-- CreateIndex
CREATE INDEX "Mail_state_createdAt_idx" ON "Mail"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_registrationNumber_key" ON "Organisation"("registrationNumber");

-- CreateIndex
CREATE INDEX "Organisation_seatCode_idx" ON "Organisation"("seatCode");

-- CreateIndex
CREATE INDEX "Organisation_state_idx" ON "Organisation"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Person_address_key" ON "Person"("address");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "SignIn_expiresAt_idx" ON "SignIn"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Status_organisationId_kind_key" ON "Status"("organisationId", "kind");

-- CreateIndex
CREATE INDEX "Territory_parentCode_idx" ON "Territory"("parentCode");

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_answererId_fkey" FOREIGN KEY ("answererId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Initiative" ADD CONSTRAINT "Initiative_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Initiative" ADD CONSTRAINT "Initiative_tellerId_fkey" FOREIGN KEY ("tellerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Initiative" ADD CONSTRAINT "Initiative_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Territory"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedBy_fkey" FOREIGN KEY ("invitedBy") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_seatCode_fkey" FOREIGN KEY ("seatCode") REFERENCES "Territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_umbrellaId_fkey" FOREIGN KEY ("umbrellaId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceArea" ADD CONSTRAINT "ServiceArea_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceArea" ADD CONSTRAINT "ServiceArea_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "Territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlatformRole" ADD CONSTRAINT "PlatformRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Status" ADD CONSTRAINT "Status_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Territory" ADD CONSTRAINT "Territory_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Territory"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritorySuccession" ADD CONSTRAINT "TerritorySuccession_formerCode_fkey" FOREIGN KEY ("formerCode") REFERENCES "Territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritorySuccession" ADD CONSTRAINT "TerritorySuccession_successorCode_fkey" FOREIGN KEY ("successorCode") REFERENCES "Territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Names are ordered as Latvians order them, whatever the server's default is ("lv-x-icu" stands in every PostgreSQL built with ICU).

-- What is searched lies in a schema of its own: Prisma neither knows nor drops it.
CREATE SCHEMA "search";

CREATE TABLE "search"."document" (
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "words" TSVECTOR NOT NULL,
    "indexedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("kind", "id")
);

CREATE INDEX "document_words_idx" ON "search"."document" USING GIN ("words");

-- A conversation is between two organisations, never with oneself.
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_two_sides" CHECK ("askerId" <> "answererId");

-- An asker has one conversation about an initiative, and a second question goes on in it.
CREATE UNIQUE INDEX "Conversation_initiativeId_askerId_key" ON "Conversation"("initiativeId", "askerId");
