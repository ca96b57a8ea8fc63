import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const children = new Set<ChildProcess>();

/** Starts a process of the benchmark and waits until it says that it is ready. */
export async function start(args: string[], settings: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.add(child);
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`${args.at(-1)} ended with code ${code} before it was ready.`)));
  });
  return child;
}

export async function stop(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** For the way out after a fault: nothing of ours goes on running. */
export function killAll(): void {
  for (const child of children) child.kill("SIGKILL");
}

/** The most memory a process held so far, in MB of 1,000,000 bytes; not known outside Linux. */
export function peakMemory(child: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    return (Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1_000_000;
  } catch {
    return Number.NaN;
  }
}
