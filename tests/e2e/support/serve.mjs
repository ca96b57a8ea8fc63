// The server under test: npm start, on an empty data folder.
import { rmSync } from "node:fs";

rmSync(".cache/e2e/data", { recursive: true, force: true });
await import("../../../bin/start.mjs");
