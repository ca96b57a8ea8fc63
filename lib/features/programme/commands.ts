import { notFound, Refusal } from "@/lib/domain/errors";
import {
  createAuthoritySchema,
  createCycleSchema,
  createEvidenceSchema,
  createFocusAreaSchema,
  createProblemSchema,
  createThemeSchema,
  recordConflictSchema,
} from "@/lib/domain/programme";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";

const programme = async () => ({ id: "programme" });
const cycleOf = (tx: Tx, slug: string) => tx.cycle.findUnique({ where: { slug }, select: { id: true } });

/** The row that was made, or a refusal: `skipDuplicates` makes none when its address is taken, even by a race. */
function madeOne(made: { id: string }[], field = "slug"): { id: string } {
  const [row] = made;
  if (row) return row;
  throw new Refusal("invalid", "There is a problem", { [field]: ["This is used already. Choose another."] });
}

/** The ids of all these slugs; one that is unknown is a problem of that field. */
async function idsOf(find: Promise<{ id: string }[]>, slugs: readonly string[], field: string): Promise<string[]> {
  const ids = (await find).map((row) => row.id);
  if (ids.length === new Set(slugs).size) return ids;
  throw new Refusal("invalid", "There is a problem", { [field]: ["Select from the list"] });
}

/** Opens a cycle with its phases and events. A current cycle takes the place of the one before. */
export const createCycle = command({
  permission: "programme.edit",
  input: createCycleSchema,
  load: programme,
  run: async ({ tx, input: { phases, events, ...cycle } }) => {
    if (cycle.current) await tx.cycle.updateMany({ where: { current: true }, data: { current: false } });
    const made = await tx.cycle.createManyAndReturn({ data: [cycle], skipDuplicates: true, select: { id: true } });
    const { id: cycleId } = madeOne(made);
    await tx.phase.createMany({ data: phases.map((phase, index) => ({ ...phase, cycleId, position: index + 1 })) });
    await tx.cycleEvent.createMany({ data: events.map((event) => ({ ...event, cycleId })) });
    return { id: cycleId };
  },
});

/** Adds a focus area at the end of its cycle's list. */
export const createFocusArea = command({
  permission: "programme.edit",
  input: createFocusAreaSchema,
  load: (tx, input) => cycleOf(tx, input.cycleSlug),
  run: async ({ tx, input: { cycleSlug: _, ...area }, subject: { id: cycleId } }) => {
    const position = (await tx.focusArea.count({ where: { cycleId } })) + 1;
    const data = [{ ...area, cycleId, position }];
    return madeOne(await tx.focusArea.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } }));
  },
});

/** Adds a theme at the end of its cycle's list. */
export const createTheme = command({
  permission: "programme.edit",
  input: createThemeSchema,
  load: (tx, input) => cycleOf(tx, input.cycleSlug),
  run: async ({ tx, input: { cycleSlug: _, ...theme }, subject: { id: cycleId } }) => {
    const position = (await tx.theme.count({ where: { cycleId } })) + 1;
    const data = [{ ...theme, cycleId, position }];
    return madeOne(await tx.theme.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } }));
  },
});

/** Adds a problem statement to a theme, at the end of its cycle's list. */
export const createProblem = command({
  permission: "programme.edit",
  input: createProblemSchema,
  load: (tx, input) => tx.theme.findUnique({ where: { slug: input.themeSlug }, select: { id: true, cycleId: true } }),
  run: async ({ tx, input: { themeSlug: _, focusAreaSlugs, ...problem }, subject: { id: themeId, cycleId } }) => {
    const areas = tx.focusArea.findMany({ where: { slug: { in: focusAreaSlugs }, cycleId }, select: { id: true } });
    const areaIds = await idsOf(areas, focusAreaSlugs, "focusAreaSlugs");
    const position = (await tx.problem.count({ where: { cycleId } })) + 1;
    const data = [{ ...problem, themeId, cycleId, position }];
    const made = madeOne(await tx.problem.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } }));
    await tx.problemFocus.createMany({ data: areaIds.map((focusAreaId) => ({ focusAreaId, problemId: made.id })) });
    return made;
  },
});

/** Adds a sourced figure and the problem statements it stands behind. */
export const createEvidence = command({
  permission: "programme.edit",
  input: createEvidenceSchema,
  load: programme,
  run: async ({ tx, input: { problemSlugs, ...figure } }) => {
    const problems = tx.problem.findMany({ where: { slug: { in: problemSlugs } }, select: { id: true } });
    const problemIds = await idsOf(problems, problemSlugs, "problemSlugs");
    const data = [figure];
    const made = madeOne(await tx.evidence.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } }));
    await tx.evidenceProblem.createMany({ data: problemIds.map((problemId) => ({ problemId, evidenceId: made.id })) });
    return made;
  },
});

/** Records, on both figures, that they disagree. Recording it again changes nothing. */
export const recordConflict = command({
  permission: "programme.edit",
  input: recordConflictSchema,
  load: (tx, input) => tx.evidence.findUnique({ where: { slug: input.evidenceSlug }, select: { id: true } }),
  run: async ({ tx, input, subject: { id } }) => {
    const other = await tx.evidence.findUnique({ where: { slug: input.otherSlug }, select: { id: true } });
    if (!other) throw notFound();
    await tx.evidenceConflict.createMany({
      data: [
        { evidenceId: id, otherId: other.id },
        { evidenceId: other.id, otherId: id },
      ],
      skipDuplicates: true,
    });
    return { id };
  },
});

/** Adds one of the 33 authorities, and the organisation its officers belong to under the same slug. */
export const createAuthority = command({
  permission: "programme.edit",
  input: createAuthoritySchema,
  load: programme,
  run: async ({ tx, input }) => {
    const select = { id: true };
    const made = madeOne(await tx.authority.createManyAndReturn({ data: [input], skipDuplicates: true, select }));
    const data = [{ slug: input.slug, name: input.name, kind: "borough", authorityId: made.id }];
    const { id } = madeOne(await tx.organisation.createManyAndReturn({ data, skipDuplicates: true, select }));
    return { id: made.id, organisationId: id };
  },
});
