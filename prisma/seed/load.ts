import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { db, engine } from "@/lib/platform/db";
import { loadBoard, loadVentures } from "./board";
import { loadConcepts, loadEndings, loadSecondVersions } from "./concepts";
import { loadDens, loadSchemes } from "./dens";
import { loadPeople, loadProgramme } from "./programme";
import { LOADER, Stage, send } from "./stage";

const STEPS: [string, (stage: Stage) => Promise<void>][] = [
  ["cycles, problem statements, evidence, authorities", loadProgramme],
  ["people, all invented", loadPeople],
  ["scoring schemes and the ventures of cycle 1", (stage) => loadSchemes(stage).then(() => loadVentures(stage))],
  ["concepts", loadConcepts],
  [
    "the past Crocodiles’ Den",
    (stage) => loadDens(stage, (den) => den.kind === "crocodiles" && den.state === "published"),
  ],
  ["second versions", loadSecondVersions],
  ["the past Dragons’ Den", (stage) => loadDens(stage, (den) => den.kind === "dragons" && den.state === "published")],
  ["concepts that left the way", loadEndings],
  ["the dens to come", (stage) => loadDens(stage, (den) => den.state !== "published")],
  ["the board’s meetings", loadBoard],
];

/** Marks in the audit how far the loading came, so that one cut short is seen. */
const noteLoading = command({
  permission: "programme.edit",
  input: z.object({ mark: z.enum(["begun", "finished"]) }),
  load: async (_tx, { mark }) => ({ id: `demonstration-${mark}` }),
  run: async () => null,
});

/** Nobody but the loading has written here: the portal takes no request before it has finished. */
const emptyTables = () =>
  engine().asOwner((exec) =>
    exec(`DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      LOOP EXECUTE format('TRUNCATE %I RESTART IDENTITY CASCADE', one.tablename); END LOOP; END $$`),
  );

/** Loads the demonstration programme into an empty database, through commands. Says what it does, line by line. */
export async function seedIfEmpty(print: (line: string) => void): Promise<void> {
  const marks = { action: "programme.edit", actor: "system:demonstration" };
  if ((await db().auditEntry.count({ where: { ...marks, subjectId: "demonstration-finished" } })) > 0) return;
  if ((await db().auditEntry.count({ where: { ...marks, subjectId: "demonstration-begun" } })) > 0) {
    print("  Loading was cut short the last time: starting afresh.");
    await emptyTables();
  }
  if ((await db().person.count()) > 0) return;
  const stage = new Stage(now());
  await noteLoading(LOADER, send({ mark: "begun" }), stage.today);
  for (const [what, load] of STEPS) {
    print(`  Loading ${what} …`);
    await load(stage);
  }
  // The letters of the invented past were never sent to anybody: they lie in the mailbox as sent.
  await db().$executeRaw`UPDATE "Mail" SET state = 'sent', "sentAt" = "createdAt" WHERE state = 'queued'`;
  await noteLoading(LOADER, send({ mark: "finished" }), stage.today);
}
