// ordinary: a label held against a template: every piece of it has one meaning, in one way only, or the template
// does not fit. Nothing is left over and nothing is guessed.
import type { OrdinaryLabel, Piece } from "./OrdinaryLabel.ts";
import { type Role, roles, type Template, type TemplateMark } from "./Template.ts";

/** "several": it can be read in more than one way, so it is read in none. */
export type Fit =
  | { readonly outcome: "fits"; readonly words: ReadonlyMap<Role, string> }
  | { readonly outcome: "several" }
  | { readonly outcome: "no" };

/** Dots by which a field may stand elsewhere: a millimetre and a half at 203 dpi. */
const near = 12;

const standsAt = (piece: Piece, mark: TemplateMark, isPlaced: boolean): boolean =>
  !isPlaced || (Math.abs(piece.x - mark.x) <= near && Math.abs(piece.y - mark.y) <= near);

/** A further line stands under the first. */
const goesOn = (piece: Piece, mark: TemplateMark, isPlaced: boolean): boolean =>
  !isPlaced || (Math.abs(piece.x - mark.x) <= near && piece.y > mark.y);

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Not every medicine has a warning. */
const mayBeAway = ({ role }: TemplateMark): boolean => role === "warning";

/** For each mark, how many pieces it takes; every way there is, but no more than two. */
const waysOf = (
  { pieces }: OrdinaryLabel,
  { marks }: Template,
  isPlaced: boolean,
): readonly (readonly number[])[] => {
  const fixed = marks.filter(({ role }) => role === "fixed").map(({ text }) => text);
  // A line that is the same on every label is never a part of something else.
  const isFixed = pieces.map(({ text }) => fixed.some((each) => alike(each, text)));
  /** Where the label has something of its own, nothing goes on. */
  const isOfAnother = (piece: Piece, at: number): boolean =>
    isPlaced && marks.some((mark, place) => place > at && standsAt(piece, mark, isPlaced));
  const mostTaken = (at: number, from: number): number => {
    const mark = marks[at]!;
    const first = pieces[from];
    if (first === undefined || !standsAt(first, mark, isPlaced)) return 0;
    if (mark.role === "fixed") return alike(first.text, mark.text) ? 1 : 0;
    if (isFixed[from] === true) return 0;
    let end = from + 1;
    while (
      roles[mark.role].lines &&
      end < pieces.length &&
      isFixed[end] === false &&
      goesOn(pieces[end]!, mark, isPlaced) &&
      !isOfAnother(pieces[end]!, at)
    )
      end += 1;
    return end - from;
  };
  /** Worked out once for each pair. */
  const known = new Map<string, readonly (readonly number[])[]>();
  const ways = (at: number, from: number): readonly (readonly number[])[] => {
    const mark = marks[at];
    if (mark === undefined) return from === pieces.length ? [[]] : [];
    const key = `${at} ${from}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const most = mostTaken(at, from);
    // What stands in its own place is what it is there.
    const least = mayBeAway(mark) && !(isPlaced && most > 0) ? 0 : 1;
    const found: (readonly number[])[] = [];
    for (let taken = least; taken <= most && found.length < 2; taken += 1)
      for (const rest of ways(at + 1, from + taken)) if (found.length < 2) found.push([taken, ...rest]);
    known.set(key, found);
    return found;
  };
  return ways(0, 0);
};

/**
 * In ZPL each field has its place. In text, lines follow one another. In a PDF
 * they do either: where none stands in its place, since longer directions move
 * all below them, it is read as lines of text are.
 */
export const fitTemplate = (label: OrdinaryLabel, template: Template): Fit => {
  if (label.kind !== template.kind) return { outcome: "no" };
  const placed = label.kind === "text" ? [] : waysOf(label, template, true);
  const [way, other] = placed.length > 0 || label.kind === "zpl" ? placed : waysOf(label, template, false);
  if (way === undefined) return { outcome: "no" };
  if (other !== undefined) return { outcome: "several" };
  const words = new Map<Role, string>();
  let from = 0;
  for (const [at, taken] of way.entries()) {
    const role = template.marks[at]!.role;
    const said = label.pieces.slice(from, from + taken).map(({ text }) => text);
    from += taken;
    if (taken === 0 || role === "fixed" || role === "other") continue;
    words.set(role, [...(words.has(role) ? [words.get(role)!] : []), ...said].join(" "));
  }
  return { outcome: "fits", words };
};
