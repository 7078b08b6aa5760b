// orders: the bytes of a spreadsheet saved as text to its text, in the encodings that spreadsheets write.
import { accepted, type Outcome, refused } from "@plainlabel/core";

const marks = [
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

const unreadable = refused({
  code: "csv-not-utf-8",
  path: "",
  detail:
    "The file is neither UTF-8 nor UTF-16 with its mark, so that letters of names could be taken for others.",
  help: "Save it as CSV UTF-8, or as Unicode text.",
});

/**
 * UTF-8 with or without a mark, or UTF-16 with one, as a spreadsheet's "Unicode
 * text" has. Anything else is refused: another reading of the same bytes would
 * give another name.
 */
export const sheetText = (bytes: Uint8Array): Outcome<string> => {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  try {
    const text = new TextDecoder(marked?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without its mark is UTF-8 with a zero in each pair.
    return text.slice(0, 2).includes("\0") ? unreadable : accepted(text);
  } catch {
    return unreadable;
  }
};
