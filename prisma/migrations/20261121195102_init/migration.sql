-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('planned', 'papers_out', 'live', 'closed', 'published');

-- CreateEnum
CREATE TYPE "AgendaItemState" AS ENUM ('waiting', 'voting', 'resolved');

-- CreateEnum
CREATE TYPE "Presence" AS ENUM ('present', 'apologies');

-- CreateEnum
CREATE TYPE "VoteChoice" AS ENUM ('for', 'against', 'abstain');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('draft', 'submitted', 'longlisted', 'crocodiles_den', 'developing', 'dragons_den', 'board', 'portfolio', 'parked', 'declined', 'withdrawn', 'merged');

-- CreateEnum
CREATE TYPE "Move" AS ENUM ('submit', 'withdraw', 'longlist', 'return', 'decline', 'park', 'merge', 'unmerge', 'fast_track', 'schedule_crocodiles', 'schedule_dragons', 'unschedule', 'proceed', 'proceed_with_conditions', 'revise', 'ready', 'approve', 'approve_with_conditions', 'defer', 'revive', 'reverse');

-- CreateEnum
CREATE TYPE "SolutionType" AS ENUM ('market_ready', 'supported_idea', 'new_concept');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('lead', 'author', 'reader');

-- CreateEnum
CREATE TYPE "SupportLevel" AS ENUM ('interested', 'sponsoring', 'will_pilot');

-- CreateEnum
CREATE TYPE "ConditionState" AS ENUM ('open', 'offered', 'discharged');

-- CreateEnum
CREATE TYPE "DenKind" AS ENUM ('crocodiles', 'dragons');

-- CreateEnum
CREATE TYPE "DenState" AS ENUM ('planned', 'papers_out', 'live', 'closed', 'published');

-- CreateEnum
CREATE TYPE "ItemState" AS ENUM ('waiting', 'pitching', 'scoring', 'revealed', 'decided');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('innovator', 'borough_officer', 'panel', 'voter', 'adviser', 'staff', 'admin');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "VentureStatus" AS ENUM ('preparing', 'piloting', 'live', 'scaled', 'closed');

-- CreateEnum
CREATE TYPE "VentureKind" AS ENUM ('targeted', 'general');

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "heldAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "chairId" UUID NOT NULL,
    "quorum" INTEGER NOT NULL DEFAULT 3,
    "state" "MeetingState" NOT NULL DEFAULT 'planned',
    "noticeAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "meetingId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "presence" "Presence" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("meetingId","personId")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "conceptId" UUID,
    "versionNo" INTEGER,
    "summary" TEXT NOT NULL,
    "recommendation" TEXT NOT NULL,
    "exempt" TEXT NOT NULL DEFAULT '',
    "exemptReason" TEXT NOT NULL DEFAULT '',
    "state" "AgendaItemState" NOT NULL DEFAULT 'waiting',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "itemId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "casting" BOOLEAN NOT NULL DEFAULT false,
    "choice" "VoteChoice" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("itemId","personId","casting")
);

-- CreateTable
CREATE TABLE "Concept" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "cycleId" UUID NOT NULL,
    "stage" "Stage" NOT NULL DEFAULT 'draft',
    "stageSince" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "pitch" TEXT NOT NULL DEFAULT '',
    "solutionType" "SolutionType" NOT NULL DEFAULT 'new_concept',
    "leadOrganisationId" UUID,
    "versionNo" INTEGER NOT NULL DEFAULT 0,
    "ready" BOOLEAN NOT NULL DEFAULT false,
    "mergedIntoId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConceptMember" (
    "conceptId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "MemberRole" NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConceptMember_pkey" PRIMARY KEY ("conceptId","personId")
);

-- CreateTable
CREATE TABLE "ConceptSection" (
    "conceptId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "confidentialReason" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ConceptSection_pkey" PRIMARY KEY ("conceptId","key")
);

-- CreateTable
CREATE TABLE "ConceptProblem" (
    "conceptId" UUID NOT NULL,
    "problemId" UUID NOT NULL,

    CONSTRAINT "ConceptProblem_pkey" PRIMARY KEY ("conceptId","problemId")
);

-- CreateTable
CREATE TABLE "ConceptEvidence" (
    "conceptId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,

    CONSTRAINT "ConceptEvidence_pkey" PRIMARY KEY ("conceptId","evidenceId")
);

-- CreateTable
CREATE TABLE "ConceptVersion" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,

    CONSTRAINT "ConceptVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConceptMove" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "move" "Move" NOT NULL,
    "fromStage" "Stage" NOT NULL,
    "toStage" "Stage" NOT NULL,
    "reason" TEXT,
    "versionNo" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "ConceptMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Support" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "authorityId" UUID NOT NULL,
    "level" "SupportLevel" NOT NULL,
    "contact" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "notePublic" BOOLEAN NOT NULL DEFAULT false,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Support_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interest" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "declared" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "recordedById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "gate" "Stage" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,
    "decisionId" UUID,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "gate" "Stage" NOT NULL,
    "outcome" "Move" NOT NULL,
    "reasons" TEXT NOT NULL,
    "versionNo" INTEGER NOT NULL,
    "eligible" INTEGER NOT NULL,
    "present" INTEGER NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "denItemId" UUID,
    "agendaItemId" UUID,
    "reversesId" UUID,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Condition" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "ownerId" UUID,
    "dueOn" DATE NOT NULL,
    "state" "ConditionState" NOT NULL DEFAULT 'open',
    "evidence" TEXT,
    "offeredAt" TIMESTAMPTZ(3),
    "dischargedAt" TIMESTAMPTZ(3),
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scheme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "scale" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "lockedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "schemeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "notApplicable" BOOLEAN NOT NULL DEFAULT true,
    "anchors" JSONB NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Den" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "cycleId" UUID NOT NULL,
    "kind" "DenKind" NOT NULL,
    "title" TEXT NOT NULL,
    "heldAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "chairId" UUID NOT NULL,
    "schemeId" UUID NOT NULL,
    "quorum" INTEGER NOT NULL,
    "state" "DenState" NOT NULL DEFAULT 'planned',
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Den_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "denId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "present" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("denId","personId")
);

-- CreateTable
CREATE TABLE "DenItem" (
    "id" UUID NOT NULL,
    "denId" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "versionNo" INTEGER,
    "state" "ItemState" NOT NULL DEFAULT 'waiting',
    "round" INTEGER NOT NULL DEFAULT 1,
    "revealedAt" TIMESTAMPTZ(3),
    "revealReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DenItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScoreSheet" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "submittedAt" TIMESTAMPTZ(3),
    "comment" TEXT NOT NULL DEFAULT '',
    "suggestion" TEXT NOT NULL DEFAULT '',
    "privateNote" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ScoreSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mark" (
    "sheetId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "value" INTEGER,
    "notApplicable" BOOLEAN NOT NULL DEFAULT false,
    "confidence" "Confidence",
    "comment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("sheetId","criterionId")
);

-- CreateTable
CREATE TABLE "Authority" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "gssCode" TEXT NOT NULL,
    "column" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "authorityId" UUID,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "organisationId" UUID,
    "demoLine" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "grantedBy" UUID,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedBy" UUID,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Operation" (
    "id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "result" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Operation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "operationId" UUID NOT NULL,
    "detail" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cycle" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "note" TEXT,
    "current" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Phase" (
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "closesWith" TEXT,
    "startsOn" DATE,
    "endsOn" DATE,
    "history" TEXT,

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CycleEvent" (
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "on" DATE,
    "summary" TEXT NOT NULL,

    CONSTRAINT "CycleEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FocusArea" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "cycleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "FocusArea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "cycleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "question" TEXT NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Problem" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "cycleId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "detail" TEXT NOT NULL,

    CONSTRAINT "Problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProblemFocus" (
    "problemId" UUID NOT NULL,
    "focusAreaId" UUID NOT NULL,

    CONSTRAINT "ProblemFocus_pkey" PRIMARY KEY ("problemId","focusAreaId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "figure" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "publishedOn" TEXT,
    "periodCovered" TEXT,
    "area" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceProblem" (
    "evidenceId" UUID NOT NULL,
    "problemId" UUID NOT NULL,

    CONSTRAINT "EvidenceProblem_pkey" PRIMARY KEY ("evidenceId","problemId")
);

-- CreateTable
CREATE TABLE "EvidenceConflict" (
    "evidenceId" UUID NOT NULL,
    "otherId" UUID NOT NULL,

    CONSTRAINT "EvidenceConflict_pkey" PRIMARY KEY ("evidenceId","otherId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "next" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key","windowStart")
);

-- CreateTable
CREATE TABLE "Venture" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "kind" "VentureKind" NOT NULL DEFAULT 'targeted',
    "status" "VentureStatus" NOT NULL DEFAULT 'preparing',
    "cycleId" UUID,
    "conceptId" UUID,
    "leadId" UUID,
    "note" TEXT,
    "startedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Venture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VentureMove" (
    "id" UUID NOT NULL,
    "ventureId" UUID NOT NULL,
    "fromStatus" "VentureStatus" NOT NULL,
    "toStatus" "VentureStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "VentureMove_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_slug_key" ON "Meeting"("slug");

-- CreateIndex
CREATE INDEX "Meeting_heldAt_idx" ON "Meeting"("heldAt" DESC);

-- CreateIndex
CREATE INDEX "Meeting_chairId_idx" ON "Meeting"("chairId");

-- CreateIndex
CREATE INDEX "Attendance_personId_idx" ON "Attendance"("personId");

-- CreateIndex
CREATE INDEX "AgendaItem_conceptId_idx" ON "AgendaItem"("conceptId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_year_number_key" ON "AgendaItem"("year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_position_key" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE INDEX "Vote_personId_idx" ON "Vote"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Concept_number_key" ON "Concept"("number");

-- CreateIndex
CREATE INDEX "Concept_stage_updatedAt_id_idx" ON "Concept"("stage", "updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Concept_updatedAt_id_idx" ON "Concept"("updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Concept_cycleId_idx" ON "Concept"("cycleId");

-- CreateIndex
CREATE INDEX "Concept_leadOrganisationId_idx" ON "Concept"("leadOrganisationId");

-- CreateIndex
CREATE INDEX "Concept_mergedIntoId_idx" ON "Concept"("mergedIntoId");

-- CreateIndex
CREATE INDEX "ConceptMember_personId_idx" ON "ConceptMember"("personId");

-- CreateIndex
CREATE INDEX "ConceptProblem_problemId_idx" ON "ConceptProblem"("problemId");

-- CreateIndex
CREATE INDEX "ConceptEvidence_evidenceId_idx" ON "ConceptEvidence"("evidenceId");

-- CreateIndex
CREATE UNIQUE INDEX "ConceptVersion_conceptId_no_key" ON "ConceptVersion"("conceptId", "no");

-- CreateIndex
CREATE INDEX "ConceptMove_conceptId_at_idx" ON "ConceptMove"("conceptId", "at");

-- CreateIndex
CREATE INDEX "Support_authorityId_idx" ON "Support"("authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "Support_conceptId_authorityId_key" ON "Support"("conceptId", "authorityId");

-- CreateIndex
CREATE INDEX "Interest_conceptId_personId_at_idx" ON "Interest"("conceptId", "personId", "at");

-- CreateIndex
CREATE INDEX "Interest_personId_idx" ON "Interest"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Feedback_decisionId_key" ON "Feedback"("decisionId");

-- CreateIndex
CREATE INDEX "Feedback_conceptId_at_idx" ON "Feedback"("conceptId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_reversesId_key" ON "Decision"("reversesId");

-- CreateIndex
CREATE INDEX "Decision_conceptId_decidedAt_idx" ON "Decision"("conceptId", "decidedAt");

-- CreateIndex
CREATE INDEX "Decision_decidedAt_idx" ON "Decision"("decidedAt" DESC);

-- CreateIndex
CREATE INDEX "Decision_denItemId_idx" ON "Decision"("denItemId");

-- CreateIndex
CREATE INDEX "Decision_agendaItemId_idx" ON "Decision"("agendaItemId");

-- CreateIndex
CREATE INDEX "Condition_conceptId_idx" ON "Condition"("conceptId");

-- CreateIndex
CREATE INDEX "Condition_decisionId_idx" ON "Condition"("decisionId");

-- CreateIndex
CREATE INDEX "Condition_ownerId_idx" ON "Condition"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Scheme_slug_revision_key" ON "Scheme"("slug", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_schemeId_key_key" ON "Criterion"("schemeId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Den_number_key" ON "Den"("number");

-- CreateIndex
CREATE INDEX "Den_heldAt_idx" ON "Den"("heldAt" DESC);

-- CreateIndex
CREATE INDEX "Den_cycleId_idx" ON "Den"("cycleId");

-- CreateIndex
CREATE INDEX "Den_chairId_idx" ON "Den"("chairId");

-- CreateIndex
CREATE INDEX "Den_schemeId_idx" ON "Den"("schemeId");

-- CreateIndex
CREATE INDEX "Seat_personId_idx" ON "Seat"("personId");

-- CreateIndex
CREATE INDEX "DenItem_conceptId_idx" ON "DenItem"("conceptId");

-- CreateIndex
CREATE UNIQUE INDEX "DenItem_denId_conceptId_key" ON "DenItem"("denId", "conceptId");

-- CreateIndex
CREATE INDEX "ScoreSheet_personId_idx" ON "ScoreSheet"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreSheet_itemId_personId_round_key" ON "ScoreSheet"("itemId", "personId", "round");

-- CreateIndex
CREATE INDEX "Mark_criterionId_idx" ON "Mark"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "Authority_slug_key" ON "Authority"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Authority_gssCode_key" ON "Authority"("gssCode");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Organisation_authorityId_idx" ON "Organisation"("authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_organisationId_idx" ON "Person"("organisationId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_revokedAt_idx" ON "RoleGrant"("personId", "revokedAt");

-- CreateIndex
CREATE INDEX "Operation_at_idx" ON "Operation"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_id_idx" ON "AuditEntry"("subjectId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_actor_id_idx" ON "AuditEntry"("actor", "id");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "Mail_to_createdAt_idx" ON "Mail"("to", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Cycle_slug_key" ON "Cycle"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Cycle_number_key" ON "Cycle"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Phase_cycleId_position_key" ON "Phase"("cycleId", "position");

-- CreateIndex
CREATE INDEX "CycleEvent_cycleId_on_idx" ON "CycleEvent"("cycleId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "FocusArea_slug_key" ON "FocusArea"("slug");

-- CreateIndex
CREATE INDEX "FocusArea_cycleId_idx" ON "FocusArea"("cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_slug_key" ON "Theme"("slug");

-- CreateIndex
CREATE INDEX "Theme_cycleId_idx" ON "Theme"("cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Problem_slug_key" ON "Problem"("slug");

-- CreateIndex
CREATE INDEX "Problem_cycleId_idx" ON "Problem"("cycleId");

-- CreateIndex
CREATE INDEX "Problem_themeId_idx" ON "Problem"("themeId");

-- CreateIndex
CREATE INDEX "ProblemFocus_focusAreaId_idx" ON "ProblemFocus"("focusAreaId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_slug_key" ON "Evidence"("slug");

-- CreateIndex
CREATE INDEX "EvidenceProblem_problemId_idx" ON "EvidenceProblem"("problemId");

-- CreateIndex
CREATE INDEX "EvidenceConflict_otherId_idx" ON "EvidenceConflict"("otherId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInLink_tokenHash_key" ON "SignInLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInLink_email_createdAt_idx" ON "SignInLink"("email", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Venture_slug_key" ON "Venture"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Venture_conceptId_key" ON "Venture"("conceptId");

-- CreateIndex
CREATE INDEX "Venture_cycleId_idx" ON "Venture"("cycleId");

-- CreateIndex
CREATE INDEX "Venture_leadId_idx" ON "Venture"("leadId");

-- CreateIndex
CREATE INDEX "VentureMove_ventureId_at_idx" ON "VentureMove"("ventureId", "at");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_chairId_fkey" FOREIGN KEY ("chairId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concept" ADD CONSTRAINT "Concept_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concept" ADD CONSTRAINT "Concept_leadOrganisationId_fkey" FOREIGN KEY ("leadOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concept" ADD CONSTRAINT "Concept_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Concept"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptMember" ADD CONSTRAINT "ConceptMember_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptMember" ADD CONSTRAINT "ConceptMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptSection" ADD CONSTRAINT "ConceptSection_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptProblem" ADD CONSTRAINT "ConceptProblem_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptProblem" ADD CONSTRAINT "ConceptProblem_problemId_fkey" FOREIGN KEY ("problemId") REFERENCES "Problem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptEvidence" ADD CONSTRAINT "ConceptEvidence_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptEvidence" ADD CONSTRAINT "ConceptEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptVersion" ADD CONSTRAINT "ConceptVersion_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptMove" ADD CONSTRAINT "ConceptMove_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptMove" ADD CONSTRAINT "ConceptMove_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Support" ADD CONSTRAINT "Support_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Support" ADD CONSTRAINT "Support_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Support" ADD CONSTRAINT "Support_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_denItemId_fkey" FOREIGN KEY ("denItemId") REFERENCES "DenItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Den" ADD CONSTRAINT "Den_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Den" ADD CONSTRAINT "Den_chairId_fkey" FOREIGN KEY ("chairId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Den" ADD CONSTRAINT "Den_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_denId_fkey" FOREIGN KEY ("denId") REFERENCES "Den"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenItem" ADD CONSTRAINT "DenItem_denId_fkey" FOREIGN KEY ("denId") REFERENCES "Den"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenItem" ADD CONSTRAINT "DenItem_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "DenItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ScoreSheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CycleEvent" ADD CONSTRAINT "CycleEvent_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FocusArea" ADD CONSTRAINT "FocusArea_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemFocus" ADD CONSTRAINT "ProblemFocus_problemId_fkey" FOREIGN KEY ("problemId") REFERENCES "Problem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemFocus" ADD CONSTRAINT "ProblemFocus_focusAreaId_fkey" FOREIGN KEY ("focusAreaId") REFERENCES "FocusArea"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceProblem" ADD CONSTRAINT "EvidenceProblem_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceProblem" ADD CONSTRAINT "EvidenceProblem_problemId_fkey" FOREIGN KEY ("problemId") REFERENCES "Problem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceConflict" ADD CONSTRAINT "EvidenceConflict_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceConflict" ADD CONSTRAINT "EvidenceConflict_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venture" ADD CONSTRAINT "Venture_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venture" ADD CONSTRAINT "Venture_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venture" ADD CONSTRAINT "Venture_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VentureMove" ADD CONSTRAINT "VentureMove_ventureId_fkey" FOREIGN KEY ("ventureId") REFERENCES "Venture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
