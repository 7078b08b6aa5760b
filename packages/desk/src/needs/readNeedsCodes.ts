// needs: SNOMED CT codes of a person's record, as a pharmacist types or pastes them, and what each does to a label, in words.
import { accepted, needsCodes, type Outcome, type Refusal, refused, snomedFaults } from "@plainlabel/core";

export interface NeedsCodeInWords {
  readonly code: string;
  readonly meaning: string;
  /** What the label does about it, or what a professional must do because it cannot. */
  readonly does: string;
  /** false: paper cannot give this. */
  readonly met: boolean;
}

/** A code of the Accessible Information Standard in words; null for one that we do not know. */
export const needsCodeInWords = (code: string): NeedsCodeInWords | null => {
  const known = needsCodes[code];
  if (known === undefined) return null;
  switch (known.honour) {
    case "profile":
      return { code, meaning: known.meaning, does: `The label is set in ${known.meaning}.`, met: true };
    case "easy-read":
      return {
        code,
        meaning: known.meaning,
        does: "The label is easy read: pictures beside short sentences.",
        met: true,
      };
    case "not-on-paper":
      return {
        code,
        meaning: known.meaning,
        does: `A printed label cannot give that. ${known.help}`,
        met: false,
      };
  }
};

/** Every code we know, for choosing by name; those that a label can honour first. */
export const needsChoices: readonly NeedsCodeInWords[] = Object.keys(needsCodes)
  .map(needsCodeInWords)
  .filter((each) => each !== null)
  .toSorted(
    (one, other) => Number(other.met) - Number(one.met) || one.meaning.localeCompare(other.meaning, "en"),
  );

/** Most codes that a request may hold. */
const mostCodes = 20;

/**
 * Codes from text, with spaces, commas or lines between them. Each one's check
 * digit is judged; refusals name its place in the list. A code that is sound but
 * unknown is kept: the label's findings tell of it.
 */
export const readNeedsCodes = (text: string): Outcome<readonly string[]> => {
  const codes = [...new Set(text.split(/[\s,;]+/u).filter((part) => part !== ""))];
  const refusals = codes.flatMap((code, place): readonly Refusal[] =>
    snomedFaults(code).map((fault) => ({ ...fault, path: `/person/needs/codes/${place}` })),
  );
  if (codes.length > mostCodes) {
    return refused({
      code: "too-many",
      path: "/person/needs/codes",
      detail: `These are ${codes.length} codes; ${mostCodes} can be given.`,
      help: "Give the codes of reading needs only.",
    });
  }
  return refusals.length > 0 ? refused(...refusals) : accepted(codes);
};
