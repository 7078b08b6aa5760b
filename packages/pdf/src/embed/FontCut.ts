// embed: the glyphs of one face that one document uses, each under a code that stands for exactly one text.
import type { Face } from "../fonts/Face.ts";
import type { Cluster } from "../text/ShapedLine.ts";
import { type Entry, entryAfter } from "./Entry.ts";
import { usualEntries } from "./usualLetters.ts";

export interface FontCut {
  readonly face: Face;
  /** Entries in the order of their codes, which start at 1; code 0 is the missing glyph and never used. */
  readonly entries: readonly Entry[];
  /** Those that the file shows; the others keep their codes and are left out. */
  readonly shown: ReadonlySet<Entry>;
  entryOf(cluster: Cluster): Entry;
}

/**
 * A cut that shows nothing yet: the usual letters have their codes in every
 * document, and what else it shows gets the codes behind them. The same glyph
 * saying two different texts gets two codes (the yeh of Urdu and of Arabic, a
 * space and a no-break space), so what is copied or read aloud is what was
 * written. Nothing of it outlives the document.
 */
export const createFontCut = (face: Face): FontCut => {
  const usual = usualEntries(face);
  const entries = [...usual.entries];
  const known = new Map<string, Entry>();
  const shown = new Set<Entry>();
  return {
    face,
    entries,
    shown,
    entryOf(cluster) {
      const held = known.get(cluster.key);
      if (held) return held;
      let entry = usual.byKey.get(cluster.key);
      if (!entry) {
        entry = entryAfter(entries.length, cluster, face);
        entries.push(entry);
      }
      known.set(cluster.key, entry);
      shown.add(entry);
      return entry;
    },
  };
};
