// compose: one meaning is said once, in the directions; where a warning says something else, both stand with a finding.
import type { Finding, Regimen, Step } from "@plainlabel/directions";
import { type Block, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { warningWithCeiling } from "./twoCeilings.ts";
import { forbidden, warningOpposites, warningsOpposed, wordsOpposed } from "./warningOpposites.ts";

/** Every step has this relation to food, at whatever distance. */
const everyFood = ({ steps }: Regimen, holds: (food: Step["food"]) => boolean): boolean =>
  steps.length > 0 && steps.every(({ food }) => holds(food));

/** With food, or with or just after it: within "with food, or just after food". Milk is no food here. */
const isWithFood = (food: Step["food"]): boolean =>
  food !== null &&
  (food.relation === "with" || food.relation === "with-or-after") &&
  food.offset === null &&
  food.meal !== "milk";

const minutesOf = (food: NonNullable<Step["food"]>): readonly [number, number] | null => {
  if (food.relation !== "before" || food.offset === null) return null;
  const { low, high, unit } = food.offset;
  const each = unit === "minute" ? 1 : unit === "hour" ? 60 : null;
  return each === null ? null : [Number(low) * each, Number(high) * each];
};

const isHalfToOneHourBefore = (food: Step["food"]): boolean => {
  const minutes = food === null ? null : minutesOf(food);
  return minutes !== null && minutes[0] === 30 && minutes[1] === 60;
};

const { number: ceilingNumber, atOnce, most, hours } = warningWithCeiling;

/** What warning 29 counts: 8 mL or 8 g is another ceiling. */
const isCounted = (unit: string | null): boolean => ["tablet", "capsule", "caplet"].includes(unit ?? "");

/** The unit of a ceiling; "max 8" without one counts what the dose counts. */
const isTheMostAtOnce = ({ limits: { atOnce: limit }, unit }: Step): boolean =>
  limit !== null && limit.amount === atOnce && isCounted(limit.unit ?? unit?.name ?? null);

const isTheCeiling = ({ limits: { units }, unit }: Step): boolean =>
  units !== null &&
  units.amount === most &&
  isCounted(units.unit ?? unit?.name ?? null) &&
  ((units.per.unit === "hour" && units.per.count === hours) ||
    (units.per.unit === "day" && units.per.count === 1));

const isSuckedOrChewed = ({ action, actionSuppliedBy }: Step): boolean =>
  actionSuppliedBy === "directions" && (action === "suck" || action === "chew");

/** The sentences of our warnings whose meaning directions may say, by label number and place. */
const alsoSaid: Readonly<Record<string, (regimen: Regimen) => boolean>> = {
  "21.0": (regimen) => everyFood(regimen, isWithFood),
  "22.0": (regimen) => everyFood(regimen, isHalfToOneHourBefore),
  "24.0": ({ steps }) => steps.length > 0 && steps.every(isSuckedOrChewed),
  [`${ceilingNumber}.0`]: ({ steps }) => steps.length > 0 && steps.every(isTheMostAtOnce),
  [`${ceilingNumber}.1`]: ({ steps }) => steps.length > 0 && steps.every(isTheCeiling),
};

/** The same words once the medicine is called "it": "Swallow this medicine whole." and "Swallow it whole." */
const plainly = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll("this medicine", "it")
    .replace(/[^\p{L}\p{N} ]/gu, "");

/**
 * Sentences of our warnings, each with the sentences of directions that ask the same in other words, or ask it and
 * more: "Let it melt on your tongue" is none of them for "under your tongue".
 */
const otherWords: readonly (readonly [warning: string, ...directions: string[]])[] = [
  [
    "Let this medicine dissolve or mix in water before you take it.",
    "Dissolve it in water first.",
    "Mix it with water first.",
    "Stir it into water first.",
    "Dissolve it in water or mix it with water first.",
  ],
  [
    "Suck or chew this medicine.",
    "Suck it or chew it.",
    "Suck it slowly.",
    "Chew it well.",
    "Chew it, then swallow it.",
    "Chew it well, then swallow it.",
  ],
  [
    "Do not chew it or crush it.",
    "Do not crush it, chew it or break it.",
    "Do not break it, crush it or chew it.",
    "Do not chew it, suck it or crush it.",
  ],
  [
    "Put this medicine under your tongue.",
    "Put it under your tongue and let it dissolve.",
    "Let it dissolve under your tongue.",
    "Let it dissolve slowly under your tongue.",
  ],
  [
    "Let it dissolve there.",
    "Put it under your tongue and let it dissolve.",
    "Let it dissolve under your tongue.",
    "Let it dissolve slowly under your tongue.",
  ],
  ["Spread a thin layer.", "Use only a thin layer.", "Use only a very thin layer."],
  ["Put it only on the skin that needs it.", "Use it only on the skin that needs it."],
  ["Do not stop unless your doctor tells you to.", "Do not stop taking it unless your doctor tells you."],
  [
    "Keep taking this medicine until it is all finished.",
    "Keep taking it until it is all finished, unless you are told to stop.",
  ],
  [
    "Only stop early if you are told to stop.",
    "Keep taking it until it is all finished, unless you are told to stop.",
  ],
  [
    "Keep sunlight off your skin.",
    "Keep your skin out of the sun.",
    "Keep your skin out of the sun, even on a bright but cloudy day.",
  ],
  ["Do this on bright, cloudy days too.", "Keep your skin out of the sun, even on a bright but cloudy day."],
  [
    "If you feel sleepy, do not drive.",
    "If you feel sleepy, do not drive or use machines.",
    "If you feel sleepy, do not drive or use tools or machines.",
  ],
  [
    "If you feel sleepy, do not use tools or machines.",
    "If you feel sleepy, do not drive or use tools or machines.",
  ],
  [
    "Leave 2 hours between this medicine and indigestion medicines.",
    "Leave 2 hours between this medicine and indigestion medicines, iron or zinc.",
    "Leave 2 hours between this medicine and milk, indigestion medicines, iron or zinc.",
  ],
  [
    "Leave 2 hours between this medicine and milk.",
    "Leave 2 hours between this medicine and milk, indigestion medicines, iron or zinc.",
  ],
];

const asked = new Map(
  otherWords.map(([warning, ...directions]) => [plainly(warning), directions.map(plainly)]),
);

/** Whether a sentence of the directions says what this sentence of a warning says. */
const isAmong = (said: ReadonlySet<string>, sentence: Sentence): boolean => {
  const words = plainly(wordsOf(sentence));
  return said.has(words) || (asked.get(words) ?? []).some((other) => said.has(other));
};

/** Means nothing without the sentence before it: "Let it dissolve there.", "This means 2 hours before ...", "Do this ...". */
const leansOnLast = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && /^(?:this means|do this)\b|\bthere\b/i.test(wordsOf(sentence));

type Warning = Extract<Block, { kind: "warning" }>;

export interface SaidOnce {
  /** The warnings without what the directions say; one of which nothing is left is gone. */
  readonly warnings: readonly Warning[];
  readonly findings: readonly Finding[];
}

/** A sentence of a warning that cannot be followed beside parts of the directions. */
interface Difference {
  readonly sentence: Sentence;
  readonly parts: readonly string[];
}

/**
 * Compares our words for each warning with understood directions. Only what
 * means the same, or lies within what the directions ask, is left out, and the
 * professional is told; so are both parts where the two cannot both be followed
 * (warningOpposites.ts), and then both stand. The pharmacy's own words are never touched.
 */
export const saidOnce = (
  blocks: readonly Block[],
  regimen: Regimen,
  directions: readonly Sentence[],
): SaidOnce => {
  const said = new Set(directions.map((sentence) => plainly(wordsOf(sentence))));
  const findings: Finding[] = [];
  const warnings = blocks.flatMap((block): readonly Warning[] => {
    if (block.kind !== "warning") return [];
    const { number, sentences } = block;
    const ours = (sentence: Sentence): boolean => sentence.source.endsWith("/number");
    const differences: Difference[] = [];
    const isSaidAt = (at: number): boolean =>
      isAmong(said, sentences[at]!) || alsoSaid[`${number}.${at}`]?.(regimen) === true;
    /* A sentence goes only with all that lean on it. */
    const mayGo = (at: number): boolean => isSaidAt(at) && (!leansOnLast(sentences[at + 1]) || mayGo(at + 1));
    const left = sentences.filter((sentence, at) => {
      if (number === null || !ours(sentence)) return true;
      if (mayGo(at)) {
        findings.push(saidInDirections(number, sentence));
        return false;
      }
      const parts = (warningOpposites[`${number}.${at}`] ?? []).flatMap((opposite) =>
        opposite.parts(regimen),
      );
      if (!isSaidAt(at) && parts.length > 0) differences.push({ sentence, parts });
      return true;
    });
    if (number !== null) findings.push(...differ(number, differences));
    return left.length === 0 ? [] : [{ ...block, sentences: left }];
  });
  return { warnings, findings };
};

const saidInDirections = (number: number, sentence: Sentence): Finding => ({
  code: "said-in-directions",
  path: sentence.source,
  detail: `The directions say what a sentence of warning ${number} says, so it stands once: ${wordsOf(sentence)}`,
  help: "Check that the directions on the label say it.",
});

const quoted = (words: Iterable<string>): string =>
  [...new Set(words)].map((each) => `"${each}"`).join(" and ");

/** One finding for a warning, with every sentence and every part that differ. */
const differ = (number: number, differences: readonly Difference[]): readonly Finding[] => {
  const [first] = differences;
  if (first === undefined) return [];
  const warning = quoted(differences.map(({ sentence }) => wordsOf(sentence)));
  const directions = quoted(differences.flatMap(({ parts }) => parts));
  return [
    {
      code: "warning-and-directions-differ",
      path: first.sentence.source,
      detail: `Warning ${number} and the directions differ; both are printed. The warning says ${warning}; the directions say ${directions}.`,
      help: "Ask the prescriber which is meant, or send the warning's own text.",
    },
  ];
};

const placesOf = (
  blocks: readonly Block[],
): readonly { readonly key: string; readonly sentence: Sentence }[] =>
  blocks.flatMap((block) =>
    block.kind !== "warning" || block.number === null
      ? []
      : block.sentences
          .filter(({ source }) => source.endsWith("/number"))
          .map((sentence, at) => ({ key: `${block.number}.${at}`, sentence })),
  );

/** Our words for two warnings that nobody can follow both, whatever the directions are. */
export const warningsApart = (blocks: readonly Block[]): readonly Finding[] => {
  const places = placesOf(blocks);
  return warningsOpposed.flatMap(([one, other, reason]): Finding[] => {
    const [first, second] = [one, other].map((key) => places.find((place) => place.key === key));
    if (first === undefined || second === undefined) return [];
    return [
      {
        code: "warnings-differ",
        path: second.sentence.source,
        detail: `Two warnings differ: ${quoted([first, second].map(({ sentence }) => wordsOf(sentence)))}. ${reason}`,
        help: "Find out which warning belongs to this product, and leave the other out.",
      },
    ];
  });
};

/**
 * Directions that are printed as written, searched for a closed list of words
 * that a sentence of a warning speaks against. Nothing is understood by it: a
 * professional is told where to look, and both stand.
 */
export const wordsAgainstWarnings = (
  blocks: readonly Block[],
  directions: readonly Sentence[],
): readonly Finding[] => {
  const words = directions.map(wordsOf).join("\n");
  return blocks.flatMap((block): readonly Finding[] => {
    if (block.kind !== "warning" || block.number === null) return [];
    const differences = placesOf([block]).flatMap(({ key, sentence }): Difference[] => {
      const parts = [...words.matchAll(wordsOpposed[key] ?? /$^/gu)].flatMap(({ 0: found, index }) =>
        forbidden.test(words.slice(0, index)) ? [] : [found],
      );
      return parts.length === 0 ? [] : [{ sentence, parts }];
    });
    return differ(block.number, differences);
  });
};
