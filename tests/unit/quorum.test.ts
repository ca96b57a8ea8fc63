import fc from "fast-check";
import { expect, test } from "vitest";
import { eligibleMembers, quorum } from "@/lib/domain/quorum";

const names = fc.subarray(["ana", "bo", "cleo", "dan", "ede", "fay", "gus"]);

test("those who stepped out and authors are not eligible", () => {
  const bench = { seatIds: ["ana", "bo", "cleo", "dan"], recusedIds: ["bo", "zed"], authorIds: ["dan"] };
  expect(eligibleMembers(bench)).toEqual(["ana", "cleo"]);
});

test.each([
  { eligible: ["ana", "bo", "cleo"], finished: ["ana", "bo"], needed: 2, met: true, counted: 2, missing: 0 },
  { eligible: ["ana", "bo", "cleo"], finished: ["ana"], needed: 2, met: false, counted: 1, missing: 1 },
  { eligible: ["ana", "bo"], finished: ["ana", "ana", "ana"], needed: 2, met: false, counted: 1, missing: 1 },
  { eligible: ["ana", "bo"], finished: ["ana", "zed"], needed: 2, met: false, counted: 1, missing: 1 },
  { eligible: ["ana"], finished: ["ana"], needed: 3, met: false, counted: 1, missing: 2 },
  { eligible: [], finished: [], needed: 1, met: false, counted: 0, missing: 1 },
])("quorum of $needed with $finished of $eligible", ({ eligible, finished, needed, ...wanted }) => {
  expect(quorum(eligible, finished, needed)).toMatchObject({ ...wanted, eligible: eligible.length, needed });
});

test("whoever is not eligible changes nothing", () => {
  fc.assert(
    fc.property(names, names, fc.integer({ min: 1, max: 7 }), (eligible, finished, needed) => {
      const without = finished.filter((id) => eligible.includes(id));
      expect(quorum(eligible, finished, needed)).toEqual(quorum(eligible, without, needed));
    }),
  );
});

test("one more who finishes never breaks a quorum, and nobody counts twice", () => {
  fc.assert(
    fc.property(names, names, names, fc.integer({ min: 1, max: 7 }), (eligible, finished, more, needed) => {
      const before = quorum(eligible, finished, needed);
      const after = quorum(eligible, [...finished, ...more, ...finished], needed);
      expect(after.counted).toBeGreaterThanOrEqual(before.counted);
      expect(after.counted).toBeLessThanOrEqual(after.eligible);
      if (before.met) expect(after.met).toBe(true);
    }),
  );
});
