// raster: rows of dots in the letters that ZPL has for them, runs and repeated rows shortened.

/** G to Y are 1 to 19 of the digit that follows, g to z are 20 to 400 in twenties (Zebra, ZPL II Programming Guide, ~DG). */
const ones = "GHIJKLMNOPQRSTUVWXY";
const twenties = "ghijklmnopqrstuvwxyz";
const mostInRun = 419;

/** At most 419 of one digit: fewer than three are as short written out. */
const runOf = (digit: string, length: number): string => {
  if (length < 3) return digit.repeat(length);
  const [many, few] = [Math.floor(length / 20), length % 20];
  return `${many === 0 ? "" : twenties[many - 1]}${few === 0 ? "" : ones[few - 1]}${digit}`;
};

const runs = /(.)\1*/g;

/** One row. White to the right end, from a whole byte on, is a comma. */
const rowOf = (digits: string): string => {
  let end = digits.length;
  while (end > 0 && digits.startsWith("00", end - 2)) end -= 2;
  const said = digits.slice(0, end).replaceAll(runs, (run, digit: string) => {
    const whole = runOf(digit, mostInRun).repeat(Math.floor(run.length / mostInRun));
    return `${whole}${runOf(digit, run.length % mostInRun)}`;
  });
  return end < digits.length ? `${said},` : said;
};

/**
 * Rows of `stride` bytes as the data of a graphic: hexadecimal, a run as its
 * length and digit, white to the end of a row as a comma, a row like the one
 * above as a colon. Never longer than plain hexadecimal.
 */
export const zplDots = (rows: Uint8Array, stride: number): string => {
  const digits = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).toString("hex").toUpperCase();
  const said: string[] = [];
  let above: string | null = null;
  for (let at = 0; at < digits.length; at += 2 * stride) {
    const row = digits.slice(at, at + 2 * stride);
    said.push(row === above ? ":" : rowOf(row));
    above = row;
  }
  return said.join("");
};
