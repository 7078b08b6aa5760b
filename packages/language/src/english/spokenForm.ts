// language/english: a regimen as our sentences say it: what a person cannot tell apart, because it means the same, has one form.

import {
  type Action,
  normalForm,
  type Regimen,
  regimenOf,
  type SlotName,
  type Step,
  slotOf,
} from "@plainlabel/directions";
import { isOpening, isSurface } from "./places.ts";
import { mixingOf, narrowFood } from "./sayInstruction.ts";
import { spokenInstructions } from "./stepInstructions.ts";

/** What is done to the skin: where no site is named, "topically" is on the skin. */
const toSkin: readonly Action[] = ["apply", "put", "stick", "use", "rub", "spray"];

/** "On the skin" is said once: as the site, or as "of skin" after an area. */
const spokenPlace = ({ site, route, action }: Step): Pick<Step, "site" | "route"> => {
  const skin = route === "topical" || (route === "transdermal" && toSkin.includes(action));
  if (!skin) return { site, route };
  if (site === null)
    return toSkin.includes(action) ? { site: { name: "skin", side: null }, route: null } : { site, route };
  if (!isSurface(site)) return { site, route };
  const area = site.name === "area" || site.name === "areas";
  return { site: area ? { ...site, name: `${site.name} of skin` } : site, route: null };
};

/** Placing is putting; what is put on the outside of the body is put on, and what is applied to an eye is put in it. */
const spokenAction = ({ action, route }: Step, site: Step["site"]): Action => {
  if (action === "place" && (route === "rectal" || route === "vaginal")) return "insert";
  const plain = action === "place" ? "put" : action;
  if (plain === "put" && isSurface(site)) return "apply";
  return plain === "apply" && isOpening(site) ? "put" : plain;
};

/** "Dissolve 1 sachet in water" is taking 1 sachet that is dissolved in water first. */
const mixedFirst = (step: Step): Step => {
  const { action } = step;
  if (action !== "dissolve" && action !== "mix") return step;
  if (step.site !== null || (step.route !== null && step.route !== "oral")) return step;
  const instructions = step.instructions.map((words) => mixingOf(words, action) ?? words);
  const mixes = step.instructions.some((words) => mixingOf(words, action) !== null);
  return mixes ? { ...step, action: "take", instructions } : step;
};

const slotOfMeal: Readonly<Record<string, SlotName>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  "evening meal": "evening-meal",
  supper: "supper",
};

/** True where nothing but food, need or a length says when. */
export const hasNoTiming = ({ timing, dailyTotal }: Step): boolean =>
  !dailyTotal &&
  !timing.once &&
  timing.times === null &&
  timing.every === null &&
  timing.sameTime === null &&
  timing.slots.length + timing.clockTimes.length + timing.weekdays.length === 0;

/** "with breakfast" and nothing else: the meal is the time of day. */
const mealAsMoment = (step: Step): Step => {
  const { food } = step;
  if (food === null || food.meal === null || food.relation === "between" || !hasNoTiming(step)) return step;
  const name = Object.hasOwn(slotOfMeal, food.meal) ? slotOfMeal[food.meal] : undefined;
  if (name === undefined || step.instructions.some((words) => narrowFood(words, food) !== null)) return step;
  return {
    ...step,
    amount: null,
    food: { ...food, meal: null },
    timing: { ...step.timing, slots: [slotOf(name, step.amount)] },
  };
};

/** "15mg" as "15 mg": a number that runs into its unit is misread. */
const spokenNote = (note: string | null): string | null =>
  note === null
    ? null
    : note.replace(/(?<=\d)(?=(?:mg|g|kg|ml|micrograms?|units?|mmol)\b)/gi, " ").replace(/\bmls?\b/gi, "mL");

const mergedStep = (step: Step): Step => {
  const place = spokenPlace(step);
  return mealAsMoment(
    mixedFirst({
      ...step,
      ...place,
      action: spokenAction(step, place.site),
      strengthNote: spokenNote(step.strengthNote),
    }),
  );
};

/** The regimen that is said, with the instructions still as the prescriber wrote them. */
export const mergedForm = (regimen: Regimen): Regimen => regimenOf(normalForm(regimen).steps.map(mergedStep));

/**
 * The regimen as a reader of our sentences gets it back. Two regimens with the
 * same spoken form mean exactly the same: their instructions are those of one
 * row of our tables, or the same words but for case, spacing and a final stop.
 */
export const spokenForm = (regimen: Regimen): Regimen =>
  regimenOf(
    mergedForm(regimen).steps.map((step) => ({ ...step, instructions: [...spokenInstructions(step)] })),
  );
