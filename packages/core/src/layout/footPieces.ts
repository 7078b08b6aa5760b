// layout: the foot of a set as pieces: help, particulars, and the code with what it opens.
import type { Block } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import { type Illustration, illustrated } from "./illustrated.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import { allParticulars } from "./placeFoot.ts";
import { type FootLine, scanPanel } from "./scanPanel.ts";
import { sideBySide } from "./sideBySide.ts";

/** The lines of a block of the foot, each with its size. */
export const footLines = (
  input: PiecesInput,
  block: Extract<Block, { kind: "help" | "particulars" }>,
): FootLine[] => {
  const { step, setting } = input;
  const air = step.body * step.air;
  return block.kind === "help"
    ? sentencesOfBlock(block).map((sentence, at) => ({
        sentence,
        setting: setting("help", step.body),
        structure: "paragraph" as const,
        gap: at === 0 ? air : 0,
        wholes: [],
      }))
    : sentencesOfBlock(block).map((sentence, at) => ({
        sentence,
        setting: setting("particulars", step.particulars),
        structure: "paragraph" as const,
        gap: at === 0 ? air : 0,
        wholes: [allParticulars, ...(sentence.source.startsWith("/pharmacy/") ? ["supplier"] : [])],
      }));
};

/** Each line of the foot by itself, or the particulars in rows, which saves lines on small stock. */
export const footPieces = (input: PiecesInput, foot: readonly FootLine[]): Fitted<readonly Piece[]> => {
  const pieces: Piece[] = [];
  const { width } = input;
  const particulars = foot.filter(({ setting }) => setting.role === "particulars");
  if (input.particulars === "in-rows" && particulars.length > 1) {
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
export const closingPieces = (
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
