// directions/lexicon: what of each unit can be measured out, and from where a number looks like a slip of typing.

/**
 * A guard against slips of typing, and no judgement of a dose: what it stops is
 * refused back to the prescriber and never corrected. `parts`: into how many
 * equal parts one can be divided by hand; 1 where it comes whole. `slipFrom`: a
 * number above this in one dose is likelier a slip than a dose.
 */
export interface Measuring {
  readonly parts: 1 | 2 | 4;
  readonly slipFrom: number;
  readonly reason: string;
}

const whole = (slipFrom: number, reason: string): Measuring => ({ parts: 1, slipFrom, reason });

const ten = 10;

/** Units that are counted. What is not here comes whole, and more than ten of it looks like a slip. */
export const counted: Readonly<Record<string, Measuring>> = {
  tablet: { parts: 4, slipFrom: ten, reason: "Many tablets are scored in halves or quarters." },
  caplet: { parts: 2, slipFrom: ten, reason: "Some caplets are scored in halves." },
  sachet: { parts: 4, slipFrom: ten, reason: "Part of a sachet is measured for children." },
  packet: { parts: 2, slipFrom: ten, reason: "Half a packet is measured for children." },
  suppository: { parts: 2, slipFrom: ten, reason: "Suppositories are cut lengthways for children." },
  teaspoonful: { parts: 2, slipFrom: ten, reason: "Spoons have half marks." },
  tablespoonful: { parts: 2, slipFrom: ten, reason: "Spoons have half marks." },
  spoonful: { parts: 2, slipFrom: ten, reason: "Spoons have half marks." },
  scoop: { parts: 4, slipFrom: ten, reason: "Scoops of powder are halved and quartered." },
  capful: { parts: 2, slipFrom: ten, reason: "Caps have half marks." },
  bottle: { parts: 2, slipFrom: ten, reason: "Half a bottle is drunk before and half after." },
  cartridge: whole(ten, "A cartridge is used whole."),
  carton: { parts: 2, slipFrom: ten, reason: "Half a carton is drunk at a time." },
  enema: { parts: 2, slipFrom: 2, reason: "Half an enema is given to children." },
  vial: { parts: 2, slipFrom: ten, reason: "Half a vial is nebulised." },
  nebule: { parts: 2, slipFrom: 4, reason: "Half a nebule is nebulised." },
  ampoule: { parts: 2, slipFrom: ten, reason: "Half an ampoule is taken up." },
  applicatorful: { parts: 2, slipFrom: 4, reason: "Applicators have half marks." },
  "fingertip unit": { parts: 2, slipFrom: 20, reason: "Half a fingertip unit is used on a child." },
  lozenge: { parts: 2, slipFrom: ten, reason: "Lozenges can be broken." },
  pump: { parts: 2, slipFrom: ten, reason: "Half a pump is told for some gels." },
  dressing: { parts: 4, slipFrom: ten, reason: "Dressings are cut to size." },
  "pre-filled syringe": whole(4, "A syringe is one dose."),
  "pre-filled pen": whole(4, "A pen is one dose."),
  syringe: { parts: 2, slipFrom: 4, reason: "Syringes have marks." },
  patch: whole(6, "A cut patch can release its dose at once."),
  plaster: whole(6, "A cut plaster can release its dose at once."),
  capsule: whole(ten, "A capsule cannot be divided by hand."),
  puff: whole(ten, "A dose inhaler gives whole puffs."),
  drop: whole(40, "A dropper gives whole drops; drops that are swallowed go up to forty."),
};

const others: Measuring = whole(ten, "It comes whole.");

/** Units that are measured, by how many decimal places can be measured and from where a number looks like a slip. */
export const measured: Readonly<
  Record<string, { readonly places: number; readonly slipFrom: number; readonly reason: string }>
> = {
  mL: {
    places: 2,
    slipFrom: 1000,
    reason: "A litre is the most that is drunk at once, before an examination.",
  },
  g: { places: 3, slipFrom: 250, reason: "A tub of cream or powder holds 500 g." },
  mg: { places: 3, slipFrom: 5000, reason: "Above 5 g a dose is written in grams." },
  microgram: { places: 3, slipFrom: 2000, reason: "Above 2,000 micrograms a dose is written in milligrams." },
  nanogram: { places: 3, slipFrom: 5000, reason: "Above 5,000 nanograms a dose is written in micrograms." },
  mmol: { places: 3, slipFrom: 500, reason: "No dose taken by hand holds more." },
  unit: { places: 2, slipFrom: 500000, reason: "Vitamin D has doses of up to 300,000 units." },
  cm: { places: 2, slipFrom: 50, reason: "Nobody squeezes out half a metre of gel." },
  inch: { places: 2, slipFrom: 20, reason: "Nobody squeezes out half a metre of gel." },
};

/** Past so many grams spread at one time, the number is likelier the tube: what is dispensed comes in 15 g and more. */
export const mostSpread = "10";

/** How so many of a counted unit are measured out; a number that names no unit is taken for tablets. */
export const measuringOf = (unit: string | null): Measuring =>
  unit === null
    ? (counted.tablet ?? others)
    : unit.endsWith(" mL spoonful")
      ? (counted.spoonful ?? others)
      : (counted[unit] ?? others);
