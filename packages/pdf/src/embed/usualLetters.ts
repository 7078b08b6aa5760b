// embed: the letters that nearly every label shows. They have the same codes in every document, so that a face cut to
// them is compressed once and not for each label.
import type { Face } from "../fonts/Face.ts";
import { keyOf } from "../text/shapeWord.ts";
import { type Entry, entryAfter } from "./Entry.ts";

/** Of English labels: a name or a product may have any of the letters, and a tag the dot. */
const usual = " '(),-./0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·";

export interface UsualEntries {
  /** In the order of their codes, from 1. */
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
}

const none: UsualEntries = { entries: [], byKey: new Map() };

/** Faces whose main letters are these; of the others a label shows a word or two in Latin. */
const isLatin = ({ name }: Face): boolean => /^(Andika|AtkinsonHyperlegibleNext)-/.test(name);

const known = new Map<Face, UsualEntries>();

/** Those of the usual letters that the face has, for all documents; none of a face of another script. */
export const usualEntries = (face: Face): UsualEntries => {
  if (!isLatin(face)) return none;
  let made = known.get(face);
  if (made === undefined) {
    const entries: Entry[] = [];
    for (const text of usual) {
      const glyph = face.font.nominalGlyph(text.codePointAt(0)!);
      if (glyph === undefined || glyph === 0) continue;
      const glyphs = [{ glyph, x: 0, y: 0 }];
      const cluster = { text, glyphs, advance: face.advance(glyph), key: keyOf(text, glyphs) };
      entries.push(entryAfter(entries.length, cluster, face));
    }
    made = { entries, byKey: new Map(entries.map((entry) => [entry.cluster.key, entry])) };
    known.set(face, made);
  }
  return made;
};
