// directions/sentence: where a product goes by its own form: an eye ointment in the eye, which of the two nobody has said.
import { rememberingProducts } from "../grammar/remembering.ts";
import type { ProductFacts } from "../Interpretation.ts";
import type { Step } from "../regimen/Regimen.ts";
import { formWords } from "./product.ts";

const places: Readonly<Record<string, string>> = { eye: "eye", ear: "ear", nasal: "nose", nose: "nose" };

/** Places of which a person has two, and only one of which may be treated. */
const paired: ReadonlySet<string> = new Set(["eye", "ear"]);

const placesOf = ({ form, name }: ProductFacts): ReadonlySet<string> => placesIn(form, name);

const placesIn = rememberingProducts(
  (form, name): ReadonlySet<string> =>
    new Set(
      (formWords({ form, name }) ?? []).flatMap((word) =>
        Object.hasOwn(places, word) ? [places[word]!] : [],
      ),
    ),
);

/** Verbs that would be said of the skin where no place stands beside them: "Put it on". */
const onSkin: ReadonlySet<Step["action"]> = new Set(["apply", "rub"] as const);

/**
 * "Apply twice a day" of an eye ointment is in the eye: the product says so, and
 * "put it on" would be wrong. No side is chosen; a form for several places
 * names none.
 */
export const withPlaceOfForm = (spoken: Step, product: ProductFacts): Step => {
  const step = isPutOn(spoken) ? { ...spoken, action: "apply" as const } : spoken;
  if (isEachSide(step))
    return placesOf(product).has("nose") ? { ...step, site: { name: "nostril", side: "each" } } : step;
  if (step.site !== null || step.route !== null || !onSkin.has(step.action)) return step;
  const [name, another] = placesOf(product);
  return name === undefined || another !== undefined ? step : { ...step, site: { name, side: null } };
};

/** "Put one patch on every 7 days": a patch is put on, whatever stands between the verb and its "on". */
const isPutOn = ({ action, unit, site, route }: Step): boolean =>
  action === "put" && site === null && route === null && (unit?.name === "patch" || unit?.name === "plaster");

/** "2 sprays each side": of a nose it is each nostril; elsewhere nobody knows of what. */
export const isEachSide = ({ site }: Step): boolean => site?.name === "side" && site.side === "each";

/** Whether a product for the eye or the ear is to be used, and nothing says in which of the two. */
export const lacksSide = ({ site, amount }: Step, product: ProductFacts): boolean => {
  const pause = amount !== null && "exact" in amount && amount.exact === "0";
  const sided = [...placesOf(product)].some((name) => paired.has(name));
  return !pause && sided && (site === null || (paired.has(site.name) && site.side === null));
};
