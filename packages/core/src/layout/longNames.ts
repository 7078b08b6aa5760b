// layout: names that are too long for the reader's size on large stock, and the size that they may have instead.
import type { LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { TextRole } from "./LabelSet.ts";
import { paragraph, type Setting } from "./paragraph.ts";
import { largePrint, type TypeStep } from "./profiles.ts";
import type { Area } from "./Sheet.ts";

/** A name that takes more than this share of a label leaves no room for its directions. */
const mostOfLabel = 0.5;

/**
 * The step with each long name as large as it can be, and never under large print: a name with a word that is wider
 * than the label, however it is parted, or one that would take more than half of the label's height. null where no name
 * is too long.
 */
export const withLongNames = (
  { running, blocks }: LabelDocument,
  step: TypeStep,
  { width, height }: Pick<Area, "width" | "height">,
  setting: (role: TextRole, size: Points) => Setting,
): TypeStep | null => {
  const isLong = (name: Sentence, role: TextRole, size: Points): boolean => {
    const set = paragraph(name, width, { ...setting(role, size), names: "parted" });
    return !set.fits || set.value.height > height * mostOfLabel;
  };
  const sizeOf = (name: Sentence | undefined, role: "name" | "medicine"): Points => {
    let size = step[role];
    while (name !== undefined && size > largePrint && isLong(name, role, size))
      size = Math.max(largePrint, size - 1);
    return size;
  };
  /* A form may stand by itself in a smaller size, which leaves the name its own. */
  const [product] = blocks.flatMap((block) =>
    block.kind === "medicine" ? [block.nameAndForm?.[0] ?? block.sentence] : [],
  );
  const sizes = { name: sizeOf(running.who, "name"), medicine: sizeOf(product, "medicine") };
  return sizes.name === step.name && sizes.medicine === step.medicine ? null : { ...step, ...sizes };
};
