// layout: what a pharmacist should know of a set that was made: too many labels, or a first label that is not
// enough to act on.
import type { Finding } from "@plainlabel/directions";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { LayoutInput } from "./LayoutInput.ts";
import { isLarger, type LaidOut, othersOf } from "./layoutLabels.ts";
import { isComplete } from "./merit.ts";
import { inWords, type Stock } from "./stocks.ts";

/** Up to this many labels can go on the sides of an ordinary box. */
const easilyStuck = 4;

/** A finding when the set is for other stock than the one asked for first: whoever prints must have it in the printer. */
export const otherStockTaken = ({ stock, passedOver }: LaidOut): readonly Finding[] => {
  if (passedOver.length === 0) return [];
  const reasons = passedOver.map(({ stock: other, fits }) =>
    fits
      ? `the first label of ${inWords(other)} would not hold the whole directions`
      : `the text does not fit on ${inWords(other)}`,
  );
  return [
    {
      code: "fallback-stock-taken",
      path: "/stock",
      detail: `The labels are for ${inWords(stock)}: ${reasons.join("; ")}.`,
      help: `Print them on ${stock.name}.`,
    },
  ];
};

/**
 * A finding when the set is long and larger stock would shorten it: stock by stock up to the smallest that makes it easy
 * to stick. To lay the set out on every stock as well would cost more than all else that is done for it.
 */
export const manyLabels = (input: LayoutInput, { set, stock, worthOn }: LaidOut): readonly Finding[] => {
  const count = set.pages.length;
  if (count <= easilyStuck) return [];
  const fewer: string[] = [];
  for (const other of largerThan(input, stock)) {
    const labels = worthOn(other)?.labels ?? count;
    if (labels < count) fewer.push(`${other.name} (${labels})`);
    if (labels <= easilyStuck) break;
  }
  if (fewer.length === 0) return [];
  return [
    {
      code: "many-labels",
      path: "/stock",
      detail: `This set needs ${count} labels of ${inWords(stock)}.`,
      help: `Larger stock needs fewer labels: ${fewer.join(", ")}.`,
    },
  ];
};

/**
 * A finding when the first label does not carry the whole directions (promise 6), with the smallest stock on
 * which it does.
 */
export const notOnFirstLabel = (
  input: LayoutInput,
  { merit, stock, worthOn }: LaidOut,
): readonly Finding[] => {
  if (merit.notOnFirst === 0) return [];
  for (const other of largerThan(input, stock)) {
    const there = worthOn(other);
    if (there === null || !isComplete(there)) continue;
    const labels = there.labels === 1 ? "1 label" : `${there.labels} labels`;
    return [told(stock, `Use larger stock: on ${other.name} it does, with ${labels} in the set.`)];
  }
  return [told(stock, "No stock holds them on one label at this print size: hand the labels over together.")];
};

const told = (stock: Stock, help: string): Finding => ({
  code: "directions-not-on-first-label",
  path: "/stock",
  detail: `The first label of ${inWords(stock)} does not hold the whole directions.`,
  help,
});

/** A finding when one label says a dose and another its length, ceiling or food (hazard H19). */
export const partedDoses = (input: LayoutInput, { merit, stock, worthOn }: LaidOut): readonly Finding[] => {
  if (merit.dosesParted === 0) return [];
  const whole = largerThan(input, stock).filter((other) => worthOn(other)?.dosesParted === 0);
  const names = whole.map((other) => other.name).join(", ");
  return [
    {
      code: "dose-parted",
      path: "/stock",
      detail: "The directions of one dose stand on more than one label of the set.",
      help: names === "" ? "Hand the labels over together." : `Use larger stock: ${names}.`,
    },
  ];
};

/** From this many labels on, large print is usually handed out beside a full label in ordinary print. */
const handedOutBeside = 3;

/**
 * A finding when large print needs so many labels that a companion of the full label would serve better: its words, as
 * they would be, are laid out on the same stock. Who attests the full label is for the request to say.
 */
export const companionProposed = (
  input: LayoutInput,
  { set, stock, worthOfOther }: LaidOut,
  companion: () => LabelDocument | null,
): readonly Finding[] => {
  const count = set.pages.length;
  if (count < handedOutBeside || !input.profile.name.startsWith("large-")) return [];
  const document = companion();
  const there = document === null ? null : worthOfOther(document, stock);
  if (there === null) return [];
  const labels = there.labels === 1 ? "1 label" : `${there.labels} labels`;
  return [
    {
      code: "companion-would-do",
      path: "/purpose",
      detail: `Large print with every particular needs ${count} labels of ${inWords(stock)}.`,
      help: `Where a full label is on the pack too, and somebody attests it, ask for its companion: ${labels} of this stock.`,
    },
  ];
};

/** Smallest first. */
const largerThan = (input: LayoutInput, stock: Stock): readonly Stock[] =>
  othersOf(input)
    .filter((other) => isLarger(other, stock))
    .sort((a, b) => a.width * a.height - b.width * b.height);
