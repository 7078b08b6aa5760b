// directions/lexicon/cautions: food, alcohol and other medicines that do not go with it, and what is in it.
import type { CautionRow } from "./Caution.ts";

/** Rows about food, alcohol and other medicines that do not go with it, and what is in it. */
export const foods = [
  { id: "use-with-main-meal", topic: "food", manners: ["with (the|your|) main meal"] },
  { id: "use-with-main-meal-day", topic: "food", manners: ["with (the|your|) main meal of the day"] },
  {
    id: "with-or-without-food",
    topic: "food",
    manners: ["(with or without|regardless of) (food|meals)"],
    orders: ["(can|may) be taken with or without food"],
  },
  { id: "use-with-snack", topic: "food", manners: ["with a snack"] },
  {
    id: "with-each-snack",
    topic: "food",
    eachTime: [
      "with (snacks|any snacks|your snacks|each snack|every snack|any snack)",
      "(when|whenever) (you have a snack|you have snacks|having a snack|having snacks)",
    ],
  },
  {
    id: "after-meals-and-at-bedtime",
    topic: "food",
    atMostFour: [
      "after (food|meals|each meal|every meal|your meals) and (at bedtime|before bed|before bedtime|on going to bed)",
    ],
  },
  {
    id: "after-meals-and-at-night",
    topic: "food",
    atMostFour: ["after (food|meals|each meal|every meal|your meals) and at night"],
  },
  { id: "use-with-light-snack", topic: "food", manners: ["with a light snack"] },
  { id: "use-after-snack", topic: "food", manners: ["after a snack"] },
  { id: "use-after-light-snack", topic: "food", manners: ["after a light snack"] },
  {
    id: "do-not-take-with-milk",
    topic: "food",
    orders: [
      "(avoid taking with|not to be taken with|not with) milk",
      "(do not|must not|should not) (take|be taken|use) with milk",
    ],
  },
  {
    id: "do-not-take-with-grapefruit-juice",
    topic: "food",
    orders: [
      "not to be taken with grapefruit juice",
      "(do not|must not|should not) (take|be taken|use) with grapefruit juice",
    ],
  },
  {
    id: "do-not-take-with-grapefruit",
    topic: "food",
    orders: ["(do not|must not|should not) (take|be taken|use) with grapefruit"],
  },
  {
    id: "do-not-take-with-milk-or-foods-made-from-milk",
    topic: "food",
    orders: [
      "not to be (taken|given) with (dairy|dairy products)",
      "(do not|must not|should not) (take|be taken|use|give|be given) with (dairy|dairy products)",
    ],
  },
  {
    id: "do-not-take-with-food",
    topic: "food",
    orders: ["not to be taken with food", "(do not|must not|should not) (take|be taken|use) with food"],
  },
  {
    id: "do-not-drink-grapefruit-juice",
    topic: "food",
    orders: [
      "(do not drink|no) grapefruit juice",
      "avoid drinking grapefruit",
      "avoid grapefruit juice",
      "avoid drinking grapefruit juice",
    ],
  },
  {
    id: "do-not-have-grapefruit",
    topic: "food",
    orders: ["(do not eat|no|do not have) grapefruit", "avoid grapefruit"],
  },
  { id: "do-not-have-milk", topic: "food", orders: ["avoid milk"] },
  { id: "do-not-drink-milk", topic: "food", orders: ["avoid drinking milk"] },
  { id: "do-not-have-milk-or-foods-made-from-milk", topic: "food", orders: ["avoid dairy"] },
  { id: "do-not-eat-or-drink", topic: "food", orders: ["do not eat or drink"] },
  { id: "use-with-fare", topic: "food", manners: ["<relation> <fare>"], blanks: ["relation", "fare"] },
  {
    id: "empty-stomach-times",
    topic: "food",
    orders: ["(this means|that means|that is) <least> <gap> before <meal> or <again> <late> after <after>"],
    manners: ["<least> <gap> before <meal> or <again> <late> after <after>"],
    blanks: ["least", "gap", "meal", "again", "late", "after"],
  },
  {
    id: "before-or-after-food",
    topic: "food",
    manners: ["<least> <gap> before (food|meals|eating) or <again> <late> after"],
    blanks: ["least", "gap", "again", "late"],
  },
  {
    id: "before-food-or-empty-stomach",
    topic: "food",
    manners: ["<least> <gap> before (food|meals|eating|a meal) or on an empty stomach"],
    blanks: ["least", "gap"],
  },
  {
    id: "wait-before-eating",
    topic: "food",
    orders: ["(wait|leave) <length> before (eating|food|breakfast|a meal|having breakfast|eating breakfast)"],
    blanks: ["length"],
  },
  {
    id: "wait-at-least-before-eating",
    topic: "food",
    orders: [
      "(wait|leave) at least <length> before (eating|food|breakfast|a meal|having breakfast|eating breakfast)",
    ],
    blanks: ["length"],
  },
  {
    id: "wait-before-eating-or-drinking",
    topic: "food",
    orders: [
      "(wait|leave) <length> before (eating or drinking|food or drink|eating and drinking|food and drink)",
    ],
    blanks: ["length"],
  },
  {
    id: "wait-at-least-before-eating-or-drinking",
    topic: "food",
    orders: [
      "(wait|leave) at least <length> before (eating or drinking|food or drink|eating and drinking|food and drink)",
    ],
    blanks: ["length"],
  },
  {
    id: "do-not-eat-or-drink-for",
    topic: "food",
    orders: [
      "(do not eat or drink|no food or drink|avoid eating or drinking|avoid food and drink|avoid food or drink|nothing to eat or drink) <atLeast> <length> (after use|afterwards|after|after taking|after using|after each dose|after application|)",
    ],
    blanks: ["atLeast", "length"],
  },
  {
    id: "do-not-eat-for",
    topic: "food",
    orders: [
      "(do not eat|avoid eating|no food|avoid food) <atLeast> <length> (after use|afterwards|after|after taking|after using|after each dose|)",
    ],
    blanks: ["atLeast", "length"],
  },
  {
    id: "before-breakfast-caffeine-and-other-medicines",
    topic: "food",
    manners: [
      "<before> before breakfast , (drinks with caffeine|caffeine containing drinks|caffeine containing liquids|caffeinated drinks|drinks containing caffeine) or other (medicines|medication|medications)",
      "<before> before (breakfast drinks with caffeine|breakfast caffeine containing drinks|breakfast caffeine containing liquids) or other (medicines|medication|medications)",
    ],
    blanks: ["before"],
  },
  {
    id: "avoid-caffeine",
    topic: "food",
    orders: ["avoid (caffeine|drinks with caffeine|caffeinated drinks)"],
  },
  { id: "do-not-have-cranberry", topic: "food", orders: ["(avoid|do not drink) cranberry juice"] },
  {
    id: "no-grapefruit-at-all",
    topic: "food",
    orders: [
      "(avoid|do not have|no|do not eat or drink) (grapefruit and grapefruit juice|grapefruit or grapefruit juice|grapefruit juice and grapefruit)",
    ],
  },
  {
    id: "do-not-drink-alcohol",
    topic: "alcohol",
    orders: [
      "(no alcohol|do not drink any alcohol|do not consume alcohol|avoid all alcohol)",
      "(avoid|no) alcohol (while taking|while taking this medicine|with this medicine|whilst taking|during treatment|while on this medicine)",
      "do not (drink|take|have) alcohol (while taking|while taking this medicine|whilst taking this medicine|during treatment)",
      "(do not|must not) drink alcohol",
      "(avoid|avoid drinking) (alcohol|alcoholic drink|alcoholic drinks)",
    ],
  },
  {
    id: "do-not-take-with-alcohol",
    topic: "alcohol",
    orders: ["not to be taken with alcohol", "(do not|must not|should not) (take|be taken|use) with alcohol"],
  },
  {
    id: "no-alcohol-and-days-after",
    topic: "alcohol",
    orders: [
      "(avoid|do not drink|no) alcohol (during treatment and for|and for|during and for) <hours> hours (after|afterwards|after treatment|after stopping|after the last dose|after finishing)",
    ],
    blanks: ["hours"],
  },
  {
    id: "do-not-take-with-indigestion-medicines",
    topic: "antacids",
    orders: [
      "(avoid taking with|not to be taken with) (antacids|indigestion remedies|antacids or indigestion remedies)",
      "(do not|must not|should not) (take|be taken|use) with (indigestion remedies|antacids)",
    ],
  },
  {
    id: "do-not-take-with-milk-or-indigestion-medicines",
    topic: "antacids",
    orders: ["(do not|must not|should not) (take|be taken|use) with milk or antacids"],
  },
  {
    id: "do-not-take-indigestion-medicines",
    topic: "antacids",
    orders: ["avoid (antacids|indigestion remedies)", "do not take (antacids|indigestion remedies)"],
  },
  {
    id: "not-at-same-time-as",
    topic: "antacids",
    orders: [
      "do not take <other> (at the same time|at the same time of day|at the same time as this medicine|at the same time of day as this medicine|together with this medicine)",
      "(do not take|not to be taken) at the same time as <other>",
      "(take|to be taken) (separately from|apart from) <other>",
    ],
    blanks: ["other"],
  },
  {
    id: "not-at-same-time-as-antacids-iron-zinc",
    topic: "antacids",
    orders: [
      "do not take indigestion remedies (,|) or medicines containing iron or zinc (,|) at the same time (of day|) as this medicine",
    ],
  },
  {
    id: "not-at-same-time-as-milk-antacids-iron-zinc",
    topic: "antacids",
    orders: [
      "do not take milk , indigestion remedies (,|) or medicines containing iron or zinc (,|) at the same time (of day|) as this medicine",
    ],
  },
  {
    id: "hours-apart-from",
    topic: "antacids",
    orders: [
      "do not take <other> within <hours> (hours|hour) of (this medicine|taking this medicine|this medication|this|taking this|your tablets|the tablet|dose|the dose)",
      "do not take <other> within <hours> hours",
      "do not take <other> <hours> (hours|hour) (before or after|before and after)",
      "do not take <other> <hours> (hours|hour) before and after (you take this medicine|taking this medicine|this medicine)",
      "do not take <other> <hours> (hours|hour) before or after (you take this medicine|taking this medicine|this medicine)",
      "(do not take|not to be taken|avoid taking) within <hours> (hours|hour) of <other>",
      "(leave|allow) <hours> (hours|hour) between this medicine and <other>",
      "(take|to be taken) <hours> hours apart from <other>",
      "<hours> hours apart from <other>",
    ],
    blanks: ["hours", "other"],
  },
  {
    id: "hours-at-least-apart-from",
    topic: "antacids",
    orders: [
      "(take|to be taken) at least <hours> (hours|hour) (apart from|before or after) <other>",
      "leave at least <hours> (hours|hour) between this medicine and <other>",
      "do not take <other> (for|) at least <hours> hours before or after this medicine",
      "(do not take|avoid) <other> (for at least|for) <hours> (hours|hour) before or after taking this medicine",
    ],
    blanks: ["hours", "other"],
  },
  {
    id: "do-not-take-with-iron",
    topic: "minerals",
    orders: ["not to be taken with iron", "(do not|must not|should not) (take|be taken|use) with iron"],
  },
  {
    id: "not-with-dairy-iron-antacids",
    topic: "minerals",
    orders: [
      "(do not take|not to be taken|should not be taken) with milk , (indigestion remedies|antacids) , (or|) medicines containing iron or zinc",
      "(do not take|not to be taken) with (milk , iron , zinc or antacids|milk iron zinc or antacids)",
    ],
  },
  {
    id: "no-other-paracetamol",
    topic: "ingredients",
    orders: [
      "do not take (other|any other|with any other|with other) (medicines containing paracetamol|paracetamol|paracetamol containing products|paracetamol containing medicines|products containing paracetamol|paracetamol products)",
      "do not take (anything else|with anything else) containing paracetamol (while taking this medicine|)",
      "do not give (other|any other) (medicines containing paracetamol|paracetamol|paracetamol products|products containing paracetamol)",
      "(avoid|no) (other paracetamol|other paracetamol products|other paracetamol containing products|other medicines containing paracetamol)",
      "(do not|must not|should not) (take|be taken|use|give|be given) with (other paracetamol products|any other paracetamol products|any other paracetamol product|other paracetamol)",
      "do not take with any other paracetamol products while taking this medicine",
      "do not take with paracetamol",
      "(not|not to be taken|not to be used) with (other|any other) (paracetamol|paracetamol products|paracetamol containing products|medicines containing paracetamol|products containing paracetamol)",
      "do not take anything containing paracetamol (while taking this medicine|)",
    ],
  },
  {
    id: "no-other-aspirin",
    topic: "ingredients",
    orders: [
      "do not take (anything containing|anything else containing) aspirin (while taking this medicine|)",
    ],
  },
  {
    id: "has-paracetamol",
    topic: "ingredients",
    orders: ["(contains|contain|this medicine contains) paracetamol"],
  },
  { id: "has-aspirin", topic: "ingredients", orders: ["(contains|contain|this medicine contains) aspirin"] },
  {
    id: "has-penicillin",
    topic: "ingredients",
    orders: ["(contains|contain|this medicine contains) penicillin"],
  },
  {
    id: "has-ibuprofen",
    topic: "ingredients",
    orders: ["(contains|contain|this medicine contains) ibuprofen"],
  },
  {
    id: "has-something-like-aspirin",
    topic: "ingredients",
    orders: ["(contains|contain|this medicine contains) an aspirin like medicine"],
  },
  {
    id: "no-anti-inflammatories",
    topic: "ingredients",
    orders: [
      "(do not take|avoid) (ibuprofen or other nsaids|ibuprofen or other anti inflammatory medicines)",
    ],
  },
  { id: "no-ibuprofen", topic: "ingredients", orders: ["(do not take|avoid) ibuprofen"] },
  {
    id: "no-aspirin-or-ibuprofen",
    topic: "ingredients",
    orders: ["(do not take|avoid) (aspirin or ibuprofen|ibuprofen or aspirin|aspirin and ibuprofen)"],
  },
  {
    id: "with-first-mouthful-of-food",
    topic: "food",
    manners: ["with (the|your|) first (mouthful|mouthfuls|bite|bites) of (food|the food)"],
  },
  {
    id: "with-first-mouthful-of-meal",
    topic: "food",
    manners: ["with (the|your|) first (mouthful|mouthfuls|bite|bites) of (the meal|a meal|your meal|meal)"],
  },
  {
    id: "not-with-milk-antacids-iron",
    topic: "minerals",
    orders: [
      "(do not take|not to be taken|should not be taken|not) with milk , (indigestion remedies|antacids|indigestion medicines) (,|) or iron",
    ],
  },
  {
    id: "hours-apart-from-antacids-iron-zinc",
    topic: "antacids",
    orders: [
      "(do not take|avoid) indigestion remedies (,|) or medicines containing iron or zinc (,|) <hours> hours before or after (you take this medicine|taking this medicine|taking|this medicine|each dose|)",
    ],
    blanks: ["hours"],
  },
  {
    id: "hours-apart-from-milk-antacids-iron-zinc",
    topic: "antacids",
    orders: [
      "(do not take|avoid) milk , indigestion remedies (,|) or medicines containing iron or zinc (,|) <hours> hours before or after (you take this medicine|taking this medicine|taking|this medicine|each dose|)",
    ],
    blanks: ["hours"],
  },
  { id: "has-sugar", topic: "ingredients", orders: ["(contains|contain|this medicine contains) sugar"] },
  {
    id: "has-no-sugar",
    topic: "ingredients",
    orders: ["(sugar free|contains no sugar|does not contain sugar)"],
  },
  { id: "has-alcohol", topic: "ingredients", orders: ["(contains|contain|this medicine contains) alcohol"] },
  {
    id: "has-peanut-oil",
    topic: "ingredients",
    orders: [
      "(contains|contain|this medicine contains) (peanut oil|arachis oil|arachis peanut oil|peanut arachis oil)",
    ],
  },
  {
    id: "do-not-take-without-food",
    topic: "food",
    orders: [
      "(do not|must not|should not) (take|be taken) on an empty stomach",
      "not to be taken on an empty stomach",
    ],
  },
  {
    id: "food-stops-stomach-upset",
    topic: "food",
    manners: ["with food to (avoid|prevent) (stomach upset|an upset stomach|upset stomach)"],
  },
  {
    id: "no-st-johns-wort",
    topic: "ingredients",
    orders: ["(avoid|do not take|do not take with) st john's wort"],
  },
  { id: "no-liquorice", topic: "food", orders: ["(avoid|do not eat) liquorice"] },
  {
    id: "no-other-ibuprofen-kind",
    topic: "ingredients",
    orders: [
      "do not take (anything else|other medicines|any other medicines) containing ibuprofen (while taking this medicine|)",
    ],
  },
  { id: "little-alcohol", topic: "alcohol", orders: ["limit (alcohol|alcohol intake|your alcohol intake)"] },
  { id: "no-hot-drinks", topic: "food", orders: ["(avoid|do not have) hot drinks"] },
] as const satisfies readonly CautionRow[];
