// language/english: where: sites and routes as a person would say them, and back again.
import type { Route, Step } from "@plainlabel/directions";

type Site = NonNullable<Step["site"]>;

interface Known {
  /** "its own": the name holds its preposition. */
  readonly before: "in" | "on" | "its own";
  readonly many?: string;
  /** false: the name needs no "the", and has no sides: "in one nostril". */
  readonly article?: false;
}

/** Sites of more than one word, or that come only in the plural. */
const surfaces: readonly string[] = [
  ..."trunk groin abdomen hair navel vulva cheeks forehead elbows shoulders ankles buttocks heels toes".split(
    " ",
  ),
  ..."eyelids eyelashes lashes lids armpits breasts site place region part parts nails".split(" "),
  ..."lower back,upper back,upper arm,beard area,nappy area,genital area,whole body,skin area".split(","),
  ..."face and neck,hands and feet,arms and legs,face and scalp,scalp and face,face and body".split(","),
  ..."legs and arms,trunk and limbs,face and chest,face and hands,hands and face,legs and feet".split(","),
  ..."upper body,face and ears,scalp and body,face and eyelids,dry skin,areas of skin,dry areas of skin".split(
    ",",
  ),
  ..."lesion,lesions,wart,warts,verruca,verrucas,spots,ulcer,ulcers,sores,scar,mole".split(","),
  ..."cold sore,blisters,area around the anus".split(","),
  ..."sore painful itchy inflamed infected dry rough treated involved"
    .split(" ")
    .flatMap((how) => ["area", "areas", "patches", "part", "parts", "skin"].map((what) => `${how} ${what}`)),
  ..."face scalp body neck trunk back chest arms legs hands feet"
    .split(" ")
    .map((part) => `area of the ${part}`),
];

/** Sites that have a natural "in the" or "on the", by their name in the regimen; `many` is for "both". */
const sites: Readonly<Record<string, Known>> = {
  ...Object.fromEntries(surfaces.map((name): [string, Known] => [name, { before: "on" }])),
  "between the toes": { before: "its own" },
  "between the upper lip and gum": { before: "its own" },
  "behind the ear": { before: "its own" },
  "below the waist": { before: "its own" },
  eye: { before: "in", many: "eyes" },
  eyes: { before: "in" },
  ear: { before: "in", many: "ears" },
  ears: { before: "in" },
  nostril: { before: "in", many: "nostrils" },
  "one nostril": { before: "in", article: false },
  nostrils: { before: "in" },
  nose: { before: "in" },
  mouth: { before: "in" },
  vagina: { before: "in" },
  skin: { before: "on" },
  scalp: { before: "on" },
  face: { before: "on" },
  hand: { before: "on", many: "hands" },
  hands: { before: "on" },
  foot: { before: "on", many: "feet" },
  feet: { before: "on" },
  nail: { before: "on", many: "nails" },
  nails: { before: "on" },
  arm: { before: "on", many: "arms" },
  leg: { before: "on", many: "legs" },
  knee: { before: "on", many: "knees" },
  eyelid: { before: "on", many: "eyelids" },
  "lower eyelid": { before: "in", many: "lower eyelids" },
  elbow: { before: "on", many: "elbows" },
  ankle: { before: "on", many: "ankles" },
  wrist: { before: "on", many: "wrists" },
  hip: { before: "on", many: "hips" },
  shoulder: { before: "on", many: "shoulders" },
  heel: { before: "on", many: "heels" },
  toe: { before: "on", many: "toes" },
  thigh: { before: "on", many: "thighs" },
  body: { before: "on" },
  neck: { before: "on" },
  back: { before: "on" },
  chest: { before: "on" },
  lips: { before: "on" },
  gums: { before: "on" },
  rash: { before: "on" },
  wound: { before: "on" },
  arms: { before: "on" },
  legs: { before: "on" },
  knees: { before: "on" },
  "sore area": { before: "on" },
  "painful area": { before: "on" },
  "area of skin": { before: "on" },
  joint: { before: "on" },
  part: { before: "on" },
  area: { before: "on", many: "areas" },
  areas: { before: "on" },
};

/** True for a site on the outside of the body: what is put there is put on. */
export const isSurface = (site: Site | null): boolean => {
  const place = site === null ? null : sayPlace({ ...site, side: null });
  return place !== null && isOn(place);
};

/** True for a site in an opening of the body: what is put there is put in. */
export const isOpening = (site: Site | null): boolean =>
  site !== null && Object.hasOwn(sites, site.name) && sites[site.name]?.before === "in";

/** True for the words of a place that something is put on. */
export const isOn = (words: string | undefined): boolean =>
  words !== undefined && /^(?:on |between the toes$|behind the ear$|below the waist$)/.test(words);

/** Which side that is stays the professional's question; the words say no more than the prescription. */
const operatedOn = "that had the operation";

/** " in each eye" without its space; null for a site that needs a sentence of its own. */
export const sayPlace = (site: Site): string | null => {
  const known = Object.hasOwn(sites, site.name) ? sites[site.name] : undefined;
  if (known === undefined) return null;
  if (known.before === "its own") return site.side === null ? site.name : null;
  if (known.article === false) return site.side === null ? `${known.before} ${site.name}` : null;
  if (site.side === null) return `${known.before} the ${site.name}`;
  if (site.side === "each") return `${known.before} each ${site.name}`;
  if (site.side === "both") return known.many === undefined ? null : `${known.before} both ${known.many}`;
  if (site.side === "operated") return `${known.before} the ${site.name} ${operatedOn}`;
  return `${known.before} the ${site.side} ${site.name}`;
};

const manyOf = (name: string): string | undefined =>
  Object.hasOwn(sites, name) ? sites[name]?.many : undefined;

/** "left eye" for the sentence of its own. */
export const nameOfSite = ({ name, side }: Site): string => {
  if (side === null) return name;
  if (side === "operated") return `${name} ${operatedOn}`;
  return `${side} ${side === "both" ? (manyOf(name) ?? name) : name}`;
};

/** Sides whose mix-up puts a dose where none belongs. "affected" is no side: whoever reads it knows which it is. */
const toldApart: ReadonlySet<Site["side"]> = new Set(["left", "right", "both", "each", "operated"]);

/** "left eye", where one side may be taken for another; null where the place has no such side. */
export const sidedName = (site: Site | null): string | null =>
  site !== null && toldApart.has(site.side) ? nameOfSite(site) : null;

const routeWords: Readonly<Record<Route, string>> = {
  oral: "by mouth",
  sublingual: "under the tongue",
  buccal: "between the gum and cheek",
  rectal: "into the bottom",
  vaginal: "into the vagina",
  subcutaneous: "under the skin",
  intramuscular: "into a muscle",
  intravenous: "into a vein",
  topical: "onto the skin",
  transdermal: "through the skin",
  inhalation: "into the lungs",
  nasal: "into the nose",
  ophthalmic: "into the eye",
  otic: "into the ear",
};

/** Where something is put in, so that "in" is said once. */
export const isInserted = (words: string | undefined): boolean =>
  words === routeWords.rectal || words === routeWords.vaginal;

/** "by mouth"; null for a route we have no words for. */
export const sayRoute = (route: string): string | null =>
  Object.hasOwn(routeWords, route) ? routeWords[route as Route] : null;

const sides = ["left", "right", "both", "each", "affected", "operated"] as const;

/** Every place and route as said, longest first. */
export const placesSaid: readonly { readonly words: string; readonly site: Site }[] = Object.keys(sites)
  .flatMap((name) =>
    [null, ...sides].flatMap((side) => {
      const words = sayPlace({ name, side });
      return words === null ? [] : [{ words, site: { name, side } }];
    }),
  )
  .toSorted((a, b) => b.words.length - a.words.length);

const sidedNames: ReadonlySet<string> = new Set(placesSaid.flatMap(({ site }) => sidedName(site) ?? []));

/** True for the strong words of a place, beside those of the dose and of its time. */
export const isSidedName = (words: string): boolean => sidedNames.has(words);

export const routesSaid: readonly { readonly words: string; readonly route: string }[] = Object.entries(
  routeWords,
)
  .map(([route, words]) => ({ words, route }))
  .toSorted((a, b) => b.words.length - a.words.length);

/** "left eye" back to a site. */
export const readSiteName = (words: string): Site => {
  if (words.endsWith(` ${operatedOn}`))
    return { name: words.slice(0, -operatedOn.length - 1), side: "operated" };
  const side = sides.find((candidate) => words.startsWith(`${candidate} `));
  if (side === undefined) return { name: words, side: null };
  const name = words.slice(side.length + 1);
  const one = side === "both" ? Object.keys(sites).find((known) => manyOf(known) === name) : undefined;
  return { name: one ?? name, side };
};
