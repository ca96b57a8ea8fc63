// The server under test: npm start, on an empty data folder.
import { rmSync } from "node:fs";

const folder = process.env.DATA_DIR ?? "";
if (!folder.startsWith(".cache/")) throw new Error("DATA_DIR must lie in .cache: it is emptied.");
rmSync(folder, { recursive: true, force: true });
await import("../../../bin/start.mjs");
