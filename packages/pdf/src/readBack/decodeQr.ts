// readBack: a QR symbol's modules to its text (ISO/IEC 18004). Repairs nothing: as painted it must be perfect, so
// that wear is all that the error correction has to make good.

/** Dark modules by row and column, quiet zone left out. */
export type Modules = readonly (readonly boolean[])[];

/** Versions 1 to 10: more than 200 characters; a longer link would not scan at a label's size. */
const greatestVersion = 10;
/** Error correction codewords per block, by level and version (ISO/IEC 18004, table 9). */
const correction: Readonly<Record<string, readonly number[]>> = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28],
};
const blocks: Readonly<Record<string, readonly number[]>> = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8],
};
/** Centres of alignment patterns by version (annex E). */
const alignment: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];
/** Level by the two bits of the format information. */
const levels = ["M", "L", "H", "Q"] as const;
const alphanumerics = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** The fixed patterns: true or false where a module must be dark or light, undefined where data or format stand. */
const fixedPatterns = (size: number, version: number): (boolean | undefined)[][] => {
  const fixed = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined));
  for (let at = 8; at < size - 8; at += 1) {
    fixed[6]![at] = at % 2 === 0;
    fixed[at]![6] = at % 2 === 0;
  }
  for (const [top, left] of [
    [0, 0],
    [0, size - 7],
    [size - 7, 0],
  ] as const)
    for (let row = Math.max(0, top - 1); row < Math.min(size, top + 8); row += 1)
      for (let column = Math.max(0, left - 1); column < Math.min(size, left + 8); column += 1) {
        const ring = Math.max(Math.abs(row - top - 3), Math.abs(column - left - 3));
        fixed[row]![column] = ring !== 2 && ring <= 3;
      }
  const centres = alignment[version - 1]!;
  const last = centres.at(-1);
  for (const row of centres)
    for (const column of centres) {
      if ((row === 6 && (column === 6 || column === last)) || (row === last && column === 6)) continue;
      for (let dy = -2; dy <= 2; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1)
          fixed[row + dy]![column + dx] = Math.max(Math.abs(dx), Math.abs(dy)) !== 1;
    }
  fixed[size - 8]![8] = true;
  return fixed;
};

/** What all symbols of a version have in common. */
interface Plan {
  readonly fixed: readonly (readonly (boolean | undefined)[])[];
  /** Row and column of each module of data, in the order of their bits. */
  readonly rows: Uint8Array;
  readonly columns: Uint8Array;
}

const plans = new Map<number, Plan>();

/** One of ten. */
const planOf = (size: number, version: number): Plan => {
  let plan = plans.get(version);
  if (plan === undefined) {
    const fixed = fixedPatterns(size, version);
    plan = { fixed, ...placesOfData(fixed, version) };
    plans.set(version, plan);
  }
  return plan;
};

/** Format information, both copies: 5 bits behind a BCH code; null unless both are flawless. */
const readFormat = (modules: Modules): { level: (typeof levels)[number]; mask: number } | null => {
  const size = modules.length;
  const bit = (row: number, column: number): number => (modules[row]![column] ? 1 : 0);
  let first = 0;
  let second = 0;
  for (let index = 0; index < 15; index += 1) {
    const around =
      index < 6 ? [8, index] : index < 8 ? [8, index + 1] : index === 8 ? [7, 8] : [14 - index, 8];
    const away = index < 7 ? [size - 1 - index, 8] : [8, size - 15 + index];
    first = (first << 1) | bit(around[0]!, around[1]!);
    second = (second << 1) | bit(away[0]!, away[1]!);
  }
  const format = first ^ 0b101010000010010;
  let remainder = (format >> 10) << 10;
  for (let shift = 14; shift >= 10; shift -= 1)
    if (remainder & (1 << shift)) remainder ^= 0b10100110111 << (shift - 10);
  if (first !== second || remainder !== (format & 0x3ff)) return null;
  return { level: levels[format >> 13]!, mask: (format >> 10) & 7 };
};

/** From version 7, 18 bits twice say the version: 6 bits behind a BCH code. */
const isVersionArea = (row: number, column: number, size: number, version: number): boolean =>
  version >= 7 &&
  ((row < 6 && column >= size - 11 && column < size - 8) ||
    (column < 6 && row >= size - 11 && row < size - 8));

const versionIsRight = (modules: Modules, version: number): boolean => {
  if (version < 7) return true;
  const size = modules.length;
  let code = version << 12;
  for (let shift = 17; shift >= 12; shift -= 1)
    if (code & (1 << shift)) code ^= 0b1111100100101 << (shift - 12);
  const expected = (version << 12) | code;
  for (let index = 0; index < 18; index += 1) {
    const dark = ((expected >> index) & 1) === 1;
    const [near, far] = [Math.floor(index / 3), size - 11 + (index % 3)];
    if (modules[near]![far] !== dark || modules[far]![near] !== dark) return false;
  }
  return true;
};

/** Where the bits stand: two columns at a time from the right, up and down in turns. */
const placesOfData = (fixed: Plan["fixed"], version: number): Pick<Plan, "rows" | "columns"> => {
  const size = fixed.length;
  const isFormat = (row: number, column: number): boolean =>
    (row === 8 && (column < 9 || column >= size - 8)) || (column === 8 && (row < 9 || row >= size - 8));
  const rows: number[] = [];
  const columns: number[] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = upward ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (fixed[row]![column] !== undefined || isFormat(row, column)) continue;
        if (isVersionArea(row, column, size, version)) continue;
        rows.push(row);
        columns.push(column);
      }
    }
    upward = !upward;
  }
  return { rows: Uint8Array.from(rows), columns: Uint8Array.from(columns) };
};

/** Whole codewords only: what is left over says nothing. */
const readCodewords = (modules: Modules, { rows, columns }: Plan, mask: number): number[] => {
  const isTurned = masks[mask]!;
  const codewords: number[] = [];
  let value = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const [row, column] = [rows[at]!, columns[at]!];
    value = (value << 1) | (modules[row]![column] !== isTurned(row, column) ? 1 : 0);
    if ((at & 7) !== 7) continue;
    codewords.push(value);
    value = 0;
  }
  return codewords;
};

const exponents = new Uint8Array(512);
const logarithms = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  exponents[power] = value;
  exponents[power + 255] = value;
  logarithms[value] = power;
  value <<= 1;
  if (value > 255) value ^= 0x11d;
}

/** Reed-Solomon: a block is flawless when the generator's every root is a root of it. */
const isFlawless = (block: readonly number[], correctionWords: number): boolean => {
  for (let root = 0; root < correctionWords; root += 1) {
    let sum = 0;
    for (const codeword of block) sum = (sum === 0 ? 0 : exponents[logarithms[sum]! + root]!) ^ codeword;
    if (sum !== 0) return false;
  }
  return true;
};

/** Undoes the interleaving; null when a block holds a wrong bit. */
const readData = (codewords: readonly number[], correctionWords: number, count: number): number[] | null => {
  const short = Math.floor(codewords.length / count) - correctionWords;
  const long = codewords.length % count;
  const data: number[][] = Array.from({ length: count }, () => []);
  let at = 0;
  for (let index = 0; index <= short; index += 1)
    for (let block = index < short ? 0 : count - long; block < count; block += 1)
      data[block]!.push(codewords[at++]!);
  const corrections: number[][] = Array.from({ length: count }, () => []);
  for (let index = 0; index < correctionWords; index += 1)
    for (let block = 0; block < count; block += 1) corrections[block]!.push(codewords[at++]!);
  return data.every((block, index) => isFlawless(block.concat(corrections[index]!), correctionWords))
    ? data.flat()
    : null;
};

/** Segments to text: numeric, alphanumeric and byte (UTF-8); null for any other mode. */
const readSegments = (data: readonly number[], version: number): string | null => {
  let at = 0;
  const left = (): number => data.length * 8 - at;
  const take = (bits: number): number => {
    let value = 0;
    for (let read = 0; read < bits; read += 1, at += 1)
      value = (value << 1) | (((data[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  const small = version < 10;
  let text = "";
  while (left() >= 4) {
    const mode = take(4);
    if (mode === 0) return text;
    const count = take(mode === 1 ? (small ? 10 : 12) : mode === 2 ? (small ? 9 : 11) : small ? 8 : 16);
    if (mode === 1)
      for (let rest = count; rest > 0; rest -= 3) {
        const digits = Math.min(3, rest);
        text += String(take(digits * 3 + 1)).padStart(digits, "0");
      }
    else if (mode === 2)
      for (let rest = count; rest > 0; rest -= 2) {
        const pair = rest === 1 ? take(6) : take(11);
        if (rest > 1) text += alphanumerics[Math.floor(pair / 45)];
        text += alphanumerics[pair % 45];
      }
    else if (mode === 4) text += Buffer.from(Array.from({ length: count }, () => take(8))).toString("utf8");
    else return null;
    if (left() < 0) return null;
  }
  return text;
};

/**
 * The text of a symbol of version 1 to 10; null when a single module of its
 * fixed patterns, format or data is wrong.
 */
export const decodeQr = (modules: Modules): string | null => {
  const size = modules.length;
  const version = (size - 17) / 4;
  if (!Number.isInteger(version) || version < 1 || version > greatestVersion) return null;
  const plan = planOf(size, version);
  const standing = plan.fixed.every((row, i) =>
    row.every((dark, j) => dark === undefined || dark === modules[i]![j]),
  );
  const format = readFormat(modules);
  if (!standing || !format || !versionIsRight(modules, version)) return null;
  const codewords = readCodewords(modules, plan, format.mask);
  const data = readData(
    codewords,
    correction[format.level]![version - 1]!,
    blocks[format.level]![version - 1]!,
  );
  return data && readSegments(data, version);
};
