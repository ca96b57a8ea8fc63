-- The application works as a role of its own. What is append-only here is append-only for it.
DO $$ BEGIN
  CREATE ROLE london_ventures_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT london_ventures_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO london_ventures_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO london_ventures_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO london_ventures_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO london_ventures_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO london_ventures_app;

REVOKE ALL ON "_prisma_migrations" FROM london_ventures_app;
GRANT SELECT ON "_prisma_migrations" TO london_ventures_app;
REVOKE UPDATE, DELETE, TRUNCATE ON
  "AuditEntry", "ConceptMove", "ConceptVersion", "Interest", "Decision", "Vote", "VentureMove"
  FROM london_ventures_app;

-- Search: title weighs most, then the pitch; typing errors are caught by trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER TABLE "Concept" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('english', "title"), 'A') || setweight(to_tsvector('english', "pitch"), 'B')
) STORED;
CREATE INDEX "Concept_search_idx" ON "Concept" USING GIN ("search");
CREATE INDEX "Concept_title_trgm_idx" ON "Concept" USING GIN ("title" gin_trgm_ops);

-- What no code may get wrong.
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_weight_check" CHECK ("weight" BETWEEN 0 AND 100);
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_value_check" CHECK (("value" IS NULL) OR ("notApplicable" = false AND "value" BETWEEN 0 AND 10));
ALTER TABLE "Den" ADD CONSTRAINT "Den_quorum_check" CHECK ("quorum" >= 1);
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_quorum_check" CHECK ("quorum" >= 1);
ALTER TABLE "Authority" ADD CONSTRAINT "Authority_tile_key" UNIQUE ("column", "row");
CREATE UNIQUE INDEX "RoleGrant_active_key" ON "RoleGrant" ("personId", "role") WHERE "revokedAt" IS NULL;
CREATE UNIQUE INDEX "ConceptMember_lead_key" ON "ConceptMember" ("conceptId") WHERE "role" = 'lead';
CREATE UNIQUE INDEX "Cycle_current_key" ON "Cycle" ("current") WHERE "current";
