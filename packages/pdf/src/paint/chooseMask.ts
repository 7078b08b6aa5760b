// paint: the mask of a QR symbol, by the standard's penalties and quickly: it was two thirds of the work of a symbol.

/** A finished symbol: 1 is dark, row by row. */
export interface MaskedSymbol {
  readonly size: number;
  readonly dark: Uint8Array;
}

/** Conditions under which a mask turns a module over (ISO/IEC 18004, table 10). */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i * j) % 3) + ((i + j) % 2)) % 2 === 0,
];

/** The 15 bits that name level M and each mask (ISO/IEC 18004, annex C). */
const formatBitsOfM = [0x5412, 0x5125, 0x5e7c, 0x5b4b, 0x45f9, 0x40ce, 0x4f97, 0x4aa0] as const;

/** One table for each version met: 40 at the most. */
const tables = new Map<number, readonly Uint8Array[]>();

const tablesOf = (size: number): readonly Uint8Array[] => {
  let known = tables.get(size);
  if (!known) {
    known = masks.map((turns) =>
      Uint8Array.from({ length: size * size }, (_, at) => (turns(Math.floor(at / size), at % size) ? 1 : 0)),
    );
    tables.set(size, known);
  }
  return known;
};

const writeFormat = (dark: Uint8Array, size: number, mask: number): void => {
  const bits = formatBitsOfM[mask]!;
  for (let bit = 0; bit < 15; bit++) {
    const value = (bits >> bit) & 1;
    const row = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    const column = bit < 8 ? size - bit - 1 : bit < 9 ? 7 : 14 - bit;
    dark[row * size + 8] = value;
    dark[8 * size + column] = value;
  }
};

/** A finder's proportions with four light modules on one side of it. */
const finderBefore = 0b10111010000;
const finderAfter = 0b00001011101;

/** Penalty of one row or column (`step` apart): long runs, and what looks like a finder. */
const linePenalty = (dark: Uint8Array, from: number, step: number, size: number): number => {
  let points = 0;
  let run = 0;
  let last = 2;
  let window = 0;
  for (let place = 0, at = from; place < size; place++, at += step) {
    const module = dark[at]!;
    if (module === last) run++;
    else {
      if (run >= 5) points += run - 2;
      last = module;
      run = 1;
    }
    window = ((window << 1) & 0x7ff) | module;
    if (place >= 10 && (window === finderBefore || window === finderAfter)) points += 40;
  }
  return run >= 5 ? points + run - 2 : points;
};

/** Penalty points (ISO/IEC 18004, 7.8.3), or as soon as they come to `enough`, what they have come to. */
const penaltyOf = (dark: Uint8Array, size: number, enough: number): number => {
  let points = 0;
  let count = 0;
  for (let line = 0; line < size; line++) {
    if (points >= enough) return points;
    points += linePenalty(dark, line * size, 1, size) + linePenalty(dark, line, size, size);
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = row * size + column;
      count += dark[at]!;
      if (row === size - 1 || column === size - 1) continue;
      const block = dark[at]! + dark[at + 1]! + dark[at + size]! + dark[at + size + 1]!;
      if (block === 0 || block === 4) points += 3;
    }
  }
  return points + 10 * Math.abs(Math.ceil((count * 100) / dark.length / 5) - 10);
};

/**
 * The symbol under its best mask, from the same symbol (level M) under mask 0;
 * `reserved` modules carry no data and are never masked.
 * Of equal masks the first, as qrcode chooses, so both draw the same symbol.
 */
export const chooseMask = (size: number, underFirst: Uint8Array, reserved: Uint8Array): MaskedSymbol => {
  const turns = tablesOf(size);
  const first = turns[0]!;
  let best = underFirst;
  let lowest = penaltyOf(underFirst, size, Infinity);
  for (let mask = 1; mask < masks.length; mask++) {
    const table = turns[mask]!;
    const dark = new Uint8Array(underFirst.length);
    for (let at = 0; at < dark.length; at++) {
      dark[at] = reserved[at] ? underFirst[at]! : underFirst[at]! ^ first[at]! ^ table[at]!;
    }
    writeFormat(dark, size, mask);
    const penalty = penaltyOf(dark, size, lowest);
    if (penalty < lowest) {
      lowest = penalty;
      best = dark;
    }
  }
  return { size, dark: best };
};
