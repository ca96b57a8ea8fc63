export interface Positioned<T> {
  readonly key: string;
  readonly item: T;
  readonly isFirst: boolean;
}

/** Pairs each entry with its position as its key: for drawn lists whose entries have no identity of their own. */
export function positioned<T>(items: readonly (T | null | false | undefined)[]): readonly Positioned<T>[] {
  return items.flatMap((item, position) =>
    item ? [{ key: String(position + 1), item, isFirst: position === 0 }] : [],
  );
}
