import type pg from "pg";

/** People, concepts and dens that a busy programme would have after years, beside the demonstration's own. */
export async function fillPeople(sql: pg.Client, people: number): Promise<void> {
  await sql.query(
    `INSERT INTO "Organisation" (id, slug, name, kind)
     SELECT gen_random_uuid(), 'bench-' || n, 'Bench organisation ' || n, 'charity' FROM generate_series(1, 60) n`,
  );
  await sql.query(
    `WITH made AS (
       INSERT INTO "Person" (id, email, name, "jobTitle", "organisationId", "createdAt")
       SELECT gen_random_uuid(), 'bench.' || n || '@bench.example', 'Bench Person ' || n, 'Officer',
         (SELECT id FROM "Organisation" WHERE slug = 'bench-' || (1 + n % 60)), now()
       FROM generate_series(1, $1::int) n RETURNING id, email)
     INSERT INTO "RoleGrant" (id, "personId", role, "grantedAt")
     SELECT gen_random_uuid(), id,
       (CASE WHEN split_part(split_part(email, '@', 1), '.', 2)::int % 5 = 0 THEN 'panel' ELSE 'innovator' END)::"Role", now()
     FROM made`,
    [people],
  );
}

const SECTIONS =
  "array['benefits','how','existing','case-strategic','case-pan-london','case-replicable','case-scalable']";
const PARAGRAPH =
  "'Families wait longest where the need is plain. This would let a borough act on what it knows already, once, and with consent. '";

/** Fills up to this many concepts in all, at every stage, with members, answers, a frozen version and its moves. */
export async function fillConcepts(sql: pg.Client, upTo: number): Promise<void> {
  const { rows } = await sql.query<{ present: number }>(`SELECT count(*)::int AS present FROM "Concept"`);
  const missing = upTo - (rows[0]?.present ?? 0);
  await sql.query(`CREATE TEMP TABLE fresh AS
    SELECT gen_random_uuid() AS id, n, (1 + random() * 499)::int AS who, (random() * 300)::int AS days
    FROM generate_series(1, ${missing}) n`);
  await sql.query(`CREATE TEMP TABLE who AS
    SELECT row_number() OVER (ORDER BY email)::int AS n, id, "organisationId" FROM "Person" WHERE email LIKE 'bench.%'`);
  await sql.query(`INSERT INTO "Concept" (id, "cycleId", stage, "stageSince", title, pitch, "solutionType",
      "leadOrganisationId", "versionNo", "createdAt", "updatedAt", "submittedAt")
    SELECT f.id, (SELECT id FROM "Cycle" WHERE current),
      (array['submitted','longlisted','longlisted','crocodiles_den','developing','dragons_den','board','declined','parked'])[1 + f.n % 9]::"Stage",
      now() - f.days * interval '1 day', 'Concept number ' || f.n || ' about places to play and to be looked after',
      'One sentence that says what concept ' || f.n || ' would change for children in London.',
      (array['market_ready','supported_idea','new_concept'])[1 + f.n % 3]::"SolutionType", w."organisationId", 1,
      now() - (f.days + 60) * interval '1 day', now() - f.days * interval '1 day' - f.n * interval '1 second',
      now() - (f.days + 30) * interval '1 day'
    FROM fresh f JOIN who w ON w.n = f.who`);
  await sql.query(`INSERT INTO "ConceptMember" ("conceptId", "personId", role, "joinedAt")
    SELECT f.id, w.id, 'lead', now() FROM fresh f JOIN who w ON w.n = f.who`);
  await sql.query(`INSERT INTO "ConceptSection" ("conceptId", key, text, "updatedAt")
    SELECT f.id, key, repeat(${PARAGRAPH}, 3), now() FROM fresh f CROSS JOIN unnest(${SECTIONS}) key`);
  await sql.query(`INSERT INTO "ConceptProblem" ("conceptId", "problemId")
    SELECT f.id, p.id FROM fresh f JOIN (SELECT id, row_number() OVER () AS n, count(*) OVER () AS all FROM "Problem") p
      ON p.n = 1 + f.n % p.all`);
  await sql.query(`INSERT INTO "ConceptVersion" (id, "conceptId", no, content, "createdAt")
    SELECT gen_random_uuid(), c.id, 1, jsonb_build_object('title', c.title, 'pitch', c.pitch, 'solutionType', c."solutionType",
      'leadOrganisation', 'Bench organisation', 'authors', jsonb_build_array('Bench Person'), 'evidence', '[]'::jsonb,
      'problems', (SELECT jsonb_agg(jsonb_build_object('slug', p.slug, 'title', p.title)) FROM "ConceptProblem" cp
        JOIN "Problem" p ON p.id = cp."problemId" WHERE cp."conceptId" = c.id),
      'sections', (SELECT jsonb_agg(jsonb_build_object('key', key, 'text', text, 'confidential', confidential,
        'confidentialReason', NULL)) FROM "ConceptSection" s WHERE s."conceptId" = c.id)), now()
    FROM "Concept" c JOIN fresh f ON f.id = c.id`);
  await sql.query(`INSERT INTO "ConceptMove" (id, "conceptId", move, "fromStage", "toStage", "versionNo", at)
    SELECT gen_random_uuid(), f.id, 'submit', 'draft', 'submitted', 1, now() - (f.days + 30) * interval '1 day' FROM fresh f`);
  await sql.query(`INSERT INTO "Support" (id, "conceptId", "authorityId", level, contact, note, at)
    SELECT gen_random_uuid(), f.id, a.id, 'interested', 'Bench', 'Would like to see it tried.', now()
    FROM fresh f JOIN (SELECT id, row_number() OVER () AS n FROM "Authority") a ON a.n <= f.n % 4`);
  await sql.query(`DROP TABLE fresh, who`);
}

/** SQL: the scheme with the most criteria. */
const SCHEME = `SELECT s.id FROM "Scheme" s JOIN "Criterion" c ON c."schemeId" = s.id
  WHERE s."publishedAt" IS NOT NULL GROUP BY s.id ORDER BY count(*) DESC LIMIT 1`;

/** Dens with seven members and six decided concepts each, all scored and published. */
export async function fillDens(sql: pg.Client, dens: number): Promise<void> {
  await sql.query(`CREATE TEMP TABLE panel AS SELECT row_number() OVER (ORDER BY p.email)::int AS n, p.id FROM "Person" p
    JOIN "RoleGrant" g ON g."personId" = p.id AND g.role = 'panel' WHERE p.email LIKE 'bench.%'`);
  await sql.query(`CREATE TEMP TABLE held AS SELECT gen_random_uuid() AS id, n FROM generate_series(1, ${dens}) n`);
  await sql.query(`INSERT INTO "Den" (id, "cycleId", kind, title, "heldAt", place, "chairId", "schemeId", quorum, state, "publishedAt")
    SELECT h.id, (SELECT id FROM "Cycle" WHERE current), 'crocodiles', 'Bench den ' || h.n, now() - h.n * interval '3 day',
      'Online', (SELECT id FROM panel WHERE n = 1 + h.n % 90), s.id, 4, 'published', now()
    FROM held h, (${SCHEME}) s`);
  await sql.query(`INSERT INTO "Seat" ("denId", "personId")
    SELECT h.id, p.id FROM held h JOIN panel p ON p.n BETWEEN 1 + h.n % 90 AND 7 + h.n % 90`);
  await sql.query(`CREATE TEMP TABLE pick AS SELECT row_number() OVER (ORDER BY number)::int AS n, id FROM "Concept"
    WHERE title LIKE 'Concept number%'`);
  await sql.query(`INSERT INTO "DenItem" (id, "denId", "conceptId", position, "startsAt", "versionNo", state, "revealedAt")
    SELECT gen_random_uuid(), h.id, c.id, slot, now() - h.n * interval '3 day' + slot * interval '20 minutes', 1, 'decided', now()
    FROM held h CROSS JOIN generate_series(1, 6) slot JOIN pick c ON c.n = (h.n - 1) * 6 + slot`);
  await sql.query(`INSERT INTO "ScoreSheet" (id, "itemId", "personId", "submittedAt", comment, "updatedAt")
    SELECT gen_random_uuid(), i.id, s."personId", now(), 'Well thought through; the cost is the open question.', now()
    FROM "DenItem" i JOIN held h ON h.id = i."denId" JOIN "Seat" s ON s."denId" = h.id`);
  await sql.query(`INSERT INTO "Mark" ("sheetId", "criterionId", value, comment)
    SELECT s.id, c.id, (random() * 4)::int, 'Noted.' FROM "ScoreSheet" s JOIN "DenItem" i ON i.id = s."itemId"
    JOIN held h ON h.id = i."denId" JOIN "Den" d ON d.id = h.id JOIN "Criterion" c ON c."schemeId" = d."schemeId"`);
  await sql.query(`INSERT INTO "Decision" (id, "conceptId", gate, outcome, reasons, "versionNo", eligible, present, "decidedAt",
      "decidedById", "denItemId")
    SELECT gen_random_uuid(), i."conceptId", 'crocodiles_den', 'proceed', 'The need is plain and boroughs asked for it.', 1, 7, 7,
      d."heldAt" + i.position * interval '20 minutes',
      d."chairId", i.id FROM "DenItem" i JOIN held h ON h.id = i."denId" JOIN "Den" d ON d.id = h.id`);
  await sql.query(`DROP TABLE panel, held, pick`);
}

/** One den in session whose sixteen members all score one concept now. Says which, for the saving of marks. */
export async function openOneDen(
  sql: pg.Client,
  members: number,
): Promise<{ den: number; concept: number; people: string[] }> {
  const { rows: panel } = await sql.query<{ id: string }>(
    `SELECT p.id FROM "Person" p JOIN "RoleGrant" g ON g."personId" = p.id AND g.role = 'panel'
     WHERE p.email LIKE 'bench.%' ORDER BY p.email LIMIT $1`,
    [members],
  );
  const people = panel.map(({ id }) => id);
  const { rows: dens } = await sql.query<{ id: string; number: number }>(
    `INSERT INTO "Den" (id, "cycleId", kind, title, "heldAt", place, "chairId", "schemeId", quorum, state)
     SELECT gen_random_uuid(), (SELECT id FROM "Cycle" WHERE current), 'crocodiles', 'Bench den in session', now(), 'Online', $1,
       (${SCHEME}), 4, 'live' RETURNING id, number`,
    [people[0]],
  );
  const den = dens[0];
  if (!den) throw new Error("The den in session could not be made.");
  await sql.query(`INSERT INTO "Seat" ("denId", "personId") SELECT $1, unnest($2::uuid[])`, [den.id, people]);
  const { rows: items } = await sql.query<{ number: number }>(
    `WITH item AS (INSERT INTO "DenItem" (id, "denId", "conceptId", position, "startsAt", "versionNo", state)
       SELECT gen_random_uuid(), $1, c.id, 1, now(), 1, 'scoring' FROM "Concept" c
       WHERE c.stage = 'crocodiles_den' AND c.title LIKE 'Concept number%'
         AND NOT EXISTS (SELECT FROM "ConceptMember" m JOIN "Person" a ON a.id = m."personId" JOIN "Person" p
           ON p."organisationId" = a."organisationId" WHERE m."conceptId" = c.id AND p.id = ANY($2::uuid[]))
       ORDER BY c.number DESC LIMIT 1 RETURNING "conceptId")
     SELECT c.number FROM item JOIN "Concept" c ON c.id = item."conceptId"`,
    [den.id, people],
  );
  return { den: den.number, concept: items[0]?.number ?? 0, people };
}
