// language/readCalendar: what a drawn dose says: how many of which unit, by which way, where.
import { isProduct, type Moment, type Stretch } from "@plainlabel/directions";
import type { DoseMeaning, PicturedDose } from "@plainlabel/pictograms";
import type { Demand } from "./Demand.ts";

/** What one drawn dose says: a number of a unit, by a way, in a place. */
interface ReadDose {
  readonly count: string;
  readonly unit: string;
  readonly ways: readonly string[];
  /** The names of the place, and its side; null: it goes in or on where its way leads. */
  readonly place: { readonly names: readonly string[]; readonly side: string | null } | null;
}

const byMouth = (count: string, unit: string): ReadDose => ({ count, unit, ways: ["oral"], place: null });

const intoOne = (count: string | null, way: string, name: string, side: string): ReadDose | null =>
  count === null ? null : { count, unit: "drop", ways: [way], place: { names: [name, `${name}s`], side } };

/** null: the drawing counts nothing, and so says no dose. */
export const readDose = (drawn: DoseMeaning): ReadDose | null => {
  switch (drawn.id) {
    case "tablets":
      return byMouth(drawn.count, "tablet");
    case "capsules":
      return byMouth(drawn.count, "capsule");
    case "sachets":
      return byMouth(drawn.count, "sachet");
    case "liquid-syringe":
      return byMouth(drawn.millilitres, "mL");
    case "liquid-spoons":
      return byMouth(drawn.spoons, "5 mL spoonful");
    case "puffs":
      return { count: drawn.count, unit: "puff", ways: ["inhalation"], place: null };
    case "insulin-pen":
      return { count: drawn.units, unit: "unit", ways: ["subcutaneous"], place: null };
    case "eye-drops":
      return intoOne(drawn.count, "ophthalmic", "eye", drawn.side);
    case "ear-drops":
      return intoOne(drawn.count, "otic", "ear", drawn.side);
    case "nose-drops":
      return intoOne(drawn.count, "nasal", "nostril", drawn.side);
    case "patch":
      return {
        count: drawn.count,
        unit: "patch",
        ways: ["transdermal", "topical"],
        place: { names: ["skin"], side: null },
      };
    case "suppository":
      return { count: "1", unit: "suppository", ways: ["rectal"], place: { names: ["rectum"], side: null } };
    case "pessary":
      return { count: "1", unit: "pessary", ways: ["vaginal"], place: { names: ["vagina"], side: null } };
    case "lozenge":
    case "inhaler":
    case "nebuliser":
    case "nasal-sprays":
    case "eye-ointment":
    case "cream":
    case "ointment":
    case "gel":
    case "shampoo":
    case "mouthwash":
    case "injection":
      return null;
  }
};

/** "2.50" is 2.5; a calendar has no zeros that say nothing. */
const plainNumber = (count: string): string =>
  count.includes(".") ? count.replace(/0+$/, "").replace(/\.$/, "") : count;

export const numbersIn = (drawn: PicturedDose): readonly string[] =>
  drawn.map((one) => plainNumber(readDose(one)?.count ?? ""));

export const isAmount = (amount: Moment["amount"], drawn: PicturedDose): boolean => {
  const [low, high] = numbersIn(drawn);
  if (amount === null || low === "" || high === "") return false;
  return "exact" in amount
    ? high === undefined && amount.exact === low
    : amount.low === low && amount.high === high;
};

/** What is taken at some time, and is not left undivided over a day or taken by nobody. */
const doses = ({ oneDay }: Stretch): readonly Moment[] =>
  oneDay.filter(({ at }) => at.kind !== "total" && at.kind !== "none");

const number = (drawn: PicturedDose): Demand => ({
  kind: "number",
  holds: (stretch) => {
    const all = doses(stretch);
    return (
      all.length === stretch.oneDay.length &&
      all.length > 0 &&
      all.every(({ amount }) => isAmount(amount, drawn))
    );
  },
});

export const unit = (drawn: PicturedDose): Demand => ({
  kind: "unit",
  holds: ({ oneDay }) => oneDay.every((moment) => drawn.every((one) => readDose(one)?.unit === moment.unit)),
});

const sideOf = ({ site }: Stretch): string | null => (site?.side === "each" ? "both" : (site?.side ?? null));

export const place = (drawn: PicturedDose): Demand => ({
  kind: "place",
  holds: (stretch) =>
    drawn.every((one) => {
      const read = readDose(one);
      if (read === null || (stretch.route !== null && !read.ways.includes(stretch.route))) return false;
      if (read.place === null) return stretch.site === null;
      if (stretch.site === null) return read.place.side === null;
      return read.place.names.includes(stretch.site.name) && sideOf(stretch) === read.place.side;
    }),
});

/** So many of this unit, by this way, whenever a dose is taken. */
export const dose = (drawn: PicturedDose): readonly Demand[] => [number(drawn), unit(drawn), place(drawn)];

const isDay = ({ count, unit: name }: { readonly count: number; readonly unit: string }): boolean =>
  (count === 24 && name === "hour") || (count === 1 && name === "day");

export const atMost = (drawn: PicturedDose, times: string): Demand => ({
  kind: "ceiling",
  holds: ({ ceilings }) =>
    ceilings.some((ceiling) => {
      if (ceiling.counts === "at-once" || !isDay(ceiling.per)) return false;
      if (ceiling.counts === "doses") return ceiling.amount === times;
      const [one, other] = numbersIn(drawn);
      if (other !== undefined || ceiling.unit !== (readDose(drawn[0])?.unit ?? null)) return false;
      return isProduct(one!, times, ceiling.amount);
    }),
});

/** A patch that takes the place of the one before: one at a time, again and again. */
export const oneAfterAnother: Demand = {
  kind: "number",
  holds: ({ oneDay, once, straightAway, needed: why }) =>
    why === null &&
    !once &&
    !straightAway &&
    oneDay.length === 1 &&
    oneDay.every(
      ({ amount, unit: name, at }) =>
        name === "patch" &&
        amount !== null &&
        "exact" in amount &&
        amount.exact === "1" &&
        at.kind !== "total" &&
        at.kind !== "none",
    ),
};
