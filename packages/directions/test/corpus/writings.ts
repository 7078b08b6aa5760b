// directions/test/corpus: what came of a writing of directions when it was read for the first time, before
// anything was mended.

interface Writing {
  readonly part: string;
  readonly day: string;
  /** Judged clear by hand before they were read. */
  readonly clear: number;
  /** Of those: read at once, and read with a question that a professional answers. */
  readonly read: number;
  readonly asked: number;
  readonly refused: number;
  /** Read, and not as judged. */
  readonly wrong: number;
  /** Judged unclear, and refused; none of them was read. */
  readonly unclear: number;
}

/** All but the last two were written by one hand, with more of what is hard than a day in a pharmacy has. */
export const writings: readonly Writing[] = [
  {
    part: "Sixth",
    day: "2026-11-30",
    clear: 145,
    read: 106,
    asked: 11,
    refused: 28,
    wrong: 0,
    unclear: 9,
  },
  {
    part: "Seventh, after the sixth had been mended",
    day: "2026-11-30",
    clear: 105,
    read: 82,
    asked: 4,
    refused: 19,
    wrong: 1,
    unclear: 6,
  },
  {
    part: "Eighth, by how common the wordings are",
    day: "2026-11-30",
    clear: 211,
    read: 171,
    asked: 8,
    refused: 32,
    wrong: 0,
    unclear: 29,
  },
  {
    part: "Ninth, after the eighth had been mended",
    day: "2026-11-30",
    clear: 122,
    read: 100,
    asked: 10,
    refused: 12,
    wrong: 0,
    unclear: 14,
  },
  {
    part: "Tenth, after the ninth had been mended",
    day: "2026-11-30",
    clear: 99,
    read: 81,
    asked: 7,
    refused: 11,
    wrong: 0,
    unclear: 9,
  },
  {
    part: "Eleventh, shorthand and longhand of every form",
    day: "2026-11-30",
    clear: 189,
    read: 151,
    asked: 12,
    refused: 26,
    wrong: 0,
    unclear: 17,
  },
  {
    part: "Twelfth, letters and care homes, after the eleventh had been mended",
    day: "2026-11-30",
    clear: 88,
    read: 33,
    asked: 11,
    refused: 44,
    wrong: 1,
    unclear: 19,
  },
  {
    part: "Thirteenth, after the twelfth had been mended",
    day: "2026-11-30",
    clear: 63,
    read: 53,
    asked: 1,
    refused: 9,
    wrong: 0,
    unclear: 5,
  },
  {
    part: "Fourteenth, by how common the wordings are, after the thirteenth had been mended",
    day: "2026-11-30",
    clear: 85,
    read: 74,
    asked: 4,
    refused: 7,
    wrong: 0,
    unclear: 4,
  },
  {
    part: "Letters, charts of care homes, dentists, 111 and nurses, after the fourteenth had been mended",
    day: "2026-11-30",
    clear: 80,
    read: 60,
    asked: 5,
    refused: 15,
    wrong: 0,
    unclear: 36,
  },
  {
    part: "Letters and care homes again, after the writing before had been mended",
    day: "2026-11-30",
    clear: 54,
    read: 47,
    asked: 2,
    refused: 5,
    wrong: 0,
    unclear: 23,
  },
  {
    part: "Needs, ceilings, lengths, ways in, manners and names, after the writings before had been mended",
    day: "2026-12-01",
    clear: 142,
    read: 78,
    asked: 19,
    refused: 44,
    wrong: 1,
    unclear: 20,
  },
  {
    part: "The same again, after the writing before had been mended",
    day: "2026-12-01",
    clear: 103,
    read: 83,
    asked: 6,
    refused: 14,
    wrong: 0,
    unclear: 28,
  },
  {
    part: "Times, days and steps, with more that is hard than a day holds",
    day: "2026-12-01",
    clear: 145,
    read: 99,
    asked: 7,
    refused: 39,
    wrong: 0,
    unclear: 30,
  },
  {
    part: "Times, days and steps again, after the writing before had been mended",
    day: "2026-12-01",
    clear: 76,
    read: 65,
    asked: 3,
    refused: 8,
    wrong: 0,
    unclear: 12,
  },
  {
    part: "A normal day of general practice, by another hand, the product's name sent with it",
    day: "2026-12-01",
    clear: 145,
    read: 122,
    asked: 6,
    refused: 17,
    wrong: 0,
    unclear: 13,
  },
  {
    part: "By the same hand, with more that is hard",
    day: "2026-12-01",
    clear: 69,
    read: 44,
    asked: 3,
    refused: 22,
    wrong: 0,
    unclear: 11,
  },
];
