// directions: text, structure or both -> one regimen, or the words as written with every reason.

import { holdsWords } from "./agreement/holdsWords.ts";
import { stoppedItems } from "./agreement/stoppedItem.ts";
import { newLog } from "./fhir/Log.ts";
import { faultsOf, type OrderedDosage, orderDosages } from "./fhir/readDosage.ts";
import { readStep } from "./fhir/readStep.ts";
import type { FhirDosage } from "./fhir/shapes.ts";
import { inOrderOfDay } from "./fhir/sideBySide.ts";
import { type WordsBeside, wordsBeside } from "./fhir/wordsBeside.ts";
import { writtenWords } from "./fhir/writtenWords.ts";
import type { Directions, Interpretation, ProductFacts } from "./Interpretation.ts";
import { answerRegimen, type ReadFrom } from "./questions/askedOf.ts";
import { answerRefusal } from "./questions/matchAnswers.ts";
import { printable } from "./questions/printable.ts";
import { type Answer, type AnsweredQuestion, type Question, questionCodes } from "./questions/Question.ts";
import { settleBeside } from "./questions/settleBeside.ts";
import { settleWords as settleFractions } from "./questions/settleWords.ts";
import { settleStrengthBesideCount } from "./questions/strengthBesideCount.ts";
import { lastNumberedIn } from "./questions/whatFollows.ts";
import {
  type Joining,
  joinAsAnswered,
  newJoining,
  type Schedules,
  settleSchedules,
} from "./questions/whichSchedule.ts";
import { accepted, type Finding, type Outcome, type Refusal, refused } from "./refusal.ts";
import { traceText } from "./refusing/trace.ts";
import { applyUms } from "./regimen/applyUms.ts";
import { describeRegimen } from "./regimen/describeRegimen.ts";
import { type Regimen, regimenOf } from "./regimen/Regimen.ts";
import { readDirections } from "./sentence/readDirections.ts";

const isBlank = (text: string | undefined): text is undefined => text === undefined || text.trim() === "";

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

const readStructure = (one: OrderedDosage, product: ProductFacts, besideText: boolean): Outcome<Regimen> => {
  const log = newLog();
  const steps = readStep(one, product, log, besideText);
  return steps === null ? refused(...log.refusals) : accepted(regimenOf(steps), log.findings);
};

/** The words of dosages that no text beside them holds already. */
const wordsOf = (ordered: readonly OrderedDosage[], text: string): readonly WordsBeside[] =>
  ordered
    .flatMap((one) => wordsBeside(one.dosage, one.path))
    .filter(({ words }) => text === "" || !holdsWords(text, words));

/** Instructions that the text holds word for word are understood with it, and not said again. */
const withoutSaidTwice = (read: Outcome<Regimen>, text: string): Outcome<Regimen> => {
  if (!read.ok) return read;
  const steps = read.value.steps.map((step) => ({
    ...step,
    instructions: step.instructions.filter((words) => !holdsWords(text, words)),
  }));
  return accepted(regimenOf(steps), read.findings);
};

/** One dosage's own text and structure; `outerText`: words for all dosages stand beside them. */
const readOne = (
  one: OrderedDosage,
  product: ProductFacts,
  outerText: boolean,
  joining: Joining,
): Outcome<Regimen> => {
  const { text } = one.dosage;
  const structured = hasStructure(one.dosage);
  /* With words for all of it beside them, the words of each are settled when all is read. */
  const settle = (read: Outcome<Regimen>): Outcome<Regimen> =>
    outerText ? read : settleBeside(read, wordsOf([one], isBlank(text) ? "" : text), joining);
  if (isBlank(text)) return settle(readStructure(one, product, outerText));
  const fromText = readText(text, product, one.path);
  if (!structured) return withLead(fromText, one);
  const fromStructure = withoutSaidTwice(readStructure(one, product, true), text);
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
  return settle(joinAsAnswered(withLead(fromText, one), fromStructure, one.path, joining));
};

/** A dosage's first step follows the dosage before it as its sequence says. */
const withLead = (read: Outcome<Regimen>, { joined }: OrderedDosage): Outcome<Regimen> =>
  read.ok
    ? accepted(
        regimenOf(read.value.steps.map((step, at) => (at === 0 ? { ...step, joined } : step))),
        read.findings,
      )
    : read;

const readDosages = (
  ordered: readonly OrderedDosage[],
  product: ProductFacts,
  outerText: boolean,
  joining: Joining,
): Outcome<Regimen> => {
  const read = ordered.map((one) => readOne(one, product, outerText, joining));
  const refusals = read.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refused(...refusals);
  const parts = read.flatMap((one) => (one.ok ? [one] : []));
  const steps = parts.map((part) => part.value.steps);
  /* With words beside them the lengths may stand in the words, which have a check of their own. */
  const faults = faultsOf(ordered, steps).filter(({ code }) => !outerText || code !== "step-without-end");
  return faults.length > 0
    ? refused(...faults)
    : accepted(
        regimenOf(inOrderOfDay(steps.flat())),
        parts.flatMap((part) => part.findings),
      );
};

const read = (directions: Directions, product: ProductFacts, joining: Joining): Outcome<Regimen> => {
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
  const fromDosage = readDosages(ordered.value, product, outer !== undefined, joining);
  if (outer === undefined) return fromDosage;
  const joined = joinAsAnswered(
    readText(outer, product, ""),
    withoutSaidTwice(fromDosage, outer),
    "/dosage",
    joining,
  );
  const ownTexts = ordered.value.map((one) => one.dosage.text ?? "");
  const said = wordsOf(ordered.value, [outer, ...ownTexts].join(" "));
  return settleBeside(joined, said, joining, ordered.value.length > 1);
};

/** A reading beside notes: they add nothing to it, and may not say another schedule. */
const withNotes = (read: Outcome<Regimen>, notes: readonly string[], joining: Joining): Outcome<Regimen> => {
  const said = notes
    .map((words, at) => ({ words, path: `/notes/${at}`, again: false }))
    .filter(({ words }) => words.trim() !== "");
  const judged = settleBeside(read, said, joining, read.ok && read.value.steps.length > 1);
  return judged.ok && read.ok ? accepted(read.value, judged.findings) : judged;
};

const noWords: Finding = {
  code: "no-words-sent",
  path: "/dosage",
  detail: "The prescription says a dose only in coded form; the prescribed words shown are made from it.",
  help: "Check them against the prescription.",
};

export interface InterpretOptions {
  /** "ums": put "n times a day" on named times of day, and say so in the findings. */
  readonly policy?: "as-written" | "ums" | undefined;
  /** How a professional answered the questions that these directions leave open. */
  readonly answers?: readonly Answer[] | undefined;
}

/** A reading, and what came of every question before the regimen's own. */
interface Reading {
  readonly outcome: Outcome<Regimen>;
  readonly open: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  readonly refusals: readonly Refusal[];
  readonly left: Schedules["left"];
}

/** The same, and the answers that are left for the regimen's own questions. */
interface ReadingAnswered extends Reading {
  readonly answersLeft: readonly Answer[];
}

/** Reads, and reads again with each schedule that an answer chooses, until no answer chooses one more. */
const readSchedules = (
  directions: Directions,
  product: ProductFacts,
  answers: readonly Answer[],
  chosen: Joining["chosen"],
): Reading => {
  const joining = newJoining(chosen);
  const outcome = withNotes(read(directions, product, joining), directions.notes ?? [], joining);
  const { chosen: more, ...settled } = settleSchedules(joining, answers);
  return more.size > chosen.size
    ? readSchedules(directions, product, answers, more)
    : { outcome, ...settled };
};

const readAnswered = (
  directions: Directions,
  product: ProductFacts,
  answers: readonly Answer[],
): ReadingAnswered => {
  const reads = (tried: Directions): boolean => {
    const trial = newJoining();
    return read(tried, product, trial).ok || trial.met.length > 0;
  };
  const words = settleFractions(directions, answers, reads);
  const schedules = readSchedules(words.directions, product, answers, new Map());
  const strengths = settleStrengthBesideCount(
    schedules.outcome,
    answers,
    (strength) => readSchedules(words.directions, { ...product, strength }, answers, new Map()).outcome,
  );
  return {
    outcome: strengths.outcome,
    open: [...words.open, ...schedules.open, ...strengths.open],
    answered: [...words.answered, ...schedules.answered, ...strengths.answered],
    refusals: [...words.refusals, ...schedules.refusals, ...strengths.refusals],
    left: schedules.left,
    answersLeft: answers.filter((answer) => !strengths.used.includes(answer)),
  };
};

/** Where the regimen's own questions point, and the words they quote. */
const readFrom = ({ text, dosage }: Directions, words: string | null, endTold: boolean): ReadFrom => {
  /* The reader has found whether the last step is a numbered week or day that nothing follows. */
  const found = endTold ? null : (lastNumberedIn(words ?? "") ?? "the last numbered week or day");
  const numbered = { lastNumbered: found };
  if (!isBlank(text)) return { path: "/text", text: words, ...numbered };
  const [only, another] = dosage ?? [];
  const own = typeof only === "object" && only !== null && "text" in only && another === undefined;
  return { path: own ? "/dosage/0/text" : "/dosage", text: words, ...numbered };
};

/** Answers to questions that only a regimen asks, where there is none; and codes that no question has. */
const answersLeft = (
  answers: readonly Answer[],
  isOpen: (code: Answer["question"]) => boolean,
): readonly Refusal[] =>
  answers.flatMap(({ question }, at) =>
    isOpen(question)
      ? []
      : [
          answerRefusal(
            "answer-unknown-question",
            `/${at}/question`,
            "This question was not asked of these directions.",
            "Answer the questions that the directions leave open, by their code and path, and no others.",
          ),
        ],
  );

/** An item that its own words stop: nothing is printed, and there is nothing to ask. */
const stoppedBy = (refusals: readonly Refusal[], { text = "" }: Directions): Interpretation => ({
  understood: false,
  asWritten: null,
  refusals,
  findings: [],
  trace: traceText(text),
  questions: [],
  answered: [],
});

/**
 * Directions understood completely, in words and in structure, or printed as
 * they were written with the reasons. Text and structure must agree by meaning;
 * where they do not, or where one of them cannot be read, only the words show.
 * What only a professional can settle comes as questions; `answers` settle them.
 * An answer that fits no question, or does not add up, is among the refusals
 * (`isAnswerRefusal`): then nothing may be printed at all.
 */
export const interpretDirections = (
  directions: Directions,
  product: ProductFacts,
  options: InterpretOptions = {},
): Interpretation => {
  const stopped = stoppedItems(directions);
  if (stopped.length > 0) return stoppedBy(stopped, directions);
  const { lines, whole, twofold } = writtenWords(directions);
  /* The words of some dosages alone would leave a part out, so then nothing is printed. */
  const words = whole ? lines.join("\n") : null;
  const answers = options.answers ?? [];
  const {
    outcome,
    open,
    answered,
    refusals,
    answersLeft: left,
    left: asPrescribed,
  } = readAnswered(directions, product, answers);
  const notRead = (reasons: readonly Refusal[], questions = open, settled = answered): Interpretation => ({
    understood: false,
    asWritten: printable(reasons, { directions, lines, words, twofold, left: asPrescribed }),
    refusals: reasons,
    findings: [],
    trace: traceText(directions.text ?? ""),
    questions,
    answered: settled,
  });
  if (!outcome.ok) {
    const read = [
      "fraction-of-week",
      "fraction-of-day",
      "fraction-of-year",
      "which-schedule",
      "words-not-read",
    ];
    const wrong = [...refusals, ...answersLeft(left, (code) => read.includes(code))];
    return notRead(wrong.length > 0 ? wrong : outcome.refusals);
  }
  const own = answerRegimen(
    outcome.value,
    product,
    readFrom(directions, words, !outcome.findings.some(({ code }) => code === "end-not-told")),
    left,
  );
  const questions = [...open, ...own.open];
  const settled = [...answered, ...own.answered];
  const wrong = [...refusals, ...own.refusals, ...answersLeft(left, (code) => questionCodes.includes(code))];
  if (wrong.length > 0) return notRead(wrong, questions, settled);
  const mapped = options.policy === "ums" ? applyUms(own.regimen) : accepted(own.regimen);
  const regimen = mapped.ok ? mapped.value : own.regimen;
  const isOpen = (code: Question["code"]): boolean => own.open.some((question) => question.code === code);
  const findings: readonly Finding[] = [
    /* What was asked and answered nobody need find out. */
    ...outcome.findings.filter(
      ({ code }) =>
        !(code === "total-undivided" && !isOpen("divide-daily-amount")) &&
        !(code === "end-not-told" && !isOpen("what-follows")),
    ),
    ...(mapped.ok ? mapped.findings : []),
    ...(words === null ? [noWords] : []),
  ];
  const prescribed = words ?? [...lines, describeRegimen(outcome.value)].join("\n");
  return {
    understood: true,
    regimen,
    prescribed,
    asWritten: words,
    findings,
    questions,
    answered: settled,
  };
};
