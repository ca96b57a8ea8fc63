import { positioned } from "@/components/ui/positioned";

const ITEM = /^(?:\d+[.)]|[-*•])\s+/;

function Block({ text, level }: { text: string; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  if (text.startsWith("## ")) return <Heading>{text.slice(3)}</Heading>;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 0 && lines.every((line) => ITEM.test(line))) {
    const List = /^\d/.test(lines[0] ?? "") ? "ol" : "ul";
    return (
      <List>
        {positioned(lines).map(({ key, item }) => (
          <li key={key}>{item.replace(ITEM, "")}</li>
        ))}
      </List>
    );
  }
  return <p>{text}</p>;
}

/** The plain text of a paper: a blank line parts paragraphs, “## ” begins a heading, numbered lines are a list. */
export function PaperText({ text, headingLevel = 3 }: { text: string; headingLevel?: 3 | 4 }) {
  const blocks = text
    .replace(/^(## .*)$/gm, "\n$1\n")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
  return (
    <div className="prose board-text">
      {positioned(blocks).map(({ key, item }) => (
        <Block text={item} level={headingLevel} key={key} />
      ))}
    </div>
  );
}
