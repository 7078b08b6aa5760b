// directions/refusing: which words of directions have a meaning and which have none, from the cut that leaves the
// fewest unread.

import type { Clause } from "../clauses/Clause.ts";
import { type Source, sourceOf, tryAt, typedText } from "../grammar/parser.ts";
import { mostCharacters, mostTokens, tokensOf } from "../grammar/tokens.ts";
import type { TracedWords } from "../Interpretation.ts";
import { clause } from "../sentence/readings.ts";

/** What joins clauses; it has no meaning of its own. */
const joining: ReadonlySet<string> = new Set([".", ",", ";", ":", "and", "then", "(", ")", "-"]);

/** One piece of a cut, in tokens. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: Clause["kind"] | "joint" | null;
}

interface Best {
  /** Words left unread from here to the end. */
  readonly unread: number;
  readonly pieces: number;
  readonly piece: Piece | null;
}

const isBetter = (one: Best, other: Best | null): boolean =>
  other === null || one.unread < other.unread || (one.unread === other.unread && one.pieces < other.pieces);

/** The cut of the whole text that leaves the fewest words unread, and of those the one in the fewest pieces. */
const bestCut = (source: Source): readonly Piece[] => {
  const { tokens } = source;
  const best: Best[] = [];
  best[tokens.length] = { unread: 0, pieces: 0, piece: null };
  for (let from = tokens.length - 1; from >= 0; from -= 1) {
    const joint = joining.has(tokens[from]?.text ?? "");
    const after = best[from + 1]!;
    let found: Best = {
      unread: after.unread + (joint ? 0 : 1),
      pieces: after.pieces + 1,
      piece: { from, to: from + 1, kind: joint ? "joint" : null },
    };
    for (const { value, end } of tryAt(clause, source, from)) {
      const rest = best[end]!;
      const one: Best = {
        unread: rest.unread,
        pieces: rest.pieces + 1,
        piece: { from, to: end, kind: value.kind },
      };
      if (isBetter(one, found)) found = one;
    }
    best[from] = found;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece } = best[at]!;
    if (piece === null) break;
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
};

/** The words that no clause covers, as positions of tokens. */
export const unreadWords = (source: Source): readonly number[] =>
  bestCut(source)
    .filter(({ kind }) => kind === null)
    .map(({ from }) => from);

/**
 * Every word of `text` in order: in which clause it could stand, or null where
 * nothing of the grammar begins or ends with it. Words without a meaning that
 * stand side by side are one entry. That a word has a meaning here says nothing
 * of the whole: the parts did not fit together, or the text would be understood.
 * Empty for a text too long to be read.
 */
export const traceText = (text: string): readonly TracedWords[] => {
  if (text.length > mostCharacters) return [];
  const tokens = tokensOf(text);
  if (tokens.length > mostTokens) return [];
  const source = sourceOf(text, tokens);
  const traced: TracedWords[] = [];
  let open: Piece | null = null;
  const close = () => {
    if (open === null) return;
    const [first, last] = [tokens[open.from]!, tokens[open.to - 1]!];
    traced.push({
      from: first.start,
      to: last.end,
      words: typedText(source, open.from, open.to),
      kind: open.kind,
    });
  };
  for (const piece of bestCut(source)) {
    const joined: Piece | null = open;
    if (joined !== null && piece.kind === null && (joined as Piece).kind === null)
      open = { ...(joined as Piece), to: piece.to };
    else {
      close();
      open = piece;
    }
  }
  close();
  return traced;
};
