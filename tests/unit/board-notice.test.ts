import { expect, test } from "vitest";
import { bankHolidays, clearDays } from "@/lib/domain/clear-days";

test.each([
  [
    2026,
    ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"],
  ],
  [
    2027,
    ["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"],
  ],
  [
    2028,
    ["2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26"],
  ],
])("the bank holidays of %i are those England publishes", (year, days) => {
  expect(bankHolidays(year)).toEqual(days);
});

test("when Christmas Day is a Sunday it is kept on the Tuesday after Boxing Day", () => {
  expect(bankHolidays(2033).slice(-2)).toEqual(["2033-12-26", "2033-12-27"]);
});

test.each([
  ["2026-11-23", "2026-12-01", 5],
  ["2026-11-24", "2026-12-01", 4],
  ["2026-12-22", "2027-01-04", 5],
  ["2026-12-03", "2026-12-03", 0],
  ["2026-12-03", "2026-12-02", 0],
])("notice on %s of a meeting on %s gives %i clear days", (notice, meeting, days) => {
  expect(clearDays(notice, meeting)).toBe(days);
});
