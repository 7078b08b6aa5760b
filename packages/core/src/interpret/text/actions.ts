// interpret/text: the verbs of directions, as an order ("take") or a passive ("to be taken").
import type { Action } from "../Regimen.ts";
import type { Clause } from "./Clause.ts";
import { either, maybe, type Parser, sequence } from "./parser.ts";
import { phrases } from "./phrases.ts";

const orders: Parser<Action> = phrases<Action>([
  ["take", "take"],
  ["swallow", "swallow"],
  ["(chew|chew and swallow)", "chew"],
  ["suck", "suck"],
  ["dissolve", "dissolve"],
  ["drink", "drink"],
  ["mix", "mix"],
  ["(inhale|breathe in)", "inhale"],
  ["use", "use"],
  ["apply", "apply"],
  ["put", "put"],
  ["insert", "insert"],
  ["(instil|instill)", "instil"],
  ["(spray|squirt)", "spray"],
  ["inject", "inject"],
  ["(rub|massage)", "rub"],
  ["(wash|wash with)", "wash"],
  ["(gargle|gargle with)", "gargle"],
  ["(rinse|rinse with)", "rinse"],
  ["place", "place"],
  ["stick", "stick"],
  ["(give|administer)", "give"],
]);

const passives: Parser<Action> = phrases<Action>(
  (
    [
      ["taken", "take"],
      ["swallowed", "swallow"],
      ["chewed", "chew"],
      ["sucked", "suck"],
      ["dissolved", "dissolve"],
      ["drunk", "drink"],
      ["mixed", "mix"],
      ["inhaled", "inhale"],
      ["used", "use"],
      ["applied", "apply"],
      ["put", "put"],
      ["inserted", "insert"],
      ["(instilled)", "instil"],
      ["sprayed", "spray"],
      ["injected", "inject"],
      ["rubbed", "rub"],
      ["gargled", "gargle"],
      ["placed", "place"],
      ["(given|administered)", "give"],
    ] as const
  ).flatMap(([typed, action]) => [
    [`(to be|should be|is to be|are to be|must be) ${typed}`, action] as const,
    ...(typed === "put" || typed === "mixed" || typed === "dissolved" ? [] : [[typed, action] as const]),
  ]),
);

/** What is applied, where the words name it by its form: checked against the product's form. */
const object: Parser<string> = phrases<string>([
  ["(it|them)", "it"],
  ...["cream", "ointment", "gel", "lotion", "shampoo", "foam", "emollient", "mouthwash"].map(
    (noun) => [`(the|) ${noun}`, noun] as const,
  ),
]);

/** Any verb. "it" and "them" stand for the medicine. */
export const action: Parser<Clause> = either(
  phrases<Clause>([
    [
      "(rinse mouth|rinse the mouth|rinse your mouth) with",
      { kind: "action", action: "rinse", order: true, object: null, site: { name: "mouth", side: null } },
    ],
    [
      "(wash hair|wash the hair|wash your hair) with",
      { kind: "action", action: "wash", order: true, object: null, site: { name: "hair", side: null } },
    ],
  ]),
  sequence<[Action, string | null], Clause>([orders, maybe(object)], (verb, named) => {
    const applied = verb === "apply" || verb === "use" || verb === "rub" || verb === "put";
    return named === null || named === "it" || applied
      ? { kind: "action", action: verb, order: true, object: named, site: null }
      : null;
  }),
  sequence<[Action], Clause>([passives], (verb) => ({
    kind: "action",
    action: verb,
    order: false,
    object: null,
    site: null,
  })),
);
