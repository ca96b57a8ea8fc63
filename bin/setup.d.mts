/** Builds the site when a source changed since the last build. */
export function ensureBuilt(): Promise<void>;
/** The arguments that bound the memory of the server. */
export const SERVER_MEMORY: readonly string[];
