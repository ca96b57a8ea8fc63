import pino from "pino";
import { env } from "./env";

let logger: pino.Logger | undefined;

/** The process log, one JSON line each. Addresses, tokens, cookies and typed text are never logged. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    redact: {
      paths: ["*.email", "*.to", "*.token", "*.code", "*.cookie", "*.text", "email", "to", "token"],
      censor: "…",
    },
  });
  return logger;
}
