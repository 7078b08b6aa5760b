// layout: the medicine's name, strength and form under the head of the first label.
import type { Block } from "../document/LabelDocument.ts";
import { lines } from "./linePieces.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import { formSize } from "./profiles.ts";

/** Name, strength and form as one heading, or the form under it in its own size. */
export const medicinePieces = (
  input: PiecesInput,
  { sentence, nameAndForm, formApart }: Extract<Block, { kind: "medicine" }>,
  whole: string,
): Fitted<readonly Piece[]> => {
  const { medicine, particulars } = input.step;
  if (formApart !== true || nameAndForm === undefined)
    return lines(input, [sentence], "medicine", medicine, "heading", whole);
  const [name, form] = nameAndForm;
  const named = lines(input, [name], "medicine", medicine, "heading", whole);
  if (!named.fits) return named;
  const formed = lines(input, [form], "form", formSize(particulars), "paragraph", whole);
  return formed.fits
    ? fits([...named.value, ...formed.value.map((piece) => ({ ...piece, gap: 0 }))])
    : formed;
};
