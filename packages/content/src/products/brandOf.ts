// content: brands of the listed products, and what each is without its maker, by their names alone.
import { leadOf } from "@plainlabel/core";
import { productsOfEntries } from "./entryProducts.ts";

interface Leads {
  readonly brands: ReadonlySet<string>;
  readonly generics: ReadonlySet<string>;
}

/**
 * An entry is named by its substance, and so are its products without a maker: "lithium", "Lithium carbonate
 * 250mg tablets".
 */
const isGeneric = (lead: string, substance: string): boolean =>
  lead.split(" ")[0] === substance.toLowerCase().split(" ")[0];

const leadsOfEntries: readonly Leads[] = productsOfEntries.map(({ substance, products }) => {
  const leads = products.flatMap(({ name }) => leadOf(name)?.words ?? []);
  return {
    brands: new Set(leads.filter((lead) => !isGeneric(lead, substance))),
    generics: new Set(leads.filter((lead) => isGeneric(lead, substance))),
  };
});

/** The names without a maker of the entries that this lead is a brand in; empty where it is none. */
const genericsOf = (brand: string): ReadonlySet<string> =>
  new Set(leadsOfEntries.flatMap(({ brands, generics }) => (brands.has(brand) ? [...generics] : [])));

/**
 * How quickly a product lets go of what is in it, as brands and products without a maker say it; names that
 * differ in it are of two products.
 */
const releases: readonly RegExp[] = [
  /\b(?:sr|xl|mr|m\/r|la|cr|er|pr|xr|retard|chrono(?:sphere)?|prolonged|modified|sustained|extended)\b/i,
  /\b(?:ec|gastro-?resistant|enteric)\b/i,
];

const sameRelease = (one: string, other: string): boolean =>
  releases.every((words) => words.test(one) === words.test(other));

/**
 * Whether one name is a listed brand and the other what it is without its maker,
 * with the same numbers behind both and the same release. Two brands are never one: not those of
 * insulin glargine, which differ in strength and use.
 */
export const isBrandOf = (one: string, other: string): boolean => {
  const [lead, theirs] = [leadOf(one), leadOf(other)];
  if (lead === null || theirs === null || lead.numbers !== theirs.numbers) return false;
  if (!sameRelease(one, other)) return false;
  return genericsOf(lead.words).has(theirs.words) || genericsOf(theirs.words).has(lead.words);
};

/** The substance of a name: its own lead, or that of the brand's name without a maker; null where several would do. */
export const substanceNamed = (name: string): string | null => {
  const lead = leadOf(name)?.words;
  if (lead === undefined) return null;
  const generics = [...genericsOf(lead)];
  if (generics.length === 0) return lead;
  return generics.length === 1 ? generics[0]! : null;
};
