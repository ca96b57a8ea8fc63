import { expect, test } from "vitest";
import { dayField, londonMoment, londonTime, momentField, readTimeOfDay } from "@/lib/domain/moment";

const at = (year: number, month: number, day: number, hour: number, minute = 0) =>
  londonMoment({ year, month, day, hour, minute })?.toISOString() ?? null;

test("London’s clocks are read in winter, in summer and at the two changes", () => {
  expect(at(2026, 1, 15, 10, 30)).toBe("2026-01-15T10:30:00.000Z");
  expect(at(2026, 6, 15, 10, 30)).toBe("2026-06-15T09:30:00.000Z");
  expect(at(2026, 3, 29, 1, 30)).toBeNull();
  expect(at(2026, 10, 25, 1, 30)).toBe("2026-10-25T00:30:00.000Z");
  expect(at(2026, 2, 30, 10)).toBeNull();
  expect(londonTime(new Date("2026-06-15T23:30:00Z"))).toMatchObject({ day: 16, hour: 0, minute: 30 });
});

test.each([
  ["10:30am", 10, 30],
  ["10.30", 10, 30],
  ["2pm", 14, 0],
  ["12:15 am", 0, 15],
  ["midday", 12, 0],
  ["14:00", 14, 0],
])("“%s” is a time of day", (text, hour, minute) => {
  expect(readTimeOfDay(text)).toEqual({ hour, minute });
});

test.each(["", "10", "25:00", "13pm", "10:75", "soon", "1030"])("“%s” is not a time of day", (text) => {
  expect(readTimeOfDay(text)).toBeNull();
});

test("a form’s day, month, year and time make a moment, and nonsense is refused in words", () => {
  const field = momentField("Enter the date and time");
  expect(field.parse({ day: "15", month: "6", year: "2026", time: "10:30am" })).toEqual(
    new Date("2026-06-15T09:30:00Z"),
  );
  expect(field.parse("2026-06-15T09:30:00Z")).toEqual(new Date("2026-06-15T09:30:00Z"));
  for (const wrong of [undefined, "", {}, { day: "31", month: "2", year: "2026", time: "10am" }, "soon", null]) {
    expect(field.safeParse(wrong).error?.issues[0]?.message).toBe("Enter the date and time");
  }
  expect(dayField("Enter a date").parse({ day: "1", month: "9", year: "2026" })).toEqual(
    new Date("2026-09-01T00:00:00Z"),
  );
  expect(dayField("Enter a date").safeParse({ day: "31", month: "9", year: "2026" }).success).toBe(false);
});
