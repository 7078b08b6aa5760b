// gs1: what a scanner says of the code it read (AIM symbology identifiers, ISO/IEC 15424).

/** Codes that hold element strings: DataMatrix, GS1-128, QR, DataBar, DotCode. */
export const elementStrings = ["d2", "C1", "Q3", "e0", "J1"] as const;
/** Codes of one product number: EAN and UPC, EAN-8, and ITF-14 with its check digit. */
export const productNumbers = ["E0", "E4", "I1"] as const;

export type Known = (typeof elementStrings)[number] | (typeof productNumbers)[number];

const known: readonly string[] = [...elementStrings, ...productNumbers];

export const isKnown = (symbology: string): symbology is Known => known.includes(symbology);

/** Upper case for lower and the other way round, as Caps Lock makes it. */
export const otherCase = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );

const names: Readonly<Record<string, string>> = {
  A: "Code 39",
  C: "Code 128",
  E: "EAN or UPC",
  F: "Codabar",
  I: "Interleaved 2 of 5",
  L: "PDF417",
  Q: "QR",
  d: "Data Matrix",
  e: "DataBar",
  z: "Aztec",
};

/** "]Q1, a code of the kind QR": what was scanned, for who scanned something else. */
export const saidOf = (symbology: string): string => {
  const name = names[symbology[0] ?? ""];
  return name === undefined ? `]${symbology}` : `]${symbology}, a ${name} code that is none of GS1's`;
};
