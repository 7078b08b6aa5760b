// What labels come as. The PDF is always made and proved; the others are derived from it, or from the words that
// it was proved to say.

/** PDF first: it is what is proved, and what anybody gets who asks for nothing else. */
export const labelFormats = ["pdf", "png", "svg", "zpl", "brf", "ssml", "txt"] as const;

/** Also the ending of a file's name. */
export type LabelFormat = (typeof labelFormats)[number];

/** "brf": braille. "ssml": what a voice says, with its pauses. "txt": the same as text, for recorders of talking labels. */
export const wordFormats = ["brf", "ssml", "txt"] as const;

/** Has no pages of paper: the words of the label, once for each item however many copies are printed. */
export type WordFormat = (typeof wordFormats)[number];

/** "png", "zpl": drawn from the proved PDF, dot by dot. "svg": painted from the same label set. */
export type DerivedFormat = Exclude<LabelFormat, "pdf" | WordFormat>;

export const isWordFormat = (format: string): format is WordFormat =>
  (wordFormats as readonly string[]).includes(format);

/** Media types. Those of ZPL and BRF are not registered with IANA; they are the ones their tools use. */
export const mediaTypes: Readonly<Record<LabelFormat, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  zpl: "application/zpl",
  brf: "text/x-brf",
  ssml: "application/ssml+xml",
  txt: "text/plain",
};
