// layout: the foot of a set as pieces: help, particulars, and the code with what it opens.
import type { Block } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import type { Points } from "../units.ts";
import { type Illustration, illustrated } from "./illustrated.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import { allParticulars } from "./placeFoot.ts";
import type { Room } from "./Room.ts";
import { type FootLine, scanPanel } from "./scanPanel.ts";
import { sideBySide } from "./sideBySide.ts";

/** The code with the lines beside it, and the lines under it. */
export interface ClosingPanel {
  readonly panel: Piece;
  readonly below: readonly FootLine[];
}

/** The pharmacy's particulars one under another, or as many in a row as there is room for. */
export type Particulars = "listed" | "in-rows";

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

/** These lines have no picture, which alone would ask how high a label is. */
const notAsked: Room = {
  holds: () => {
    throw new Error("a line of the foot asked how high a label is");
  },
};

/** Each line of the foot by itself, or the particulars in rows, which saves lines on small stock. */
export const footPieces = (
  foot: readonly FootLine[],
  width: Points,
  as: Particulars,
): Fitted<readonly Piece[]> => {
  const pieces: Piece[] = [];
  const particulars = foot.filter(({ setting }) => setting.role === "particulars");
  if (as === "in-rows" && particulars.length > 1) {
    const others = footPieces(
      foot.filter(({ setting }) => setting.role !== "particulars"),
      width,
      "listed",
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
      room: notAsked,
      closing: true,
      wholes,
    };
    const piece = illustrated(plain, width, setting);
    if (!piece.fits) return piece;
    pieces.push(piece.value);
  }
  return fits(pieces);
};

/** The scan panel, and the lines that are left of the foot below it. */
export const closingPanel = (
  input: PiecesInput,
  link: Extract<Block, { kind: "link" }>,
  after: readonly Block[],
): Fitted<ClosingPanel> => {
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
  return panel.fits ? fits({ panel: panel.value.piece, below: foot.slice(panel.value.taken) }) : panel;
};
