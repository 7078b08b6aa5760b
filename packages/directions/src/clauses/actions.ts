// directions/clauses: the verbs of directions, as an order ("take") or a passive ("to be taken").

import { beginningsIn } from "../grammar/beginnings.ts";
import { before, longest } from "../grammar/endings.ts";
import {
  asTyped,
  beginningWith,
  either,
  maybe,
  meaning,
  type Parser,
  sequence,
  tryAt,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Action } from "../regimen/Regimen.ts";
import type { Clause, Site } from "./Clause.ts";
import { object } from "./places.ts";

const orders: Parser<Action> = phrases<Action>([
  ["take", "take"],
  ["swallow", "swallow"],
  ["chew", "chew"],
  ["suck", "suck"],
  ["(dissolve|allow)", "dissolve"],
  ["drink", "drink"],
  ["mix", "mix"],
  ["(inhale|breathe in)", "inhale"],
  ["use", "use"],
  ["apply", "apply"],
  [
    "(put on|stick on|wear|paint|paint on|smear|smear on|spread|spread on|dab|dab on|smooth|smooth on|coat)",
    "apply",
  ],
  ["put", "put"],
  ["insert", "insert"],
  ["(instil|instill)", "instil"],
  ["(spray|squirt)", "spray"],
  ["inject", "inject"],
  ["(rub|massage|rub in|massage in|lather|work)", "rub"],
  ["(wash|wash with|shampoo|shampoo with)", "wash"],
  ["(gargle|gargle with)", "gargle"],
  ["(rinse|rinse with|swill|swill with)", "rinse"],
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
    ...(typed === "dissolved" ? [["(to|and let it) dissolve", action] as const] : []),
    ...(typed === "put" || typed === "mixed" || typed === "dissolved" ? [] : [[typed, action] as const]),
  ]),
);

const named = (nouns: string): Parser<string> =>
  phrases<string>(nouns.split(" ").map((noun) => [`(the|) ${noun}`, noun] as const));

const pronoun: Parser<string> = phrases<string>([["(it|them)", "it"]]);

/** What is applied, where the words name it by its form: checked against the product's form. */
const applied = either(
  named("cream ointment gel lotion shampoo foam emollient mouthwash"),
  phrases<string>(
    ["gel", "ointment", "cream", "lotion"].map(
      (noun) => [`(the|) (eye|nasal|nose|ear|oral|mouth|skin|scalp|barrier|steroid) ${noun}`, noun] as const,
    ),
  ),
);

/** "Use eye drops", "Take the tablets": plural and article tell them from a dose. */
const used: Parser<string> = phrases<string>([
  ["(the|) eye drops", "drop"],
  ["(the|) ear drops", "drop"],
  ["(the|) nasal spray", "spray"],
  ["(the|your) (drops|eyedrops)", "drop"],
  ["the (inhaler|inhalers)", "inhaler"],
]);

const taken: Parser<string> = phrases<string>([
  ["(the|these|your) tablets", "tablet"],
  ["(the|this) tablet", "tablet"],
  ["(the|these|your) capsules", "capsule"],
  ["(the|this) capsule", "capsule"],
  ["(the|this|your) medicine", "it"],
]);

const objects: Partial<Record<Action, Parser<string>>> = {
  apply: applied,
  use: either(applied, used),
  rub: applied,
  put: applied,
  take: taken,
  swallow: taken,
  instil: used,
};

/** "Put in 1 pessary": before a number the little word belongs to the verb, and to no place. */
const putIn: Parser<Action> = before(
  meaning(anyOf("put in"), (): Action => "insert"),
  (next) => next?.kind === "number" || next?.text === "one" || next?.text === "two",
);

/** The verb with what it is done to: its own pronoun, or the form of the medicine. */
const order: Parser<Clause> = sequence<[Action, { verb: Action | null; noun: string } | null], Clause>(
  [
    either(orders, putIn),
    maybe(
      either<{ verb: Action | null; noun: string }>(
        meaning(pronoun, (noun) => ({ verb: null, noun })),
        ...Object.entries(objects).map(([verb, parser]) =>
          meaning(parser, (noun) => ({ verb: verb as Action, noun })),
        ),
      ),
    ),
  ],
  (verb, object) =>
    object === null || object.verb === null || object.verb === verb
      ? {
          kind: "action",
          action: verb,
          further: [],
          order: true,
          object: object?.noun ?? null,
          site: null,
          kept: null,
        }
      : null,
);

const haveWord = anyOf("have");

/** "Have 1 injection every 12 weeks": of an injection, and of nothing else. */
const have: Parser<Clause> = beginningWith(
  (source, at) =>
    ["injection", "injections"].includes(source.token(at + 2)?.text ?? "")
      ? tryAt(haveWord, source, at).map(({ end }) => ({ value: injects, end }))
      : [],
  () => beginningsIn(["have"]),
);

const injects: Clause = {
  kind: "action",
  action: "inject",
  further: [],
  order: true,
  object: null,
  site: null,
  kept: null,
};

/** Verbs that the regimen has no word for: the nearest one, and the words kept. */
const keptOrders: Parser<Clause> = meaning(
  asTyped(
    longest(
      phrases<Action>([
        ["(swish and spit|swish and spit out|swish and swallow|swish|swish with)", "rinse"],
        ["rinse (and|or|and / or) gargle (with|)", "rinse"],
        ["(gargle and spit|gargle and spit out|gargle or rinse) (with|)", "gargle"],
        ["rinse (and spit|and spit out|mouth and spit|your mouth and spit) (with|)", "rinse"],
        ["(unwrap and insert|moisten and insert|unwrap|wet and insert) (and insert|)", "insert"],
        ["(nebulise|nebulize)", "inhale"],
        [
          "(brush|clean|use to brush|use to clean) (your|the|) teeth (with|with it|with the toothpaste|with toothpaste|)",
          "use",
        ],
        [
          "test (your|) (blood glucose|blood sugar|blood sugars|blood glucose levels|blood sugar levels) (with|)",
          "use",
        ],
      ]),
    ),
  ),
  ({ value, typed }) => ({
    kind: "action",
    action: value,
    further: [],
    order: true,
    object: null,
    site: null,
    kept: typed,
  }),
);

const keptPassives: Parser<Clause> = meaning(
  asTyped(phrases<Action>([["(to be|) (nebulised|nebulized)", "inhale"]])),
  ({ value, typed }) => ({
    kind: "action",
    action: value,
    further: [],
    order: false,
    object: null,
    site: null,
    kept: typed,
  }),
);

/** "wash the affected area", "rinse mouth with", "wash hair with shampoo": the place is the object of the verb. */
const washed: Parser<Clause> = sequence<[Action, Site, { readonly form: string | null } | null], Clause>(
  [
    phrases<Action>([
      ["(wash|shampoo)", "wash"],
      ["rinse", "rinse"],
    ]),
    object,
    maybe(
      phrases<{ readonly form: string | null }>([
        ["with", { form: null }],
        ["with (the|this|) shampoo", { form: "shampoo" }],
      ]),
    ),
  ],
  (verb, where, withIt) => {
    const form = withIt?.form ?? null;
    return verb === "wash" || (where.name === "mouth" && withIt !== null && form === null)
      ? { kind: "action", action: verb, further: [], order: true, object: form, site: where, kept: null }
      : null;
  },
);

/** Two things done with one dose, in order. */
const both: Parser<Clause> = meaning(
  phrases<readonly [Action, Action]>([
    ["chew and swallow", ["chew", "swallow"]],
    ["chew then swallow", ["chew", "swallow"]],
    ["suck and swallow", ["suck", "swallow"]],
    ["dissolve and drink", ["dissolve", "drink"]],
    ["dissolve and take", ["dissolve", "take"]],
    ["mix and drink", ["mix", "drink"]],
    ["rinse and swallow", ["rinse", "swallow"]],
    ["gargle and swallow", ["gargle", "swallow"]],
    ["apply and rub in", ["apply", "rub"]],
  ]),
  ([first, second]): Clause => ({
    kind: "action",
    action: first,
    further: [second],
    order: true,
    object: null,
    site: null,
    kept: null,
  }),
);

/** "put it on 2 times a day": on the skin, where no place follows that "on" could lead to. */
const putOn: Parser<Clause> = before(
  meaning(
    phrases<Action>([
      ["(put it on|put them on)", "apply"],
      ["rub it in", "rub"],
    ]),
    (verb): Clause => ({
      kind: "action",
      action: verb,
      further: [],
      order: true,
      object: "it",
      site: null,
      kept: null,
    }),
  ),
  (next) => next === undefined || next.kind !== "word" || leadsNowhere.has(next.text),
);

/** Words of when and how often, behind which no place stands. */
const leadsNowhere: ReadonlySet<string> = new Set(
  "once twice one two three four every when at up after before".split(" "),
);

const orderly: Parser<Clause> = either(order, putOn, both, keptOrders, washed);

/** "Please take": it adds nothing to an order. */
const asked: Parser<Clause> = sequence<[true, Clause], Clause>(
  [anyOf("(please|pls|plse|kindly)"), orderly],
  (_, clause) => clause,
);

/** Any verb. "it" and "them" stand for the medicine. */
export const action: Parser<Clause> = either(
  orderly,
  asked,
  keptPassives,
  have,
  meaning(passives, (verb) => ({
    kind: "action",
    action: verb,
    further: [],
    order: false,
    object: null,
    site: null,
    kept: null,
  })),
);
