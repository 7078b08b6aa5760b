// layout: the moves a label set may make so that its first label is enough to act on, the gentlest first.
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { Stock } from "./stocks.ts";

export interface Arrangement {
  /** Each sentence of the directions on a line of its own, or one after another; steps of a course never run on. */
  readonly lines: "each" | "run-on";
  /** The pharmacy's particulars one under another, or as one paragraph. */
  readonly foot: "listed" | "run-on";
  /** Whether the directions have their pictures. */
  readonly pictures: boolean;
  /** Person and medicine on the first label at the profile's size, or at 12 point bold where the profile's is larger. */
  readonly head: "profile" | "least";
  /** The stock's own white border, or 1.5 mm. */
  readonly border: "stock" | "least";
}

/** Nothing is moved. */
export const asItStands: Arrangement = {
  lines: "each",
  foot: "listed",
  pictures: true,
  head: "profile",
  border: "stock",
};

export type Move = Partial<Arrangement>;

/** The moves that can make a difference to this document on this stock, the gentlest first. */
export const movesFor = ({ blocks, oneIdeaALine }: LabelDocument, stock: Stock): readonly Move[] => {
  const pictured = blocks.some(
    (block) =>
      block.kind === "timetable" ||
      (block.kind === "directions" && block.sentences.some(({ pictogram }) => pictogram !== null)),
  );
  return [
    ...(oneIdeaALine ? [] : [{ lines: "run-on" } as const]),
    { foot: "run-on" },
    ...(pictured ? [{ pictures: false }] : []),
    ...(stock.roomy ? [] : [{ head: "least" } as const]),
    ...(stock.roomy || stock.bordersAsked ? [] : [{ border: "least" } as const]),
  ];
};
