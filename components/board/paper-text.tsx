import { Markdown } from "@/components/markdown";

/** A part of a paper, with the space that parts of a paper keep between them. */
export function PaperText({ text, headingLevel = 3 }: { text: string; headingLevel?: 2 | 3 | 4 }) {
  return (
    <div className="board-text">
      <Markdown text={text} headingLevel={headingLevel} />
    </div>
  );
}
