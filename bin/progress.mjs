// Runs a command as one step: its label and the seconds are printed while it runs, its output only if it fails.
import { spawn } from "node:child_process";

const seconds = (since) => Math.round((Date.now() - since) / 1000);

/** Runs `command args` and shows "label … 12 s". Throws with the command's own output when it fails. */
export async function step(label, command, args, options = {}) {
  const began = Date.now();
  const inPlace = process.stdout.isTTY;
  const show = () =>
    process.stdout.write(inPlace ? `\r${label} … ${seconds(began)} s` : `${label} … ${seconds(began)} s\n`);
  show();
  const ticking = setInterval(show, inPlace ? 1_000 : 10_000);
  try {
    const { code, output } = await run(command, args, options);
    if (code !== 0) throw new Error(`${label} failed:\n${output.trim()}`);
  } finally {
    clearInterval(ticking);
    if (inPlace) process.stdout.write("\r\x1b[K");
  }
  process.stdout.write(`${label}: done in ${seconds(began)} s\n`);
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Ends the process with one sentence instead of a stack trace. */
export function giveUp(error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
