// language/readCalendar: the verb, the amount and the place of a dose sentence, by docs/sentences.md.
import type { Action } from "@plainlabel/directions";
import { after, any, before, both, listOf, once, oneOf, pattern, perhaps, type Rule, to } from "./grammar.ts";
import { noun, type Quantity, quantity } from "./readAmounts.ts";
import { place, type Where, washed, wayIn } from "./readPlace.ts";

/** What is said of how much. */
export interface Said {
  /** null: "Take it." With no amount: "Put on the patch." */
  readonly quantity: { readonly amount: Quantity["amount"] | null; readonly unit: string | null } | null;
  readonly ofEach: string | null;
  readonly note: string | null;
}

/** What is done with how much, and where. */
export interface What extends Said {
  readonly action: Action;
  readonly where: Where | null;
}

const swallowed = ["take", "swallow", "chew", "suck", "dissolve", "drink", "mix"] as const;

const swallowedRule: Rule<Action> = oneOf<Action>(Object.fromEntries(swallowed.map((verb) => [verb, verb])));

/** "chew and swallow": the first is the action; the others follow with the same dose. */
const chain: Rule<Action> = to(listOf(swallowedRule), ([first]) => first!);

const verb: Rule<Action> = once(
  any(
    chain,
    oneOf<Action>({
      use: "use",
      spray: "spray",
      inject: "inject",
      give: "give",
      "breathe in": "inhale",
      "breathe in what is inside": "inhale",
      "inject what is inside": "inject",
      have: "inject",
      "put on": "apply",
      "put in": "insert",
      put: "put",
      "rub in": "rub",
      rub: "rub",
      "stick on": "stick",
      stick: "stick",
      "wash with": "wash",
      "gargle with": "gargle",
      "rinse with": "rinse",
      "rinse your mouth with": "rinse",
    }),
  ),
);

/** "Rinse your mouth with 10 mL": the place stands in the verb. */
const placeInVerb: readonly (readonly [opening: string, name: string])[] = [
  ["rinse your mouth with ", "mouth"],
];

/** VERB-ALONE. */
export const verbAlone: Rule<Action> = any(
  before(chain, " it"),
  oneOf<Action>({
    "use it": "use",
    "spray it": "spray",
    "inject it": "inject",
    "give it": "give",
    "breathe it in": "inhale",
    "put it on": "apply",
    "put it in": "insert",
    "put it in place": "put",
    "put it": "put",
    "rub it in": "rub",
    "rub it": "rub",
    "stick it on": "stick",
    "stick it": "stick",
    "wash with it": "wash",
    "gargle with it": "gargle",
    "rinse with it": "rinse",
    "rinse your mouth with it": "rinse",
  }),
);

const strength = /(\d[\d.,]*) (mg|g|micrograms?|nanograms?|units?|mmol|mL)((?:\/hour|\/\d+ hours)?)/;

/** OF-EACH: the strength of one, of a patch what it gives off in so many hours. */
const ofEach: Rule<string> = any(
  pattern(
    new RegExp(` of ${strength.source} each`),
    ([, value, unit, rate]) => `${value!.replaceAll(",", "")} ${unit}${rate}`,
  ),
  pattern(
    new RegExp(` of ${strength.source}(?! each)(?![A-Za-z/])`),
    ([, value, unit, rate]) => `${value!.replaceAll(",", "")} ${unit}${rate}`,
  ),
);

/** NOTE. */
const note: Rule<string> = pattern(/ \(([^()]+)\)/, ([, said]) => said!);

/** An amount with all that is told of it. */
export const said: Rule<Said> = once(
  to(
    both(quantity, both(perhaps(ofEach), perhaps(note))),
    ([read, [each, beside]]): Said => ({ quantity: read, ofEach: each, note: beside }),
  ),
);

const plainWhat: Rule<What> = any(
  /* "Wash the face with it" */
  to(
    both(after("wash ", washed), both(after(" with it", perhaps(note)), perhaps(after(" ", wayIn)))),
    ([site, [beside, route]]): What => ({
      action: "wash",
      quantity: null,
      ofEach: null,
      note: beside,
      where: { route, site },
    }),
  ),
  to(
    both(both(verb, after(" ", said)), perhaps(place)),
    ([[action, much], where]): What => ({ action, ...much, where }),
  ),
  to(
    both(both(verb, after(" the ", noun)), both(perhaps(note), perhaps(place))),
    ([[action, unit], [beside, where]]): What => ({
      action,
      /* No amount is given; the noun is that of the product. */
      quantity: { amount: null, unit },
      ofEach: null,
      note: beside,
      where,
    }),
  ),
  to(
    both(verbAlone, both(perhaps(note), perhaps(place))),
    ([action, [beside, where]]): What => ({ action, quantity: null, ofEach: null, note: beside, where }),
  ),
);

/** WHAT. */
export const what: Rule<What> = (text, at) =>
  plainWhat(text, at).flatMap(([read, end]) => {
    const said = text.slice(at, end);
    const name = placeInVerb.find(([opening]) => said.startsWith(opening))?.[1];
    if (name === undefined) return [[read, end] as const];
    if (read.where?.site != null) return [];
    return [
      [{ ...read, where: { route: read.where?.route ?? null, site: { name, side: null } } }, end] as const,
    ];
  });
