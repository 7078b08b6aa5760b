// pictures: one dose as a thing that is counted, with the way in; never a near miss.
import {
  type Action,
  type Amount,
  compareDecimals,
  type Decimal,
  isWhole,
  type Step,
  sumOf,
} from "@plainlabel/directions";
import type { DoseMeaning, PicturedDose } from "@plainlabel/pictograms";
import { type Drawn, drawn, words } from "./Drawn.ts";

/** What the drawing of a unit shows besides the number: what is done, by which way, where. */
interface UnitDrawing {
  readonly actions: readonly Action[];
  /** Ways in that the drawing shows; a way that is not named is the usual one. */
  readonly routes: readonly string[];
  readonly counts: (count: string) => boolean;
  readonly draw: (count: string, place: Place) => DoseMeaning | null;
}

interface Place {
  readonly site: Step["site"];
  /** The product's form, where it is known. */
  readonly form: string;
}

const swallowed: readonly Action[] = ["take", "swallow", "give"];
const drunk: readonly Action[] = ["take", "swallow", "drink", "give"];

const quarters = (count: string): boolean => /^(?:0|[1-9]\d*)(?:\.(?:25|5|75))?$/.test(count);
/** The largest oral syringe there is. */
const inSyringe = (count: string): boolean => compareDecimals(count, "20") <= 0;
const single = (count: string): boolean => count === "1";
const any = (): boolean => true;

const nowhereElse = (meaning: DoseMeaning, { site }: Place): DoseMeaning | null =>
  site === null ? meaning : null;

const sideOf = ({ site }: Place): "left" | "right" | "both" | null => {
  if (site?.side === "left" || site?.side === "right" || site?.side === "both") return site.side;
  return site?.side === "each" ? "both" : null;
};

const dropsInto = (count: string, place: Place): DoseMeaning | null => {
  const side = sideOf(place);
  if (side === null) return null;
  switch (place.site?.name.replace(/s$/, "")) {
    case "eye":
      return { id: "eye-drops", count, side };
    case "ear":
      return { id: "ear-drops", count, side };
    case "nostril":
      return { id: "nose-drops", count, side };
    default:
      return null;
  }
};

const onSkin = (meaning: DoseMeaning, { site }: Place): DoseMeaning | null =>
  site === null || site.name === "skin" ? meaning : null;

/** By the unit's name in a regimen. A unit that is not here is told in words. */
const units: Readonly<Record<string, UnitDrawing>> = {
  tablet: {
    actions: swallowed,
    routes: ["oral"],
    counts: quarters,
    draw: (count, place) => nowhereElse({ id: "tablets", count }, place),
  },
  capsule: {
    actions: swallowed,
    routes: ["oral"],
    counts: isWhole,
    draw: (count, place) => nowhereElse({ id: "capsules", count }, place),
  },
  sachet: {
    actions: drunk,
    routes: ["oral"],
    counts: isWhole,
    draw: (count, place) => nowhereElse({ id: "sachets", count }, place),
  },
  "5 mL spoonful": {
    actions: drunk,
    routes: ["oral"],
    counts: isWhole,
    draw: (spoons, place) => nowhereElse({ id: "liquid-spoons", spoons }, place),
  },
  mL: {
    actions: drunk,
    routes: ["oral"],
    counts: inSyringe,
    draw: (millilitres, place) => nowhereElse({ id: "liquid-syringe", millilitres }, place),
  },
  puff: {
    actions: ["inhale"],
    routes: ["inhalation"],
    counts: isWhole,
    draw: (count, place) => nowhereElse({ id: "puffs", count }, place),
  },
  patch: {
    actions: ["apply", "stick", "use", "put"],
    routes: ["transdermal", "topical"],
    counts: single,
    draw: (count, place) => onSkin({ id: "patch", count }, place),
  },
  drop: {
    actions: ["put", "instil", "use", "apply"],
    routes: ["ophthalmic", "otic", "nasal"],
    counts: isWhole,
    draw: dropsInto,
  },
  /* Units are drawn in a pen's window: from a syringe they are drawn up. */
  unit: {
    actions: ["inject"],
    routes: ["subcutaneous"],
    counts: any,
    draw: (count, place) =>
      /\bpens?\b/i.test(place.form) ? nowhereElse({ id: "insulin-pen", units: count }, place) : null,
  },
};

/** "via PEG", "through the feeding tube". */
const throughTube = (instruction: string): boolean =>
  /\b(?:tube|peg|ng|nj|rig|nasogastric|nasojejunal|gastrostomy|jejunostomy|enteral(?:ly)?)\b/i.test(
    instruction,
  );

/** Nothing lies between them: "1 or 2". Of "2 to 10 puffs" a drawing of both ends says "2 or 10". */
const areNeighbours = (low: Decimal, high: Decimal): boolean =>
  isWhole(low) && isWhole(high) && compareDecimals(sumOf([low, "1"]), high) === 0;

/** The dose of a step, `amount` at a time; both ends of a range. `form`: the product's, "" where it is not known. */
export const pictureOfDose = (step: Step, amount: Amount | null, form: string): Drawn<PicturedDose> => {
  if (step.dailyTotal) return words("total");
  /* A drawing of one action leaves out what follows it. */
  if (step.furtherActions.length > 0) return words("further");
  if (amount === null) return words("no-amount");
  /* The drawings of what is swallowed show a mouth. */
  if (step.instructions.some(throughTube)) return words("way-in");
  const name = step.unit?.name ?? "";
  const unit = Object.hasOwn(units, name) ? units[name]! : null;
  if (unit === null || !unit.actions.includes(step.action)) return words("dose");
  if (step.route !== null && !unit.routes.includes(step.route)) return words("dose");
  const one = (count: string): DoseMeaning | null =>
    unit.counts(count) && compareDecimals(count, "0") > 0
      ? unit.draw(count, { site: step.site, form })
      : null;
  const first = one("exact" in amount ? amount.exact : amount.low);
  if (first === null) return words("dose");
  if ("low" in amount && !areNeighbours(amount.low, amount.high)) return words("range");
  if ("exact" in amount) return drawn([first]);
  const second = one(amount.high);
  return second === null ? words("dose") : drawn([first, second]);
};
