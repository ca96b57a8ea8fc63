/** Builds the site when a source changed since the last build. */
export function ensureBuilt(): Promise<void>;
