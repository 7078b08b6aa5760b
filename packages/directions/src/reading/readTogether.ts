// directions/reading: text, structure, or both beside one another and beside notes, to one outcome.
import { clausesOf } from "../agreement/clausesOfWords.ts";
import { holdsWords } from "../agreement/holdsWords.ts";
import { withLengthUntilNext } from "../agreement/lengthOnlyCoded.ts";
import { newLog } from "../fhir/Log.ts";
import type { OrderedDosage } from "../fhir/OrderedDosage.ts";
import { faultsOf, orderDosages } from "../fhir/readDosage.ts";
import { readStep } from "../fhir/readStep.ts";
import type { FhirDosage } from "../fhir/shapes.ts";
import { inOrderOfDay } from "../fhir/sideBySide.ts";
import { type WordsBeside, wordsBeside } from "../fhir/wordsBeside.ts";
import type { Directions, ProductFacts } from "../Interpretation.ts";
import { settleBeside } from "../questions/settleBeside.ts";
import { type Joining, joinAsAnswered } from "../questions/whichSchedule.ts";
import { accepted, type Outcome, refused } from "../refusal.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { refusalOf } from "../refusing/refusalOf.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { wordsMayBeDaysOfWeek } from "../sentence/daysOverWeek.ts";
import { readDirections } from "../sentence/readDirections.ts";
import { stepsFault } from "../sentence/stepsFault.ts";
import { isProvedBy } from "../sentence/strengths.ts";
import { withCountOfWeight } from "./withCountOfWeight.ts";
import { withCountOfWords } from "./withCountOfWords.ts";

/** True where no words were sent, or only spaces. */
export const isBlank = (text: string | undefined): text is undefined =>
  text === undefined || text.trim() === "";

/** Fields that say nothing of how to take it; a dosage with only these is its text. */
const silent: readonly (keyof FhirDosage)[] = ["id", "sequence", "text"];

const hasStructure = (dosage: FhirDosage): boolean =>
  Object.entries(dosage).some(
    ([name, value]) => value !== undefined && !(silent as readonly string[]).includes(name),
  );

/** Refusals of the text reader, as paths into the value that holds the text. */
const readText = (text: string, product: ProductFacts, path: string): Outcome<Regimen> => {
  const read = readDirections(text, product);
  if (read.ok || path === "") return read;
  return refused(...read.refusals.map((refusal) => ({ ...refusal, path: path + refusal.path })));
};

const readStructure = (
  one: OrderedDosage,
  product: ProductFacts,
  beside: Outcome<Regimen> | null,
): Outcome<Regimen> => {
  const log = newLog();
  const proved = beside?.ok === true ? beside.value.steps.filter((step) => isProvedBy(step, product)) : [];
  const steps = readStep(one, product, log, beside === null ? null : { proved });
  return steps === null ? refused(...log.refusals) : accepted(regimenOf(steps), log.findings);
};

/** The words of dosages that no text beside them holds already. */
const wordsOf = (ordered: readonly OrderedDosage[], text: string): readonly WordsBeside[] =>
  ordered
    .flatMap((one) => wordsBeside(one.dosage, one.path))
    .filter(({ words }) => text === "" || !holdsWords(text, words));

/** Two writings of the same words. */
const isSameWords = (one: string, other: string): boolean => holdsWords(one, other) && holdsWords(other, one);

/** "With food" in an instruction is the food of the words that hold it. */
const saysFood = (words: string, food: Step["food"]): boolean =>
  clausesOf(words).some(
    ([clause, another]) => clause?.kind === "food" && another === undefined && isDeepEqual(clause.food, food),
  );

/**
 * Instructions that the text holds word for word are understood with it, and not
 * said again. Where the text's own step says them, both sides say the same.
 */
const withoutSaidTwice = (read: Outcome<Regimen>, text: string, told: Outcome<Regimen>): Outcome<Regimen> => {
  if (!read.ok) return read;
  const steps = read.value.steps.map((step, at) => {
    const mine = told.ok && told.value.steps.length === read.value.steps.length ? told.value.steps[at] : null;
    const held = step.instructions.filter((words) => holdsWords(text, words));
    const isKept = (words: string): boolean =>
      !held.includes(words) || mine?.instructions.some((own) => isSameWords(own, words)) === true;
    const food = mine?.food ?? null;
    return {
      ...step,
      food: step.food ?? (food !== null && held.some((words) => saysFood(words, food)) ? food : null),
      instructions: step.instructions.filter(isKept),
    };
  });
  return accepted(regimenOf(steps), read.findings);
};

/** "Then" before the words of a dosage that its sequence puts after another: said twice, and by the number already. */
const leadWord = /^\s*(?:and then|then|followed by|after that)(?:,\s*|\s+)/i;

const ownWords = (text: string, { joined }: OrderedDosage): string =>
  joined === "then" ? text.replace(leadWord, "") : text;

/** What stands around one of several dosages. */
interface Around {
  /** What words for all dosages say beside them. */
  readonly outer: Outcome<Regimen> | null;
  /** Another comes after it. */
  readonly followed: boolean;
}

/** One dosage's own text and structure. */
const readOne = (
  one: OrderedDosage,
  product: ProductFacts,
  { outer, followed }: Around,
  joining: Joining,
): Outcome<Regimen> => {
  const { text } = one.dosage;
  const structured = hasStructure(one.dosage);
  /* With words for all of it beside them, the words of each are settled when all is read. */
  const settle = (read: Outcome<Regimen>): Outcome<Regimen> =>
    outer !== null ? read : settleBeside(read, wordsOf([one], isBlank(text) ? "" : text), joining);
  if (isBlank(text)) return settle(readStructure(one, product, outer));
  const fromText = readText(ownWords(text, one), product, one.path);
  if (!structured) return withLead(fromText, one);
  const fromStructure = withoutSaidTwice(readStructure(one, product, fromText), text, fromText);
  if (
    fromText.ok &&
    one.dosage.asNeededBoolean === false &&
    fromText.value.steps.some((step) => step.asNeeded)
  )
    return refused({
      code: "text-structure-conflict",
      path: `${one.path}/asNeededBoolean`,
      detail: "The words say as needed, and the coded dose says it is not.",
      help: "The words are printed as they are. Ask the prescriber which is right.",
    });
  const led = withLead(fromText, one);
  const lasting = followed && outer === null ? withLengthUntilNext(led, fromStructure, one.path) : led;
  const told = withCountOfWeight(lasting, fromStructure, product);
  const sent = withCountOfWords(fromStructure, told, product);
  return settle(joinAsAnswered(told, sent, one.path, joining));
};

/** A dosage's first step follows the dosage before it as its sequence says. */
const withLead = (read: Outcome<Regimen>, { joined }: OrderedDosage): Outcome<Regimen> =>
  read.ok
    ? accepted(
        regimenOf(read.value.steps.map((step, at) => (at === 0 ? { ...step, joined } : step))),
        read.findings,
      )
    : read;

/** What dosages that are each read cannot say one after another, as the words of one text could not. */
const faultBeside = (ordered: readonly OrderedDosage[], steps: readonly Step[]): ReasonCode | null =>
  wordsMayBeDaysOfWeek(ordered.map(({ dosage }) => dosage.text ?? "")) ? "ambiguous" : stepsFault(steps);

const readDosages = (
  ordered: readonly OrderedDosage[],
  product: ProductFacts,
  outer: Outcome<Regimen> | null,
  joining: Joining,
): Outcome<Regimen> => {
  const lastThen = ordered.findLastIndex(({ joined }) => joined === "then");
  const read = ordered.map((one, at) => readOne(one, product, { outer, followed: at < lastThen }, joining));
  const refusals = read.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refused(...refusals);
  const parts = read.flatMap((one) => (one.ok ? [one] : []));
  const steps = parts.map((part) => part.value.steps);
  /* With words beside them the lengths may stand in the words, which have a check of their own. */
  const faults = faultsOf(ordered, steps).filter(({ code }) => outer === null || code !== "step-without-end");
  const beside = faultBeside(ordered, steps.flat());
  const all = beside === null ? faults : [...faults, { ...refusalOf(beside), path: "/dosage" }];
  return all.length > 0
    ? refused(...all)
    : accepted(
        regimenOf(inOrderOfDay(steps.flat())),
        parts.flatMap((part) => part.findings),
      );
};

/** The words, the structure, or both where they agree by meaning; every reason where they do not. */
export const readTogether = (
  directions: Directions,
  product: ProductFacts,
  joining: Joining,
): Outcome<Regimen> => {
  const { text, dosage } = directions;
  if (dosage === undefined) {
    if (isBlank(text))
      return refused({
        code: "directions-empty",
        path: "",
        detail: "There are no directions.",
        help: "Send the directions as text or as FHIR Dosage.",
      });
    return readText(text, product, "");
  }
  const ordered = orderDosages(dosage);
  if (!ordered.ok) return ordered;
  /* The words for all of it may be the very words of its one dosage. */
  const own = ordered.value.length === 1 ? ordered.value[0]!.dosage.text?.trim() : undefined;
  const outer = isBlank(text) || text.trim() === own ? undefined : text;
  const worded = outer === undefined ? null : readText(outer, product, "");
  const fromDosage = readDosages(ordered.value, product, worded, joining);
  if (outer === undefined || worded === null) return fromDosage;
  const sent = withoutSaidTwice(fromDosage, outer, worded);
  const told = withCountOfWeight(worded, sent, product);
  const coded = withCountOfWords(sent, told, product);
  const joined = joinAsAnswered(told, coded, "/dosage", joining);
  const ownTexts = ordered.value.map((one) => one.dosage.text ?? "");
  const said = wordsOf(ordered.value, [outer, ...ownTexts].join(" "));
  return settleBeside(joined, said, joining, ordered.value.length > 1);
};

/** A reading beside notes: they add nothing to it, and may not say another schedule. */
export const withNotes = (
  read: Outcome<Regimen>,
  notes: readonly string[],
  joining: Joining,
): Outcome<Regimen> => {
  const said = notes
    .map((words, at) => ({ words, path: `/notes/${at}`, again: false }))
    .filter(({ words }) => words.trim() !== "");
  const judged = settleBeside(read, said, joining, read.ok && read.value.steps.length > 1);
  return judged.ok && read.ok ? accepted(read.value, judged.findings) : judged;
};
