/** An exact number: `n` over `d`, in lowest terms, `d` above zero. Scores stay exact until they are shown. */
export type Fraction = { readonly n: bigint; readonly d: bigint };

const size = (a: bigint): bigint => (a < 0n ? -a : a);
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? size(a) : divisor(b, a % b));

/** Makes `n / d` exact and in lowest terms; `d` must not be zero. */
export function fraction(n: number | bigint, d: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError("A fraction needs a denominator other than zero.");
  const common = divisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / common, d: bottom / common };
}

/** The sum of all; nothing adds up to zero. */
export const sum = (all: readonly Fraction[]): Fraction =>
  all.reduce((a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d), fraction(0));

/** `a` less `b`. */
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** Below zero when `a` is less, zero when they are equal, above zero when `a` is more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The mean, or null when there is nothing. */
export function mean(all: readonly Fraction[]): Fraction | null {
  const total = sum(all);
  return all.length === 0 ? null : fraction(total.n, total.d * BigInt(all.length));
}

/** The middle one in order, or the mean of the two in the middle; null when there is nothing. */
export function median(all: readonly Fraction[]): Fraction | null {
  const inOrder = [...all].sort(compare);
  const half = Math.floor(inOrder.length / 2);
  return mean(inOrder.length % 2 === 0 ? inOrder.slice(half - 1, half + 1) : inOrder.slice(half, half + 1));
}

/** Highest less lowest; null when there is nothing. */
export function range(all: readonly Fraction[]): Fraction | null {
  const inOrder = [...all].sort(compare);
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
  return lowest && highest ? subtract(highest, lowest) : null;
}

/**
 * The standard deviation of everybody there is (not of a sample), in hundredths, rounded half up at the very end; null
 * when there is nothing.
 */
export function spreadInHundredths(all: readonly Fraction[]): number | null {
  const middle = mean(all);
  if (!middle) return null;
  const squares = all.map((one) => {
    const away = subtract(one, middle);
    return fraction(away.n * away.n, away.d * away.d);
  });
  const variance = mean(squares) ?? fraction(0);
  return Number((root((40_000n * variance.n) / variance.d) + 1n) / 2n);
}

/** The largest whole number whose square is not above `a`. */
function root(a: bigint): bigint {
  if (a < 2n) return a;
  let guess = 1n << BigInt(Math.ceil(a.toString(2).length / 2));
  for (;;) {
    const better = (guess + a / guess) / 2n;
    if (better >= guess) return guess;
    guess = better;
  }
}

/** Whole hundredths for showing, halves away from zero: the only place a score is rounded. */
export function toHundredths(a: Fraction): number {
  const rounded = Number((size(a.n) * 200n + a.d) / (2n * a.d));
  return a.n < 0n ? -rounded : rounded;
}
