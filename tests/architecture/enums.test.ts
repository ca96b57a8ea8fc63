import { expect, test } from "vitest";
import { ROLES } from "@/lib/domain/actor";
import { AGENDA_ITEM_LABELS, MEETING_STATES, PRESENCES } from "@/lib/domain/board";
import { SOLUTION_TYPES, SUPPORT_LEVELS } from "@/lib/domain/concepts";
import { CONFIDENCES, DEN_KINDS, DEN_STATE_LABELS, ITEM_STATE_LABELS } from "@/lib/domain/dens";
import { MOVES, STAGES } from "@/lib/domain/stages";
import { VENTURE_KINDS, VENTURE_STATUSES } from "@/lib/domain/ventures";
import { ENUMS } from "@/lib/platform/db";

test.each<[keyof typeof ENUMS, readonly string[]]>([
  ["Role", ROLES],
  ["Stage", STAGES],
  ["Move", MOVES],
  ["SolutionType", SOLUTION_TYPES],
  ["SupportLevel", SUPPORT_LEVELS],
  ["DenKind", DEN_KINDS],
  ["DenState", Object.keys(DEN_STATE_LABELS)],
  ["ItemState", Object.keys(ITEM_STATE_LABELS)],
  ["Confidence", CONFIDENCES],
  ["MeetingState", MEETING_STATES],
  ["AgendaItemState", Object.keys(AGENDA_ITEM_LABELS)],
  ["Presence", PRESENCES],
  ["VentureStatus", VENTURE_STATUSES],
  ["VentureKind", VENTURE_KINDS],
])("the domain and the database have the same %s", (name, ofDomain) => {
  expect(Object.keys(ENUMS[name]).sort()).toEqual([...ofDomain].sort());
});
