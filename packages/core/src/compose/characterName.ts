// compose: what Unicode calls the marks that stand over, under and through letters, to name one that cannot be printed.

/** The first code point of a block, and the names of its marks in order, without their "combining". */
const blocks: readonly (readonly [number, string])[] = [
  [
    0x300,
    `
grave accent, acute accent, circumflex accent, tilde
macron, overline, breve, dot above
diaeresis, hook above, ring above, double acute accent
caron, vertical line above, double vertical line above, double grave accent
candrabindu, inverted breve, turned comma above, comma above
reversed comma above, comma above right, grave accent below, acute accent below
left tack below, right tack below, left angle above, horn
left half ring below, up tack below, down tack below, plus sign below
minus sign below, palatalized hook below, retroflex hook below, dot below
diaeresis below, ring below, comma below, cedilla
ogonek, vertical line below, bridge below, inverted double arch below
caron below, circumflex accent below, breve below, inverted breve below
tilde below, macron below, low line, double low line
tilde overlay, short stroke overlay, long stroke overlay, short solidus overlay
long solidus overlay, right half ring below, inverted bridge below, square below
seagull below, x above, vertical tilde, double overline
grave tone mark, acute tone mark, greek perispomeni, greek koronis
greek dialytika tonos, greek ypogegrammeni, bridge above, equals sign below
double vertical line below, left angle below, not tilde above, homothetic above
almost equal to above, left right arrow below, upwards arrow below, grapheme joiner
right arrowhead above, left half ring above, fermata, x below
left arrowhead below, right arrowhead below, right arrowhead and up arrowhead below, right half ring above
dot above right, asterisk below, double ring below, zigzag above
double breve below, double breve, double macron, double macron below
double tilde, double inverted breve, double rightwards arrow below, latin small letter a
latin small letter e, latin small letter i, latin small letter o, latin small letter u
latin small letter c, latin small letter d, latin small letter h, latin small letter m
latin small letter r, latin small letter t, latin small letter v, latin small letter x`,
  ],
  [
    0x20d0,
    `
left harpoon above, right harpoon above, long vertical line overlay, short vertical line overlay
anticlockwise arrow above, clockwise arrow above, left arrow above, right arrow above
ring overlay, clockwise ring overlay, anticlockwise ring overlay, three dots above
four dots above, enclosing circle, enclosing square, enclosing diamond
enclosing circle backslash, left right arrow above, enclosing screen, enclosing keycap
enclosing upward pointing triangle, reverse solidus overlay, double vertical stroke overlay, annuity symbol
triple underdot, wide bridge above, leftwards arrow overlay, long double solidus overlay
rightwards harpoon with barb downwards, leftwards harpoon with barb downwards, left arrow below, right arrow below
asterisk above`,
  ],
];

const names = new Map(
  blocks.flatMap(([first, words]) =>
    words
      .trim()
      .split(/,?\s*\n|, /)
      .map((name, at) => [first + at, name] as const),
  ),
);

/** "U+0332 (combining low line)"; a letter by its code point alone. Never the text that it stands in. */
export const characterName = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const name = names.get(code);
  const written = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (name !== undefined) return `${written} (combining ${name})`;
  return /^\p{M}/u.test(character) ? `${written} (a mark on a letter)` : written;
};
