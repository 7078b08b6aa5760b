// language/english/cautions: the sentences of a caution that was read, and whether a sentence is one of them.
import { type BlankName, blanks, type Caution } from "@plainlabel/directions";
import { easyCautions } from "../cautions.ts";
import type { EasySentence } from "./EasySentence.ts";

type Sentences = readonly EasySentence[];
/** The reader fills every blank of the row, which the type of the table cannot see from one caution. */
type Said = Sentences | ((values: Readonly<Record<string, string>>) => Sentences);

const table = easyCautions as Readonly<Record<string, Said>>;

/**
 * The sentences, "{take}" in place of the verb; none where the words leave open what they mean, and only a
 * quotation is true.
 */
export const sentencesOf = ({ id, values }: Caution): Sentences => {
  const said = table[id]!;
  return typeof said === "function" ? said(values) : said;
};

/** Any of the names, in capitals where a sentence begins with it. */
const oneOf = (names: readonly string[]): string =>
  `(?:${names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]).join("|")})`;

/** What a sentence may hold in the place of each blank, as a regular expression. */
const blankTexts: Readonly<Record<BlankName, string>> = {
  drink: "[a-zA-Z0-9 ()]*(?:water|juice|fluids?|liquid|squash|drink|of [a-z ]*milk)",
  soon: "",
  device: oneOf(blanks.device.names),
  tube: oneOf(blanks.tube.names),
  whose: "",
  minutes: "\\d+(?: to \\d+)?",
  length: "\\d+(?: to \\d+)? (?:minute|hour)s?",
  parts: "\\d+(?: (?:to|or) \\d+)?",
  centimetres: "\\d+",
  seconds: "\\d+(?: to \\d+)?",
  hours: "\\d+(?: to \\d+)?",
  years: "\\d+(?: to \\d+)?",
  manyMonths: "\\d+",
  firstDay: oneOf(blanks.firstDay.names),
  cycleDay: "\\d+",
  wornHours: "\\d+(?: to \\d+)?",
  shelfLife: "\\d+(?: to \\d+)? (?:day|week|month)",
  shelfLifeAfter: "\\d+ (?:day|week|month)",
  atLeast: "at least",
  least: "(?:at least)?",
  again: "(?:at least)?",
  gap: "(?:\\d+ (?:hours?|minutes)|half an hour)",
  before: "\\d+(?: to \\d+)? minutes",
  meal: "[a-z]+",
  late: "\\d+ hours?",
  after: "[a-z]+",
  rinsing: "",
  skin: "",
  relation: "(?:with or after|with|after)",
  fare: oneOf(blanks.fare.patterns.map((pattern) => pattern.slice(1, -1))),
  other: oneOf(blanks.other.names),
  end: oneOf(blanks.end.names),
  relief: oneOf(blanks.relief.names),
  companion: oneOf(blanks.companion.names),
  paused: oneOf(blanks.paused.names),
  pregnantWeeks: "\\d+",
  pregnantFrom: "\\d+",
  pulse: "\\d+",
  sort: oneOf(blanks.sort.names),
  sign: oneOf(blanks.sign.names),
  illness: "[a-z ,]+",
  who: oneOf(blanks.who.names),
  asking: oneOf(blanks.asking.names),
  teller: oneOf(blanks.teller.names),
  part: oneOf(blanks.part.names),
  soaked: oneOf(blanks.soaked.names),
  colour: oneOf(blanks.colour.names),
  softFood: oneOf(blanks.softFood.names),
  nearby: "(?:before|after)",
  standing: oneOf(blanks.standing.names),
};

const blankNames = Object.keys(blankTexts) as BlankName[];
const names = Object.fromEntries(blankNames.map((name) => [name, `<${name}>`]));

/** A sentence with blanks as a regular expression. A number of one thing has no "s". */
const expressionOf = (text: string): string =>
  text
    .split(/(<[a-zA-Z]+>)/)
    .map((part) =>
      part.startsWith("<")
        ? blankTexts[part.slice(1, -1) as BlankName]
        : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/^( minutes| hours| seconds|s)\b/, "$1?"),
    )
    .join("")
    .replaceAll(`at least `, "(?:at least )?")
    .replaceAll("(?:at least)? ", "(?:at least )?");

/** What a blank makes of a sentence beside its own words. */
const branches: readonly string[] = [
  "(?:Take|Use|Give) it the way the (?:hospital|[a-z ]*clinic) told you\\.",
  "After that, (?:wash it off|rinse it off(?: well)?)\\.",
  `Use (?:the|your|an) ${oneOf(blanks.device.names)}\\.`,
  "Use it on (?:(?:clean|dry|clean, dry) )?skin(?: with no hair)?(?: that is not broken)?\\.",
];

const closedTexts: readonly string[] = Object.values(table).flatMap((said) =>
  typeof said === "function" ? [] : said.map(({ text }) => text),
);
const openTexts: readonly string[] = Object.values(table).flatMap((said) =>
  typeof said === "function" ? said(names).map(({ text }) => text) : [],
);

/** The sentences that hold no blank; `inVerb` puts the verb in. */
export const closedSentences = (inVerb: (text: string) => string): ReadonlySet<string> =>
  new Set(closedTexts.map(inVerb));

/** Expressions of all other sentences of cautions. */
export const openSentences = (inVerb: (text: string) => string): readonly RegExp[] =>
  [...openTexts.map((text) => expressionOf(inVerb(text))), ...branches].map(
    (text) => new RegExp(`^${text}$`),
  );
