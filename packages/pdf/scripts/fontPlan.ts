// build: which faces the labels are cut from, and which characters each one keeps.

/** One face to cut: where it comes from, what the cut file is called, what it keeps. */
export interface FaceCut {
  /** npm package of the pinned source font. */
  readonly from: string;
  /** Path of the TTF within that package. */
  readonly file: string;
  /** Name of the cut file, without extension. */
  readonly name: string;
  /** Inclusive ranges of code points kept, if the font has them. */
  readonly keep: readonly (readonly [number, number])[];
  /** Advance widths that are wrong in the source, put right: by glyph of the source, in its units. */
  readonly advances?: Readonly<Record<number, number>>;
}

type Ranges = FaceCut["keep"];

const spaces: Ranges = [
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
];

/**
 * Latin of the European, African and Turkic languages and of Vietnamese, with the signs of a prescription. No mark that
 * crosses or underlines what it stands on (U+0332 to U+0338): a number that is struck out is no number.
 */
const latin: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0x311],
  [0x31b, 0x31b],
  [0x323, 0x331],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2044, 0x2044],
  [0x2060, 0x2060],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2113, 0x2126],
  [0x2150, 0x215e],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
  [0x25cc, 0x25cc],
  [0x2713, 0x2714],
  [0xfb00, 0xfb04],
];

/**
 * Without digits, which are then Andika's: the slash through the zero of Atkinson Hyperlegible Next fills it on a label
 * printer, and 20 was read as 28 (docs/testing.md).
 */
const latinLetters: Ranges = [[0x20, 0x2f], [0x3a, 0x7e], ...latin.slice(1)];

const cyrillic: Ranges = [[0x400, 0x52f]];
const greek: Ranges = [
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
];
/** No digits or letters but its own: Latin inside the Noto Arabic faces is hard to tell apart. */
const arabic: Ranges = [...spaces, [0x28, 0x29], [0x600, 0x6ff], [0x750, 0x77f], [0x200e, 0x200f]];
/** A script of India: its block, the stops that all of them share and the circle that shows a mark alone. */
const indic = (first: number): Ranges => [...spaces, [0x964, 0x965], [first, first + 0x7f], [0x25cc, 0x25cc]];
const ethiopic: Ranges = [...spaces, [0x1200, 0x139f], [0x2d80, 0x2ddf], [0xab00, 0xab2f]];

/** The simplified characters of GB 2312 (rows 16 to 87), as the standard's own bytes name them, and the stops beside them. */
const simplifiedChinese = (): Ranges => {
  const read = new TextDecoder("gb18030");
  const characters: [number, number][] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const code = read.decode(Uint8Array.of(row, cell)).codePointAt(0)!;
      // The standard leaves the last cells of row 55 empty; the decoder puts them in the private area.
      if (code >= 0x4e00 && code <= 0x9fff) characters.push([code, code]);
    }
  }
  const stops: Ranges = [
    [0x3001, 0x3002],
    [0x3008, 0x3011],
    [0xff01, 0xff01],
    [0xff08, 0xff09],
    [0xff0c, 0xff0c],
    [0xff1a, 0xff1b],
    [0xff1f, 0xff1f],
  ];
  return [...spaces, ...stops, ...characters];
};

const regularAndBold = (from: string, stem: string, folders: boolean, keep: Ranges): readonly FaceCut[] =>
  (["400Regular", "700Bold"] as const).map((cut) => ({
    from: `@expo-google-fonts/${from}`,
    file: `${folders ? `${cut}/` : ""}${stem}_${cut}.ttf`,
    name: `${stem}-${cut.slice(3)}`,
    keep,
  }));

/**
 * Noto Nastaliq Urdu 0.4.2, bold alone: an initial heh (glyph 514) and an initial ain (566) are 1500 and 551 units wide
 * where their ink ends at 731 and 371, so that the word for half falls apart. As in the regular face, 58 units are left
 * beyond the ink.
 */
const nastaliqAdvances = { 514: 789, 566: 429 };

/** Every face a label may be set in. */
export const fontPlan: readonly FaceCut[] = [
  ...regularAndBold("andika", "Andika", false, [...latin, ...cyrillic]),
  ...regularAndBold("atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext", true, latinLetters),
  ...regularAndBold("noto-sans", "NotoSans", true, [...latin, ...greek, ...cyrillic]),
  ...regularAndBold("noto-nastaliq-urdu", "NotoNastaliqUrdu", true, arabic).map((cut) =>
    cut.name.endsWith("Bold") ? { ...cut, advances: nastaliqAdvances } : cut,
  ),
  ...regularAndBold("noto-naskh-arabic", "NotoNaskhArabic", true, arabic),
  ...regularAndBold("noto-sans-bengali", "NotoSansBengali", true, indic(0x980)),
  ...regularAndBold("noto-sans-devanagari", "NotoSansDevanagari", true, indic(0x900)),
  ...regularAndBold("noto-sans-gujarati", "NotoSansGujarati", true, indic(0xa80)),
  ...regularAndBold("noto-sans-gurmukhi", "NotoSansGurmukhi", true, indic(0xa00)),
  ...regularAndBold("noto-sans-tamil", "NotoSansTamil", true, indic(0xb80)),
  ...regularAndBold("noto-sans-ethiopic", "NotoSansEthiopic", true, ethiopic),
  ...regularAndBold("noto-sans-sc", "NotoSansSC", true, simplifiedChinese()),
];
