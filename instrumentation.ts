type House = typeof globalThis & { __closeHouse?: () => Promise<void> };

/** Runs once before the server takes requests: opens the database, fills an empty demonstration, starts the jobs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const [{ openHouse, startJobs }, { closeDatabase }, { stopJobs }, { env }] = await Promise.all([
    import("@/lib/platform/boot"),
    import("@/lib/platform/db"),
    import("@/lib/platform/jobs"),
    import("@/lib/platform/env"),
  ]);
  (globalThis as House).__closeHouse = async () => {
    await stopJobs();
    await closeDatabase();
  };
  try {
    await openHouse();
    if (env().demo) {
      const { seedIfEmpty } = await import("@/prisma/seed/load");
      await seedIfEmpty((line) => console.log(line));
    }
    await startJobs();
  } catch (error) {
    // One sentence for whoever started us; the trace only when asked for.
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    if (env().LOG_LEVEL === "debug") console.error(error);
    process.exit(1);
  }
}
