// layout: the sentences of one block as pieces: a sentence a line, or one after another.
import type { Sentence } from "../document/LabelDocument.ts";
import { isTied } from "../document/sentencesOf.ts";
import type { Points } from "../units.ts";
import { columnOf, type Illustration, illustrated } from "./illustrated.ts";
import type { StructureRole, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import { altOf } from "./pictures.ts";
import { running } from "./running.ts";

/** Names of the wholes a sentence belongs to: its block, its part of it, and what it is tied to. */
const wholesOf = (whole: string, sentences: readonly Sentence[]): readonly (readonly string[])[] => {
  let tie = 0;
  return sentences.map((sentence, at) => {
    const part = `${whole} part ${sentence.part ?? 0}`;
    if (at > 0 && !isTied(sentence)) tie += 1;
    return [whole, part, `${part} tie ${tie}`];
  });
};

export type PieceMaker = (
  input: PiecesInput,
  sentences: readonly Sentence[],
  role: TextRole,
  size: Points,
  structure: StructureRole,
  whole: string,
) => Fitted<readonly Piece[]>;

/** One after another, as one paragraph. */
export const runOn: PieceMaker = (input, sentences, role, size, structure, whole) => {
  const { step, width, setting } = input;
  if (sentences.length === 0) return fits([]);
  const wholes = [whole, `${whole} part ${sentences[0]!.part ?? 0}`];
  const text = { sentences, structure, gap: step.body * step.air, wholes };
  const piece = running(text, width, setting(role, size));
  return piece.fits ? fits([piece.value]) : piece;
};

/** A sentence a line: words at the margin, or beside their picture where they have one. */
export const lines: PieceMaker = (input, sentences, role, size, structure, whole) => {
  const { step, width, setting } = input;
  const pieces: Piece[] = [];
  const wholes = wholesOf(whole, sentences);
  const set = setting(role, size);
  const column = columnOf(sentences, width, set);
  for (const [at, sentence] of sentences.entries()) {
    const picture: Illustration = {
      sentence,
      alt: altOf(input.pictures, sentence),
      structure,
      gap: step.body * (at === 0 ? step.air : step.air * 0.7),
      column,
      room: input.room,
      closing: false,
      wholes: wholes[at]!,
    };
    const piece = illustrated(picture, width, set);
    if (!piece.fits) return piece;
    pieces.push(role === "directions" ? piece.value : { ...piece.value, draws: 0 });
  }
  return fits(pieces);
};
