import { Pagination } from "@/components/ui/pagination";

interface ListPagesProps {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** First, last, and those around this page. */
export function ListPages({ page, pages, hrefOf }: ListPagesProps) {
  if (pages <= 1) return null;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages);
  const items = shown.flatMap((number, index) => [
    ...(index > 0 && number - (shown[index - 1] ?? number) > 1 ? [{ ellipsis: true as const }] : []),
    { number, href: hrefOf(number), current: number === page },
  ]);
  return (
    <Pagination
      items={items}
      {...(page > 1 ? { previous: { href: hrefOf(page - 1) } } : {})}
      {...(page < pages ? { next: { href: hrefOf(page + 1) } } : {})}
    />
  );
}
