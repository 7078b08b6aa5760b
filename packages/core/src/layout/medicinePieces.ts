// layout: the medicine's name, strength and form under the head of the first label.
import { isRightToLeft } from "../document/direction.ts";
import type { Block, Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group, StructureRole, TextRole } from "./LabelSet.ts";
import { once } from "./madeOnce.ts";
import { type Fitted, type FreeLine, fits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import { type Paragraph, paragraph } from "./paragraph.ts";
import { formSize } from "./profiles.ts";

type MedicineBlock = Extract<Block, { kind: "medicine" }>;

/** Words of the medicine with how they are announced. */
interface SetLine {
  readonly sentence: Sentence;
  readonly structure: StructureRole;
  readonly text: Paragraph;
}

const setLine = (
  { setting, width }: PiecesInput,
  sentence: Sentence,
  role: TextRole,
  size: Points,
  structure: StructureRole,
): Fitted<SetLine> => {
  const text = paragraph(sentence, width, setting(role, size));
  return text.fits ? fits({ sentence, structure, text: text.value }) : text;
};

/** Between strength and form, in ems of the form. */
const apart = 0.35;

/** Where the form stands: behind the strength on its base line where there is room, else under it. */
const formPlace = (
  name: Paragraph,
  form: Paragraph,
  size: Points,
  width: Points,
): { x: Points; y: Points } => {
  const last = name.lines.at(-1)!;
  const x = last.width + apart * size;
  return form.lines.length === 1 && x + form.width <= width
    ? { x, y: last.baseline - form.lines[0]!.baseline }
    : { x: 0, y: name.height };
};

/** Name, strength and form as one heading; or the form in its own size, behind the strength or under it. */
export const medicinePieces = (
  input: PiecesInput,
  { sentence, nameAndForm, formApart }: MedicineBlock,
  whole: string,
): Fitted<readonly Piece[]> => {
  const { medicine, particulars } = input.step;
  const isApart = formApart === true && nameAndForm !== undefined;
  const name = setLine(input, isApart ? nameAndForm[0] : sentence, "medicine", medicine, "heading");
  if (!name.fits) return name;
  if (!isApart) return fits([pieceOf(input, whole, [{ ...name.value, x: 0, y: 0 }])]);
  const size = formSize(particulars);
  const form = setLine(input, nameAndForm[1], "form", size, "paragraph");
  if (!form.fits) return form;
  const place = formPlace(name.value.text, form.value.text, size, input.width);
  return fits([
    pieceOf(input, whole, [
      { ...name.value, x: 0, y: 0 },
      { ...form.value, ...place },
    ]),
  ]);
};

interface PlacedLine extends SetLine {
  readonly x: Points;
  readonly y: Points;
}

const pieceOf = ({ step, width }: PiecesInput, whole: string, lines: readonly PlacedLine[]): Piece => {
  /* A form behind the strength ends the line that the strength has begun. */
  const free = once((): readonly FreeLine[] => {
    const all = lines.flatMap(({ text, x, y, sentence }) => {
      const descent = text.height - text.lines.at(-1)!.baseline;
      return text.lines.map(({ width: used, baseline }, at) => ({
        /* Words from the right leave no room on their right. */
        from: isRightToLeft(sentence.lang) ? width : x + used,
        baseline: y + baseline,
        top: y + (at === 0 ? 0 : text.lines[at - 1]!.baseline + descent),
      }));
    });
    return all.filter(
      ({ from, baseline }) =>
        !all.some((other) => other.from > from && Math.abs(other.baseline - baseline) < 1),
    );
  });
  return {
    height: Math.max(...lines.map(({ text, y }) => y + text.height)),
    gap: step.body * step.air,
    closing: false,
    wholes: [whole],
    says: lines.map(({ sentence }) => sentence),
    free,
    place: (x, y) => ({
      groups: lines.map(
        ({ sentence, structure, text, x: right, y: down }): Group => ({
          role: structure,
          lang: sentence.lang,
          items: text.place(x + right, y + down),
        }),
      ),
      rules: [],
    }),
  };
};
