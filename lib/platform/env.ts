import { createHash } from "node:crypto";
import path from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");
const text = z.string().trim().min(1).max(2_000);

const schema = z.object({
  DATABASE_URL: text.optional(),
  DATABASE_OWNER_URL: text.optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(12),
  DATA_DIR: text.default(".data"),
  DEMO: flag.optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: text.default("127.0.0.1"),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  SECRET: z.string().min(32, "SECRET needs at least 32 characters").optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.default("London Ventures <london-ventures@localhost>"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_NAME: text.default("your organisation"),
  // Of many tenants at once, any could claim any address.
  ENTRA_TENANT_ID: text
    .refine((id) => !/^(?:common|organizations|consumers)$/i.test(id), "must name one tenant")
    .optional(),
  ENTRA_CLIENT_ID: text.optional(),
  ENTRA_CLIENT_SECRET: text.optional(),
  TRUST_PROXY: flag.default(false),
  WORKER: z.enum(["web", "separate"]).default("web"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

export type Env = ReturnType<typeof readEnv>;

/** Reads and checks the settings; throws one message that names each setting that is wrong. */
export function readEnv(source: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    throw new Error(`Settings: ${parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ")}`);
  }
  const env = parsed.data;
  const demo = env.DEMO ?? !env.DATABASE_URL;
  const origin = new URL(env.ORIGIN ?? `http://localhost:${env.PORT}`).origin;
  const local = LOOPBACK.has(new URL(origin).hostname);
  const faults: string[] = [];
  if (demo && !local) faults.push(`DEMO is on, but ORIGIN is ${origin}: a demonstration serves this machine only`);
  if (demo && !LOOPBACK.has(env.HOST)) faults.push(`DEMO is on, but HOST is ${env.HOST}: it must be 127.0.0.1`);
  if (!demo && !env.DATABASE_URL) faults.push("DEMO is off, but DATABASE_URL is not set");
  if (!local) {
    if (!origin.startsWith("https:")) faults.push("ORIGIN must start with https://");
    if (!env.SECRET) faults.push("SECRET is not set");
    if (!env.SMTP_URL) faults.push("SMTP_URL is not set, and the local mailbox is for demonstrations");
  }
  for (const [name, parts] of [
    ["OIDC", [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET]],
    ["ENTRA", [env.ENTRA_TENANT_ID, env.ENTRA_CLIENT_ID, env.ENTRA_CLIENT_SECRET]],
  ] as const) {
    const set = parts.filter(Boolean).length;
    if (set > 0 && set < parts.length) faults.push(`${name}_… settings are incomplete`);
  }
  if (faults.length > 0) throw new Error(`Settings: ${faults.join("; ")}`);
  return {
    ...env,
    demo,
    origin,
    local,
    localMail: local && !env.SMTP_URL,
    dataDir: path.resolve(env.DATA_DIR),
    secret:
      env.SECRET ??
      createHash("sha256")
        .update(`demonstration:${path.resolve(env.DATA_DIR)}`)
        .digest("hex"),
  };
}

let parsed: Env | undefined;

/** The settings of this process, parsed once. */
export function env(): Env {
  parsed ??= readEnv(process.env);
  return parsed;
}
