// layout: the document's blocks as pieces, at one type step and one column width.
import { altText } from "@plainlabel/pictograms";
import type { Block, LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import { type Illustration, illustrated } from "./illustrated.ts";
import type { StructureRole, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { Setting } from "./paragraph.ts";
import type { TypeStep } from "./profiles.ts";
import { running } from "./running.ts";
import { type FootLine, scanPanel } from "./scanPanel.ts";
import { timetable } from "./timetable.ts";

export interface PiecesInput {
  readonly document: LabelDocument;
  readonly step: TypeStep;
  readonly width: Points;
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

/** Every block but draft and who, which the head says. The first piece that does not fit ends it. */
export const bodyPieces = (input: PiecesInput): Fitted<readonly Piece[]> => {
  const pieces: Piece[] = [];
  const blocks = input.document.blocks;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "link") {
      const rest = closingPieces(input, block, blocks.slice(at + 1));
      if (!rest.fits) return rest;
      return fits([...pieces, ...rest.value]);
    }
    const made = piecesOf(input, block, block.kind === "directions" ? directionsWhole : `block ${at}`);
    if (!made.fits) return made;
    pieces.push(...made.value);
  }
  return fits(pieces);
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
      return sentences(input, [block.sentence], "medicine", step.medicine, "heading", whole);
    case "indication":
      return sentences(input, [block.sentence], "directions", step.body, "paragraph", whole);
    case "directions":
      return sentences(input, block.sentences, "directions", step.body, "paragraph", whole);
    case "timetable":
      return timetable(
        {
          room: input.room,
          floor: input.floor,
          slots: block.slots,
          altOf: (slot) => altOf(slot.time),
          gap: step.body * step.air,
        },
        input.width,
        input.setting("timetable", step.body),
      );
    case "warning":
      return sentences(input, block.sentences, "warning", step.body, "list-item", whole);
    case "help":
    case "particulars":
      return footPieces(input, footLines(input, block));
  }
};

/** Words of one kind keep one left edge: where any of them has a picture, all leave room for it. */
const hasPictures = ({ blocks }: LabelDocument, role: TextRole): boolean =>
  blocks.some(
    (block) =>
      (block.kind === "directions" || block.kind === "warning") &&
      (role === "warning" ? block.kind === "warning" : role === "directions") &&
      block.sentences.some((sentence) => sentence.pictogram !== null),
  );

const sentences = (
  input: PiecesInput,
  what: readonly Sentence[],
  role: TextRole,
  size: Points,
  structure: StructureRole,
  whole: string,
): Fitted<readonly Piece[]> => {
  const { step } = input;
  const pieces: Piece[] = [];
  const indent = hasPictures(input.document, role);
  if (!indent && !input.document.oneIdeaALine && what.length > 0) {
    const text = { sentences: what, structure, gap: step.body * step.air, wholes: [whole] };
    const piece = running(text, input.width, input.setting(role, size));
    return piece.fits ? fits([piece.value]) : piece;
  }
  for (const [at, sentence] of what.entries()) {
    const gap = step.body * (at === 0 ? step.air : step.air * 0.7);
    const picture: Illustration = {
      sentence,
      alt: altOf(sentence),
      structure,
      gap,
      indent,
      room: input.room,
      closing: false,
      wholes: [whole, `${whole} part ${sentence.part ?? 0}`],
    };
    const piece = illustrated(picture, input.width, input.setting(role, size));
    if (!piece.fits) return piece;
    pieces.push(piece.value);
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
        wholes: sentence.source.startsWith("/pharmacy/") ? ["supplier"] : [],
      }));
};

const footPieces = (input: PiecesInput, lines: readonly FootLine[]): Fitted<readonly Piece[]> => {
  const pieces: Piece[] = [];
  for (const { sentence, setting, structure, gap, wholes } of lines) {
    const plain: Illustration = {
      sentence,
      alt: null,
      structure,
      gap,
      indent: false,
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
