import { expect, test } from "vitest";
import { createSchemeInput } from "@/lib/domain/schemes";

const anchors = { 0: "Nothing.", 1: "Something." };
const scheme = (weights: number[], more: object = {}) => ({
  slug: "two-points",
  name: "Two points",
  scale: [
    { value: 0, label: "No" },
    { value: 1, label: "Yes" },
  ],
  criteria: weights.map((weight, place) => ({ key: `c${place}`, name: "C", question: "Is it?", weight, anchors })),
  ...more,
});
const problems = (given: unknown) =>
  (createSchemeInput.safeParse(given).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

test("whole percents that add to 100 make a scheme", () => {
  expect(problems(scheme([60, 40]))).toEqual([]);
});

test.each([
  { weights: [60, 41], problem: "criteria: The weights must add to 100%; they add to 101%" },
  { weights: [33, 33, 33], problem: "criteria: The weights must add to 100%; they add to 99%" },
  { weights: [99.5, 0.5], problem: "criteria.0.weight: Enter a whole percent" },
  { weights: [100, 0], problem: "criteria.1.weight: Enter at least 1%" },
])("weights $weights are refused", ({ weights, problem }) => {
  expect(problems(scheme(weights))).toContain(problem);
});

test("a scale without a gap, an anchor for every point and each criterion once are asked for", () => {
  const gap = [
    { value: 0, label: "No" },
    { value: 2, label: "Yes" },
  ];
  expect(problems(scheme([100], { scale: gap }))).toContain("scale: Number the points from 0 upwards without a gap");
  const three = [0, 1, 2].map((value) => ({ value, label: `${value}` }));
  expect(problems(scheme([100], { scale: three }))).toContain("criteria.0: Enter an anchor for every point");
  const twice = scheme([50, 50]);
  expect(problems({ ...twice, criteria: twice.criteria.map((one) => ({ ...one, key: "same" })) })).toContain(
    "criteria: Name each criterion once",
  );
});
