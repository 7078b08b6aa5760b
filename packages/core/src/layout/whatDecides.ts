// layout: what the pieces of a block depend on besides it, so that those made in another arrangement can be taken.
import type { Block } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import type { Memory } from "./Memory.ts";
import { holdsNameToPart } from "./names.ts";
import type { PiecesInput } from "./PiecesInput.ts";

/** The values that some block depends on, in the order of `valuesOf`. */
const order = [
  ...["width", "frontLeft", "frontWidth", "floor"],
  ...["body", "own", "medicine", "particulars", "air", "pitch", "picture", "symbol", "dosePicture"],
  ...["lines", "languages", "pictures", "names"],
] as const;

type Value = (typeof order)[number];

/**
 * The size of person and medicine in the head, and the moves that act through sizes, widths, rooms or the words of a
 * block, are not here.
 */
export const valuesOf = ({
  width,
  front,
  floor,
  step,
  arrangement,
}: Pick<PiecesInput, "width" | "front" | "floor" | "step" | "arrangement">): readonly unknown[] => [
  width,
  front?.left,
  front?.width,
  floor,
  step.body,
  step.own,
  step.medicine,
  step.particulars,
  step.air,
  step.pitch,
  step.picture,
  step.symbol,
  step.dosePicture,
  arrangement.lines,
  arrangement.languages,
  arrangement.pictures,
  arrangement.names,
];

const words = ["width", "body", "air", "pitch"] as const;
const inFront = [...words, "frontLeft", "frontWidth"] as const;
const foot = [...words, "particulars", "symbol"] as const;

/** What else the blocks of each kind depend on; a name to part is looked for in each block. */
const dependsOn: Readonly<Record<Block["kind"], readonly Value[]>> = {
  draft: [],
  who: [],
  medicine: [...words, "medicine", "particulars"],
  indication: [...inFront, "dosePicture"],
  directions: [...inFront, "own", "dosePicture", "lines", "languages", "pictures"],
  timetable: [...inFront, "floor", "picture", "pictures"],
  warning: [...words, "own", "picture", "lines", "languages"],
  help: foot,
  link: foot,
  particulars: foot,
  heading: order,
  passage: order,
  grid: order,
};

const placesOf = (values: readonly Value[]): readonly number[] => values.map((value) => order.indexOf(value));

const kinds = Object.keys(dependsOn) as readonly Block["kind"][];
const whole = new Map(kinds.map((kind) => [kind, placesOf(dependsOn[kind])]));
const orParted = new Map(kinds.map((kind) => [kind, placesOf([...dependsOn[kind], "names"])]));

/** Places in `valuesOf` of what decides the pieces of these blocks, which are made as `kind` is. */
export const countsFor = (
  kind: Block["kind"],
  what: object,
  blocks: readonly Block[],
  { parted }: Memory,
): readonly number[] => {
  let isParted = parted.get(what);
  if (isParted === undefined) {
    isParted = holdsNameToPart(blocks.flatMap(sentencesOfBlock));
    parted.set(what, isParted);
  }
  return (isParted ? orParted : whole).get(kind)!;
};
