// compose: the warnings of the request among the blocks of its label.
import type { Block, LabelDocument } from "../document/LabelDocument.ts";

export type Warning = Extract<Block, { kind: "warning" }>;

/** The request's warnings as they stand on the label; keeping it away from children is none of them. */
export const warningsOf = ({ blocks }: LabelDocument): readonly Warning[] =>
  blocks.filter(
    (block): block is Warning =>
      block.kind === "warning" && block.sentences.some(({ source }) => source.startsWith("/warnings/")),
  );

/** The pharmacy's own wording stands on the label, with the number's or in its place. */
export const isOwnWording = ({ sentences }: Warning): boolean =>
  sentences.some(({ source }) => source.endsWith("/text"));
