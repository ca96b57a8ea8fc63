/** Breaks a label into lines of at most so many characters; a longer word stands alone. */
export function wrapWords(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= length) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
