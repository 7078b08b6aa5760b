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

/** How every zip begins, and so a workbook. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];

const workbook = refused({
  code: "csv-not-utf-8",
  path: "",
  detail: "The file is a workbook (.xlsx, .ods) or another zip, and no text.",
  help: "Open it in its program and save the sheet as CSV UTF-8.",
});

/**
 * UTF-8 with or without a mark, or UTF-16 with one, as a spreadsheet's "Unicode
 * text" has. Anything else is refused: another reading of the same bytes would
 * give another name.
 */
export const sheetText = (bytes: Uint8Array): Outcome<string> => {
  if (zipMark.every((byte, at) => bytes[at] === byte)) return workbook;
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  try {
    const text = new TextDecoder(marked?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without its mark is UTF-8 with a zero in each pair.
    return text.slice(0, 2).includes("\0") ? unreadable : accepted(text);
  } catch {
    return unreadable;
  }
};
