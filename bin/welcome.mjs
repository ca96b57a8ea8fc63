import path from "node:path";

/** Prints where the portal is, how to sign in and where the data lies. */
export function welcome(env, dev) {
  const lines = [`London Ventures${dev ? " (development)" : ""} is at ${env.origin}`];
  if (env.demo) lines.push(`Sign in      ${env.origin}/sign-in and choose one of the demonstration people`);
  else lines.push(`Sign in      ${env.origin}/sign-in with your email address`);
  if (env.localMail) lines.push(`Mail         stays here: ${env.origin}/mailbox`);
  if (env.DATABASE_URL) {
    lines.push(`Data         PostgreSQL at ${new URL(env.DATABASE_URL).host}`);
  } else {
    lines.push(`Data         ${shortest(env.dataDir)} (embedded PostgreSQL; start afresh with npm run db:reset)`);
    lines.push("PostgreSQL   DATABASE_URL=postgresql://user:password@host:5432/name npm start");
  }
  lines.push("Stop         Ctrl-C");
  console.log(`\n  ${lines.join("\n  ")}\n`);
}

function shortest(folder) {
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith("..") ? folder : relative || ".";
}
