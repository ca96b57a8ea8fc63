export type LetterPart = { text: string; path?: string };

/** Splits a letter into words and addresses of this portal; every other address stays words. */
export function partsOfLetter(text: string, origin: string): LetterPart[] {
  const parts: LetterPart[] = [];
  let rest = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const path = word.startsWith(`${origin}/`) ? pathOf(word, origin) : null;
    if (path === null) continue;
    if (index > rest) parts.push({ text: text.slice(rest, index) });
    parts.push({ text: word, path });
    rest = index + word.length;
  }
  if (rest < text.length) parts.push({ text: text.slice(rest) });
  return parts;
}

/** Without its origin, so that it leads to where the reader already is. */
function pathOf(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === origin && url.username === "" && !path.startsWith("//") ? path : null;
}
