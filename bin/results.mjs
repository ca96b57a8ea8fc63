// Reads what the test tools wrote, and adds it up.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const NOTHING_RAN = { passed: 0, failed: 1 };
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** A file that could not even be loaded has no tests, and counts as one that failed. */
export function countVitest(file) {
  if (!existsSync(file)) return NOTHING_RAN;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults, success } = readJson(file);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some(isFailed),
  );
  const failed = numFailedTests + broken.length;
  // Faults outside every test (an unhandled rejection) fail the run, too.
  return {
    passed: numPassedTests,
    failed: failed === 0 && !success ? 1 : failed,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

const isFailed = ({ status }) => status === "failed";

export function countPlaywright(file) {
  if (!existsSync(file)) return NOTHING_RAN;
  const { stats, errors } = readJson(file);
  // A test that passed only when it was tried again has failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** The rows that the runs of today left behind. */
export function readRows(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".rows.json"));
  return files.flatMap((name) => readJson(path.join(folder, name)));
}

export function total(rows) {
  const sum = (key) => rows.reduce((all, row) => all + (row[key] ?? 0), 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
