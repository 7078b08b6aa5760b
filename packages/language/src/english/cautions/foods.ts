// language/english/cautions: in easy words: food, alcohol and other medicines that do not go with it, and what is in it.
import type { FoodsCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { least, notTogether, period } from "./wordings.ts";

/** A sentence for every row of `foods`. */
export const easyFoods: EasyCautions<FoodsCaution> = {
  "use-with-main-meal": [say("{Take} it with your main meal.")],
  "use-with-main-meal-day": [say("{Take} it with your main meal of the day.")],
  "with-or-without-food": [say("You can {take} it with or without food.")],
  "use-with-snack": [say("{Take} it with a snack.")],
  "with-each-snack": [say("{Take} it each time you have a snack.")],
  "after-meals-and-at-bedtime": [say("{Take} it after meals and at bedtime.")],
  "after-meals-and-at-night": [say("{Take} it after meals and at night.")],
  "use-with-light-snack": [say("{Take} it with a light snack.")],
  "use-after-snack": [say("{Take} it after a snack.")],
  "use-after-light-snack": [say("{Take} it after a light snack.")],
  "do-not-take-with-milk": [say("Do not take it with milk.", { id: "no-milk" })],
  "do-not-take-with-grapefruit-juice": [say("Do not take it with grapefruit juice.")],
  "do-not-take-with-grapefruit": [say("Do not take it with grapefruit.")],
  "do-not-take-with-milk-or-foods-made-from-milk": [say("Do not take it with milk or foods made from milk.")],
  "do-not-take-with-food": [say("Do not take it with food.")],
  "do-not-drink-grapefruit-juice": [say("Do not drink grapefruit juice.")],
  "do-not-have-grapefruit": [say("Do not have grapefruit.")],
  "do-not-have-milk": [say("Do not have milk.")],
  "do-not-drink-milk": [say("Do not drink milk.")],
  "do-not-have-milk-or-foods-made-from-milk": [say("Do not have milk or foods made from milk.")],
  "do-not-eat-or-drink": [say("Do not eat or drink.")],
  "use-with-fare": ({ relation, fare }) => [say(`{Take} it ${relation} ${fare}.`)],
  "empty-stomach-times": ({ least: first, gap, meal, again, late, after }) => [
    say(
      `{Take} it ${least(first)}${gap} before ${meal === "" ? after : meal} or ${least(again)}${late} after ${after}.`,
    ),
  ],
  "before-or-after-food": ({ least: first, gap, again, late }) => [
    say(`{Take} it ${least(first)}${gap} before food or ${least(again)}${late} after food.`),
  ],
  "before-food-or-empty-stomach": ({ least: first, gap }) => [
    say(`{Take} it ${least(first)}${gap} before food or on an empty stomach.`),
  ],
  "wait-before-eating": ({ length }) => [say(`Wait ${length} before you eat.`)],
  "wait-at-least-before-eating": ({ length }) => [say(`Wait at least ${length} before you eat.`)],
  "wait-before-eating-or-drinking": ({ length }) => [say(`Wait ${length} before you eat or drink.`)],
  "wait-at-least-before-eating-or-drinking": ({ length }) => [
    say(`Wait at least ${length} before you eat or drink.`),
  ],
  "do-not-eat-or-drink-for": ({ atLeast, length }) => [
    say(`Wait ${least(atLeast)}${length} before you eat or drink.`),
  ],
  "do-not-eat-for": ({ atLeast, length }) => [say(`Wait ${least(atLeast)}${length} before you eat.`)],
  "before-breakfast-caffeine-and-other-medicines": ({ before }) => [
    say(`{Take} it ${before} before breakfast, drinks with caffeine or other medicines.`),
  ],
  "avoid-caffeine": [say("Do not have drinks with caffeine in them.")],
  "do-not-have-cranberry": [say("Do not drink cranberry juice.")],
  "no-grapefruit-at-all": [say("Do not have grapefruit or grapefruit juice.")],
  "do-not-drink-alcohol": [say("Do not drink alcohol.", { id: "no-alcohol" })],
  "do-not-take-with-alcohol": [say("Do not take it with alcohol.")],
  "no-alcohol-and-days-after": ({ hours }) => [
    say("Do not drink alcohol.", { id: "no-alcohol" }),
    say(`After your last dose, wait ${period(hours, "hour")} before you drink alcohol.`),
  ],
  "do-not-take-with-indigestion-medicines": [
    say("Do not take it with indigestion medicines.", { id: "no-indigestion-remedies" }),
  ],
  "do-not-take-with-milk-or-indigestion-medicines": [
    say("Do not take it with milk or indigestion medicines."),
  ],
  "do-not-take-indigestion-medicines": [say("Do not take indigestion medicines.")],
  "not-at-same-time-as": ({ other }) => [
    say(`Do not take ${other} at the same time.`, notTogether[other] ?? null),
  ],
  "hours-apart-from": ({ hours, other }) => [
    say(`Leave ${period(hours, "hour")} between this medicine and ${other}.`),
  ],
  "hours-at-least-apart-from": ({ hours, other }) => [
    say(`Leave at least ${period(hours, "hour")} between this medicine and ${other}.`),
  ],
  "do-not-take-with-iron": [say("Do not take it with iron.")],
  "not-with-dairy-iron-antacids": [say("Do not take it with milk, iron, zinc or indigestion medicines.")],
  "no-other-paracetamol": [
    say("Do not take anything else with paracetamol in it.", { id: "no-other-paracetamol" }),
  ],
  "no-other-aspirin": [say("Do not take anything else with aspirin in it.", { id: "no-aspirin" })],
  "has-paracetamol": [say("This medicine has paracetamol in it.")],
  "has-aspirin": [say("This medicine has aspirin in it.")],
  "has-penicillin": [say("This medicine has penicillin in it.")],
  "has-ibuprofen": [say("This medicine has ibuprofen in it.")],
  "has-something-like-aspirin": [say("This medicine has something like aspirin in it.")],
  "no-anti-inflammatories": [say("Do not take ibuprofen or other painkillers like it.")],
  "no-ibuprofen": [say("Do not take ibuprofen.")],
  "no-aspirin-or-ibuprofen": [say("Do not take aspirin or ibuprofen.")],
  "with-first-mouthful-of-food": [say("{Take} it with the first mouthful of food.")],
  "with-first-mouthful-of-meal": [say("{Take} it with the first mouthful of your meal.")],
  "not-with-milk-antacids-iron": [say("Do not take it with milk, indigestion medicines or iron.")],
  "not-at-same-time-as-antacids-iron-zinc": [
    say("Do not take it at the same time as indigestion medicines, iron or zinc."),
  ],
  "not-at-same-time-as-milk-antacids-iron-zinc": [
    say("Do not take it at the same time as milk, indigestion medicines, iron or zinc."),
  ],
  "hours-apart-from-antacids-iron-zinc": ({ hours }) => [
    say(`Leave ${period(hours, "hour")} between this medicine and indigestion medicines, iron or zinc.`),
  ],
  "hours-apart-from-milk-antacids-iron-zinc": ({ hours }) => [
    say(
      `Leave ${period(hours, "hour")} between this medicine and milk, indigestion medicines, iron or zinc.`,
    ),
  ],
  "has-sugar": [say("This medicine has sugar in it.")],
  "has-no-sugar": [say("This medicine has no sugar in it.")],
  "has-alcohol": [say("This medicine has alcohol in it.")],
  "has-peanut-oil": [say("This medicine has peanut oil in it.")],
  "do-not-take-without-food": [say("Do not {take} it when your stomach is empty.")],
  "food-stops-stomach-upset": [say("{Take} it with food so your stomach does not get upset.")],
  "no-st-johns-wort": [say("Do not take St John's wort.")],
  "no-liquorice": [say("Do not eat liquorice.")],
  "no-other-ibuprofen-kind": [say("Do not take anything else with ibuprofen in it.")],
  "little-alcohol": [say("Drink only a little alcohol.")],
  "no-hot-drinks": [say("Do not have hot drinks.")],
};
