import { z } from "zod";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { CONCEPT_FACTS, standingAside } from "./facts";

const peopleWith = (role: "voter" | "staff") =>
  db().person.findMany({
    where: { grants: { some: { role, revokedAt: null } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 200,
    select: { id: true, name: true, jobTitle: true },
  });

/** What staff choose from when they plan a meeting or write a paper. */
export const getBoardChoices = query({
  permission: "meeting.plan",
  input: z.object({}),
  load: async () => ({ id: "board" }),
  show: async (_, actor) => {
    const [voters, staff, concepts] = await Promise.all([
      peopleWith("voter"),
      peopleWith("staff"),
      db().concept.findMany({
        where: { stage: "board", agendaItems: { none: { state: { not: "resolved" } } } },
        relationLoadStrategy: "join",
        orderBy: { number: "asc" },
        take: 200,
        select: { number: true, title: true, pitch: true, ...CONCEPT_FACTS },
      }),
    ]);
    const isOwn = (concept: (typeof concepts)[number]) => {
      const { authorIds, recusedIds } = standingAside(concept);
      return actor.kind === "person" && [...authorIds, ...recusedIds].includes(actor.id);
    };
    return {
      voters,
      staff,
      concepts: concepts
        .filter((concept) => !isOwn(concept))
        .map(({ number, title, pitch }) => ({ reference: conceptReference(number), title, pitch })),
    };
  },
});
