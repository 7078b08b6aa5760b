// directions/sentence: where a dose goes, by its route and its site.
import type { Destination } from "../lexicon/formUses.ts";
import type { Step } from "../regimen/Regimen.ts";

const byRoute: Readonly<Record<string, Destination>> = {
  oral: "swallowed",
  sublingual: "in the mouth",
  buccal: "in the mouth",
  rectal: "rectal",
  vaginal: "vaginal",
  subcutaneous: "injected",
  intramuscular: "injected",
  intravenous: "injected",
  topical: "skin",
  transdermal: "skin",
  inhalation: "inhaled",
  nasal: "nose",
  ophthalmic: "eye",
  otic: "ear",
};

/** Places by the words of a site's name; a place that is in no row says nothing. */
const bySite: readonly (readonly [RegExp, Destination])[] = [
  /* "Around the mouth" is the skin there. */
  [/^(?:around|over|corners? of|mouth corners)\b/, "skin"],
  [/^eyes?$/, "eye"],
  [/^ears?$/, "ear"],
  [/^(?:nose|nostrils?)$/, "nose"],
  [
    /\b(?:mouth|gums?|tongue|throat|tooth|teeth|dentures?)\b|\b(?:inside of the|inner) cheek\b/,
    "in the mouth",
  ],
  [
    /\b(?:skin|eyelids?|scalp|hair|hands?|foot|feet|legs?|arms?|knees?|elbows?|ankles?|wrists?|face|back|chest|body|nails?|toes?|toenails?|fingers?|fingernails?|neck|groin|abdomen|stomach|tummy|belly|thighs?|hips?|heels?|shoulders?|buttocks?|behind the ear|lips?|cheeks?|forehead|chin|jaw|wounds?|rash)\b/,
    "skin",
  ],
];

const ofSite = ({ site }: Step): Destination | null =>
  site === null ? null : (bySite.find(([words]) => words.test(site.name))?.[1] ?? null);

/** "Rinse with 10 mL by mouth": the mouth is where it is rinsed. */
const rinses: ReadonlySet<Step["action"]> = new Set(["rinse", "gargle"] as const);

/** Where it goes, by its route and its site: what is injected goes under the skin of its place. */
export const destinations = (step: Step): readonly Destination[] => {
  const route = step.route === null ? null : (byRoute[step.route] ?? null);
  const site = ofSite(step);
  const through = route === "injected" || step.action === "inject";
  return [
    rinses.has(step.action) && route === "swallowed" ? "in the mouth" : route,
    through && site === "skin" ? "injected" : site,
  ].filter((one) => one !== null);
};
