// ordinary: the label that a dispensing system prints, as pieces of text in reading order. Whatever kind of file
// it came in, nothing more is known of it.
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/core";

export const ordinaryKinds = ["text", "zpl", "pdf"] as const;

export type OrdinaryKind = (typeof ordinaryKinds)[number];

/** One line or one field of it. */
export interface Piece {
  readonly text: string;
  /** Where it begins, in the units of its kind (dots of ZPL and PDF, 203 to the inch; 0 and the line's number in text). */
  readonly x: number;
  readonly y: number;
}

export interface OrdinaryLabel {
  readonly kind: OrdinaryKind;
  readonly pieces: readonly Piece[];
}

/** Characters of a file: a label of words has some hundred. */
export const largestOrdinary = 64 * 1024;
/** Pieces of one label: no label of a pharmacy has as many lines. */
export const mostPieces = 60;
/** Characters of one piece: as many as directions may have. */
const longestPiece = 2_000;

export const no = (code: RefusalCode, detail: string, help: string): Refusal => ({
  code,
  path: "",
  detail,
  help,
});

export const noPdf = (detail: string, help: string): Refusal => no("ordinary-pdf", detail, help);

/** Signs that no label has: what steers a printer or a screen, and what turns the direction of reading. */
const controls = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;

/** What any kind of label must be, whoever sent it. */
export const soundLabel = (kind: OrdinaryKind, read: readonly Piece[]): Outcome<OrdinaryLabel> => {
  const pieces = read.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, " ").trim() }));
  const said = pieces.filter(({ text }) => text !== "");
  if (said.length === 0)
    return refused(
      no("ordinary-empty", "There are no words in it.", "A label that is drawn as a picture cannot be read."),
    );
  if (said.length > mostPieces)
    return refused(
      no(
        "ordinary-too-long",
        `It has ${said.length} lines; a label has ${mostPieces} at most.`,
        "Send one label at a time.",
      ),
    );
  if (said.some(({ text }) => text.length > longestPiece))
    return refused(
      no("ordinary-line-too-long", "A line of it is longer than a label's.", "Send one label at a time."),
    );
  if (said.some(({ text }) => controls.test(text)))
    return refused(
      no("ordinary-control-signs", "It holds signs that are no letters.", "Save the label again."),
    );
  return accepted({ kind, pieces: said });
};
