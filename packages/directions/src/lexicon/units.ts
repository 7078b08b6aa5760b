// directions/lexicon: the closed list of units a dose may be counted in, and how each is typed.
import type { Parser } from "../grammar/parser.ts";
import { phrases, spellOut } from "../grammar/phrases.ts";

export interface UnitWord {
  /** Singular, as the regimen names it. */
  readonly name: string;
  /** Typed as a singular, a plural, or a form that is both ("ml"). */
  readonly number: "one" | "many" | "any";
}

/** Things one counts: more than ten of them in a dose is refused. Pattern of the singular, then of the plural. */
const countable: readonly (readonly [name: string, one: string, many: string])[] = [
  ["tablet", "(tablet|tab)", "(tablets|tabs)"],
  ["capsule", "capsule", "capsules"],
  /* "1 caps" is how the word is cut short, and has lost no digit as "1 tablets" may have. */
  ["cap", "(cap|caps)", "caps"],
  ["caplet", "caplet", "caplets"],
  ["softgel", "softgel", "softgels"],
  ["puff", "puff", "puffs"],
  ["inhalation", "inhalation", "inhalations"],
  ["actuation", "actuation", "actuations"],
  ["blister", "blister", "blisters"],
  ["dose", "(dose|measured dose|metered dose)", "(doses|measured doses|metered doses)"],
  ["spray", "spray", "sprays"],
  ["squirt", "squirt", "squirts"],
  [
    "pump",
    "(pump|measured pump|metered pump|pump actuation)",
    "(pumps|measured pumps|metered pumps|pump actuations)",
  ],
  ["drop", "(drop|gtt)", "(drops|gtt|gtts)"],
  ["patch", "patch", "patches"],
  ["plaster", "plaster", "plasters"],
  ["sachet", "sachet", "sachets"],
  ["packet", "packet", "packets"],
  ["suppository", "(suppository|supp)", "(suppositories|supps)"],
  ["pessary", "pessary", "pessaries"],
  ["enema", "(enema|micro enema|microenema)", "(enemas|micro enemas|microenemas)"],
  ["lozenge", "lozenge", "lozenges"],
  ["pastille", "pastille", "pastilles"],
  ["gum", "(piece|piece of gum)", "(pieces|pieces of gum)"],
  ["film", "film", "films"],
  ["wafer", "wafer", "wafers"],
  ["ampoule", "(ampoule|amp)", "(ampoules|amps)"],
  ["vial", "vial", "vials"],
  ["nebule", "(nebule|neb)", "(nebules|nebs)"],
  ["injection", "(injection|inj|depot|depot injection)", "(injections|injs|depots|depot injections)"],
  ["implant", "implant", "implants"],
  ["syringe", "syringe", "syringes"],
  ["pre-filled syringe", "(pre filled|prefilled) syringe", "(pre filled|prefilled) syringes"],
  ["pen", "pen", "pens"],
  ["pre-filled pen", "(pre filled|prefilled) pen", "(pre filled|prefilled) pens"],
  ["application", "(application|app|metered application)", "(applications|apps|metered applications)"],
  [
    "applicatorful",
    "(applicatorful|applicator full|applicator)",
    "(applicatorfuls|applicatorsful|applicators)",
  ],
  ["fingertip unit", "(fingertip unit|finger tip unit|ftu)", "(fingertip units|finger tip units|ftu|ftus)"],
  ["capful", "capful", "capfuls"],
  ["scoop", "scoop", "scoops"],
  ["spoonful", "spoonful", "spoonfuls"],
  ["teaspoonful", "(teaspoonful|teaspoon|tsp)", "(teaspoonfuls|teaspoons)"],
  ["tablespoonful", "(tablespoonful|tablespoon)", "(tablespoonfuls|tablespoons)"],
  ["bottle", "bottle", "bottles"],
  ["carton", "carton", "cartons"],
  ["cartridge", "cartridge", "cartridges"],
  ["dressing", "dressing", "dressings"],
];

/** What one measures. "unit" (insulin, heparin) is counted by the hundred. */
const measured: readonly (readonly [name: string, one: string, many: string])[] = [
  ["mL", "(ml|millilitre|milliliter)", "(ml|mls|millilitres|milliliters)"],
  ["g", "(g|gram|gramme)", "(g|grams|grammes)"],
  ["mg", "(mg|milligram|milligramme)", "(mg|milligrams|milligrammes)"],
  ["microgram", "(microgram|microgramme|mcg)", "(micrograms|microgrammes|mcg|mcgs)"],
  ["nanogram", "nanogram", "nanograms"],
  ["mmol", "mmol", "mmol"],
  ["unit", "unit", "units"],
  ["cm", "(cm|centimetre|cm ribbon|cm strip|cm line|cm length)", "(cm|centimetres)"],
  ["inch", "inch", "inches"],
];

const rowsOf = (
  list: readonly (readonly [string, string, string])[],
): readonly (readonly [string, UnitWord])[] =>
  list.flatMap(([name, one, many]) => {
    const singular = new Set(spellOut(one));
    const plural = new Set(spellOut(many));
    return [...new Set([...singular, ...plural])].map((typed) => {
      const number = !plural.has(typed) ? "one" : singular.has(typed) ? "any" : "many";
      return [typed, { name, number }] as const;
    });
  });

const countableNames: ReadonlySet<string> = new Set(countable.map(([name]) => name));

/** True for units that are counted one by one, and for a number that names no unit. */
export const isCounted = (unit: string | null): boolean =>
  unit === null || countableNames.has(unit) || unit.endsWith("spoonful");

/** "tablets", "puff", "5 ml spoonful" is not here: plainDoses.ts joins it. */
export const countedUnit: Parser<UnitWord> = phrases(rowsOf(countable));

/** "ml", "mg", "units". */
export const measuredUnit: Parser<UnitWord> = phrases(rowsOf(measured));

/** The names of all units of a regimen. "cap" is none: it becomes a capsule or is refused. */
export const unitNames: readonly string[] = [...countable, ...measured]
  .map(([name]) => name)
  .filter((name) => name !== "cap");
