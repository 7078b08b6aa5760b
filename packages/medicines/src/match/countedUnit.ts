// match: where the unit of a product may stand for the noun that "one twice a day" leaves out.
import type { VmpRow } from "../release/rows.ts";
import type { DoseUnit } from "./doseUnit.ts";
import type { ProductLookup } from "./ProductLookup.ts";

/**
 * Units that directions and labels know, and the one way in which each is
 * meant. A tablet that is dissolved for the skin, or put into the vagina, is a
 * "tablet" in the dictionary too, and would be taken by mouth.
 */
const routeOf: Readonly<Record<string, readonly string[]>> = {
  tablet: ["Oral"],
  capsule: ["Oral"],
  caplet: ["Oral"],
  sachet: ["Oral"],
  lozenge: ["Oral", "Oromucosal"],
  pastille: ["Oral", "Oromucosal"],
  patch: ["Transdermal"],
  suppository: ["Rectal"],
  pessary: ["Vaginal"],
};

/**
 * The noun, or null. Only where one of it is simply itself: "one" of a 5 ml
 * spoonful, a vial or a dose may be meant in another measure.
 */
export const countedUnit = async (
  lookup: ProductLookup,
  unit: DoseUnit,
  { routes }: Pick<VmpRow, "routes">,
): Promise<string | null> => {
  if (!unit.known || unit.size !== null || !Object.hasOwn(routeOf, unit.unit)) return null;
  const ways = await Promise.all(routes.map((route) => lookup.textOf("ROUTE", route)));
  const meant = routeOf[unit.unit] ?? [];
  return ways.length > 0 && ways.every((way) => way !== undefined && meant.includes(way)) ? unit.unit : null;
};
