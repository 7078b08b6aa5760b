// language/english: reads how a dose stands to food: "30 minutes before breakfast", "at least 30 minutes before
// food", "with each main meal".
import type { Step } from "@plainlabel/directions";
import { readSpan } from "./readLength.ts";
import { twoMainMeals } from "./sayInstruction.ts";

type Food = NonNullable<Step["food"]>;

const meals = "food|meals|breakfast|lunch|the evening meal|dinner|supper|milk";
const foodParts = new RegExp(
  `^(?:(.+ (?:minutes?|hours?|days?)|half an hour) )?(before|with or after|with|after|between) (${meals})$`,
);

/** How a dose stands to food: "30 minutes before breakfast"; null for anything else. */
export const readFood = (said: string): Food | null => {
  if (said === "on an empty stomach") return { relation: "empty-stomach", meal: null, offset: null };
  const parts = foodParts.exec(said);
  if (parts === null) return null;
  const offset = parts[1] === undefined ? null : readSpan(parts[1]);
  if (parts[1] !== undefined && offset === null) return null;
  const meal = parts[3]!.replace(/^the /, "") as Food["meal"];
  return {
    relation: parts[2] === "with or after" ? "with-or-after" : (parts[2] as Food["relation"]),
    meal,
    offset,
  };
};

/** "just" in "just after food" and "with or just after food", "main" in "with each main meal". */
export const apartFromCloser = (said: string): { readonly closer: string | null; readonly words: string } => {
  const main = / each main meal$/.test(said);
  if (main) return { closer: "main", words: said.replace(/each main meal$/, "meals") };
  if (said.endsWith(` ${twoMainMeals}`))
    return { closer: twoMainMeals, words: said.replace(twoMainMeals, "meals") };
  const closer = /^(?:with or )?(at least|about|just|shortly|straight) /.exec(said)?.[1] ?? null;
  return { closer, words: closer === null ? said : said.replace(`${closer} `, "") };
};
