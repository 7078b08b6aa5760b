// layout: the document's blocks as pieces, at one type step and one column width.
import { altText } from "@plainlabel/pictograms";
import type { Block, LabelDocument, Sentence, TimetableSlot } from "../document/LabelDocument.ts";
import { isTied } from "../document/sentencesOf.ts";
import type { Points } from "../units.ts";
import type { Arrangement } from "./Arrangement.ts";
import { type frontColumn, movedRight } from "./front.ts";
import { columnOf, type Illustration, illustrated } from "./illustrated.ts";
import type { StructureRole, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { Setting } from "./paragraph.ts";
import { formSize, type TypeStep } from "./profiles.ts";
import { running } from "./running.ts";
import { type FootLine, scanPanel } from "./scanPanel.ts";
import { sideBySide } from "./sideBySide.ts";
import { timetable } from "./timetable.ts";

export interface PiecesInput {
  readonly document: LabelDocument;
  readonly arrangement: Arrangement;
  readonly step: TypeStep;
  readonly width: Points;
  /** The column in which the dose is seen at once; null: the whole width. */
  readonly front: ReturnType<typeof frontColumn>;
  /** Height under the head of a later label. */
  readonly room: Points;
  /** The profile's smallest body size. */
  readonly floor: Points;
  readonly dpi: 203 | 300;
  readonly qrModules: (url: string) => number;
  readonly setting: (role: TextRole, size: Points) => Setting;
}

const altOf = (sentence: Sentence): string | null =>
  sentence.pictogram === null ? null : altText(sentence.pictogram, "en");

/** The whole that all directions belong to; each of their parts is one more, named after it. */
export const directionsWhole = "directions";

/** What a set says under its heads: the body in its order, and the foot, which stands wherever a label has room. */
export interface BodyPieces {
  readonly body: readonly Piece[];
  readonly foot: readonly Piece[];
}

/** Every block but draft and who, which the head says. The first piece that does not fit ends it. */
export const bodyPieces = (input: PiecesInput): Fitted<BodyPieces> => {
  const body: Piece[] = [];
  const foot: Piece[] = [];
  const { blocks } = input.document;
  for (const [at, block] of blocks.entries()) {
    const isLink = block.kind === "link";
    const made = isLink
      ? closingPieces(input, block, blocks.slice(at + 1))
      : inFront(input, block, block.kind === "directions" ? directionsWhole : `block ${at}`);
    if (!made.fits) return made;
    for (const piece of made.value) (piece.closing ? foot : body).push(piece);
    if (isLink) break;
  }
  return fits({ body, foot });
};

/** The blocks that stand on the front of a round container. */
const dose = new Set<Block["kind"]>(["indication", "directions", "timetable"]);

const inFront: typeof piecesOf = (input, block, whole) => {
  const { front } = input;
  if (front === null || !dose.has(block.kind)) return piecesOf(input, block, whole);
  const made = piecesOf({ ...input, width: front.width }, block, whole);
  return made.fits ? fits(made.value.map((piece) => movedRight(piece, front.left))) : made;
};

const piecesOf = (
  input: PiecesInput,
  block: Exclude<Block, { kind: "link" }>,
  whole: string,
): Fitted<readonly Piece[]> => {
  const { step } = input;
  switch (block.kind) {
    case "draft":
    case "who":
      return fits([]);
    case "medicine":
      return medicinePieces(input, block, whole);
    case "indication":
      return lines(input, [block.sentence], "directions", step.body, "paragraph", whole);
    case "directions":
      return directionPieces(input, block.sentences, whole);
    case "timetable":
      return timetable(
        {
          room: input.room,
          floor: input.floor,
          slots: input.arrangement.pictures === "all" ? block.slots : block.slots.map(withoutPicture),
          altOf: (slot) => altOf(slot.time),
          gap: step.body * step.air,
        },
        input.width,
        input.setting("timetable", step.body),
      );
    case "warning":
      return input.arrangement.lines === "run-on"
        ? runOn(input, block.sentences, "warning", step.body, "list-item", whole)
        : lines(input, block.sentences, "warning", step.body, "list-item", whole);
    case "help":
    case "particulars":
      return footPieces(input, footLines(input, block));
  }
};

const withoutPicture = ({ time, amount }: TimetableSlot): TimetableSlot => ({
  time: { ...time, pictogram: null },
  amount,
});

/** Name, strength and form as one heading, or the form under it in its own size. */
const medicinePieces = (
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

/** The first picture of each step says how many and when; the others may be left to the words. */
const withPictures = (
  sentences: readonly Sentence[],
  wanted: Arrangement["pictures"],
): readonly Sentence[] => {
  if (wanted === "all") return sentences;
  const drawn = new Set<number>();
  return sentences.map(({ drawnBefore, ...sentence }) => {
    const part = sentence.part ?? 0;
    if (wanted === "none") return { ...sentence, pictogram: null };
    if (sentence.pictogram === null)
      return drawnBefore === undefined ? sentence : { ...sentence, drawnBefore };
    if (drawn.has(part)) return { ...sentence, pictogram: null };
    drawn.add(part);
    return sentence;
  });
};

/** The directions a sentence a line, or each step of a course as a paragraph: steps never run into one another. */
const directionPieces = (
  input: PiecesInput,
  sentences: readonly Sentence[],
  whole: string,
): Fitted<readonly Piece[]> => {
  const { arrangement, step } = input;
  const shown = withPictures(sentences, arrangement.pictures);
  if (arrangement.lines === "each") return lines(input, shown, "directions", step.body, "paragraph", whole);
  const parts = new Map<number, Sentence[]>();
  for (const sentence of shown) {
    const part = sentence.part ?? 0;
    parts.set(part, [...(parts.get(part) ?? []), sentence]);
  }
  const pieces: Piece[] = [];
  for (const ofPart of parts.values()) {
    const made = runOn(input, ofPart, "directions", step.body, "paragraph", whole);
    if (!made.fits) return made;
    pieces.push(...made.value);
  }
  return fits(pieces);
};

/** Names of the wholes a sentence belongs to: its block, its part of it, and what it is tied to. */
const wholesOf = (whole: string, sentences: readonly Sentence[]): readonly (readonly string[])[] => {
  let tie = 0;
  return sentences.map((sentence, at) => {
    const part = `${whole} part ${sentence.part ?? 0}`;
    if (at > 0 && !isTied(sentence)) tie += 1;
    return [whole, part, `${part} tie ${tie}`];
  });
};

type PieceMaker = (
  input: PiecesInput,
  sentences: readonly Sentence[],
  role: TextRole,
  size: Points,
  structure: StructureRole,
  whole: string,
) => Fitted<readonly Piece[]>;

const runOn: PieceMaker = (input, sentences, role, size, structure, whole) => {
  const { step, width, setting } = input;
  if (sentences.length === 0) return fits([]);
  const wholes = [whole, `${whole} part ${sentences[0]!.part ?? 0}`];
  const text = { sentences, structure, gap: step.body * step.air, wholes };
  const piece = running(text, width, setting(role, size));
  return piece.fits ? fits([piece.value]) : piece;
};

/** A sentence a line: words at the margin, or beside their picture where they have one. */
const lines: PieceMaker = (input, sentences, role, size, structure, whole) => {
  const { step, width, setting } = input;
  const pieces: Piece[] = [];
  const wholes = wholesOf(whole, sentences);
  const set = setting(role, size);
  const column = columnOf(sentences, width, set);
  for (const [at, sentence] of sentences.entries()) {
    const picture: Illustration = {
      sentence,
      alt: altOf(sentence),
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

const footLines = (
  input: PiecesInput,
  block: Extract<Block, { kind: "help" | "particulars" }>,
): FootLine[] => {
  const { step, setting } = input;
  const air = step.body * step.air;
  return block.kind === "help"
    ? [
        {
          sentence: block.sentence,
          setting: setting("help", step.body),
          structure: "paragraph",
          gap: air,
          wholes: [],
        },
      ]
    : block.sentences.map((sentence, at) => ({
        sentence,
        setting: setting("particulars", step.particulars),
        structure: "paragraph" as const,
        gap: at === 0 ? air : 0,
        wholes: ["particulars", ...(sentence.source.startsWith("/pharmacy/") ? ["supplier"] : [])],
      }));
};

/** Each line of the foot by itself, or the particulars as one paragraph, which saves lines on small stock. */
const footPieces = (input: PiecesInput, foot: readonly FootLine[]): Fitted<readonly Piece[]> => {
  const pieces: Piece[] = [];
  const { arrangement, width } = input;
  const particulars = foot.filter(({ setting }) => setting.role === "particulars");
  if (arrangement.foot === "run-on" && particulars.length > 1) {
    const others = footPieces(
      input,
      foot.filter(({ setting }) => setting.role !== "particulars"),
    );
    if (!others.fits) return others;
    const together = sideBySide(particulars, width);
    return together.fits ? fits([...others.value, together.value]) : together;
  }
  for (const { sentence, setting, structure, gap, wholes } of foot) {
    const plain: Illustration = {
      sentence,
      alt: null,
      structure,
      gap,
      column: 0,
      room: input.room,
      closing: true,
      wholes,
    };
    const piece = illustrated(plain, input.width, setting);
    if (!piece.fits) return piece;
    pieces.push(piece.value);
  }
  return fits(pieces);
};

/** The scan panel, and what is left of the foot below it. */
const closingPieces = (
  input: PiecesInput,
  link: Extract<Block, { kind: "link" }>,
  after: readonly Block[],
): Fitted<readonly Piece[]> => {
  const { step, width, dpi, setting } = input;
  const foot: FootLine[] = [
    {
      sentence: link.address,
      setting: { ...setting("link", link.toType === true ? step.body : step.particulars), breaks: "address" },
      structure: "paragraph",
      gap: 2,
      wholes: ["code"],
    },
    ...after.flatMap((block) =>
      block.kind === "help" || block.kind === "particulars" ? footLines(input, block) : [],
    ),
  ];
  const panel = scanPanel({
    link,
    alt: `QR code: ${link.invitation.runs.map((run) => run.text).join("")}`,
    modules: input.qrModules(link.url),
    dpi,
    most: step.symbol,
    foot,
    width,
    room: input.room,
    gap: step.body * step.air,
    words: setting("link", step.body),
    small: setting("link", step.particulars),
  });
  if (!panel.fits) return panel;
  const rest = footPieces(input, foot.slice(panel.value.taken));
  return rest.fits ? fits([panel.value.piece, ...rest.value]) : rest;
};
