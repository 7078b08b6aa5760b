// What labels come as. The PDF is always made and proved; the others are derived from it.

/** PDF first: it is what is proved, and what anybody gets who asks for nothing else. */
export const labelFormats = ["pdf", "png", "svg", "zpl"] as const;

/** Also the ending of a file's name. */
export type LabelFormat = (typeof labelFormats)[number];

/** "png", "zpl": drawn from the proved PDF, dot by dot. "svg": painted from the same label set. */
export type DerivedFormat = Exclude<LabelFormat, "pdf">;

/** Media types. That of ZPL is not registered with IANA; it is the one its tools use. */
export const mediaTypes: Readonly<Record<LabelFormat, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  zpl: "application/zpl",
};
