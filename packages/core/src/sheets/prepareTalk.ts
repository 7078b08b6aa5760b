// sheets: talk it through: one medicine in plain steps, questions that check how clear we were, and questions the
// person may ask.
import { accepted, type Outcome, type Regimen } from "@plainlabel/directions";
import { englishSheet, type SheetPhrases } from "@plainlabel/language";
import { composeLink } from "../compose/composeFoot.ts";
import type { SettledNeeds } from "../compose/readingNeeds.ts";
import type { LabelDocument, Passage, Sentence } from "../document/LabelDocument.ts";
import { profiles } from "../layout/profiles.ts";
import type { Prepared } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import { footOf, passageOf, sheetDocument } from "./composeMedicines.ts";
import { paperOf } from "./paper.ts";
import {
  layOutBest,
  medicinesOf,
  type PreparedSheet,
  type SheetChoice,
  sheetMedicines,
} from "./prepareSheet.ts";
import type { SheetItem } from "./SheetItem.ts";
import { type SheetVoice, voiceOf } from "./SheetVoice.ts";

/** "Give" is none of them: whoever gives a medicine does not take it, and is asked how they use it. */
const taken = new Set(["take", "swallow", "chew", "suck", "dissolve", "drink"]);

/**
 * What the person is asked to say or to show: never "do you understand?", and
 * the dangerous things first (how much, when, the most, when to stop). Our own
 * wording of teach-back, where the burden is on whoever explained.
 */
export const teachBackQuestions = (
  regimen: Regimen | null,
  { teachBack }: Pick<SheetPhrases, "teachBack"> = englishSheet,
): readonly string[] => {
  const forAll = [teachBack.forgotten, teachBack.phone];
  if (regimen === null) return [teachBack.howMuchAndWhen, ...forAll];
  const { steps } = regimen;
  const takes = steps.every(({ action }) => taken.has(action));
  const any = (holds: (step: Regimen["steps"][number]) => boolean): boolean => steps.some(holds);
  const by = (take: keyof typeof teachBack, use: keyof typeof teachBack): string =>
    teachBack[takes ? take : use];
  return [
    any(({ amount, timing }) => amount !== null || timing.slots.some((slot) => slot.amount !== null))
      ? by("showTake", "showUse")
      : by("showHowTake", "showHowUse"),
    any(({ asNeeded }) => asNeeded !== null)
      ? by("neededTake", "neededUse")
      : any(({ timing }) => timing.weekdays.length > 0)
        ? by("weekdayTake", "weekdayUse")
        : by("dayTake", "dayUse"),
    ...(any(({ limits }) => limits.units !== null || limits.doses !== null)
      ? [by("mostTake", "mostUse")]
      : []),
    ...(any(({ limits, timing }) => limits.leastGap !== null || timing.every !== null)
      ? [teachBack.gap]
      : []),
    ...(steps.length > 1 ? [teachBack.changes] : []),
    ...(any(({ duration }) => duration !== null) ? [teachBack.stop] : []),
    ...(any(({ food }) => food !== null) ? [teachBack.food] : []),
    ...forAll,
  ];
};

/** What a person may ask about any medicine. */
export const questionsToAsk: readonly string[] = Object.values(englishSheet.mayAsk);

/** A place for the answer under each. */
const asked = (question: Sentence): Passage => ({
  kind: "passage",
  title: question,
  sentences: [],
  toWriteOn: 2,
});

const listed = (sentences: readonly Sentence[]): Passage => ({ kind: "passage", title: null, sentences });

export const composeTalk = (
  item: SheetItem,
  needs: SettledNeeds,
  voice: SheetVoice = voiceOf(null),
): LabelDocument => {
  const { talk, mayAsk } = voice.phrases;
  const say = (words: string): Sentence => voice.plain(words, "");
  const strongly = (words: string): Sentence => voice.strong(words, "");
  return sheetDocument([item], {
    title: talk.title,
    parts: [
      passageOf(item, voice),
      ...(item.place === "as-written" ? [listed([say(talk.asWritten)])] : []),
      { kind: "heading", sentence: strongly(talk.tellMe) },
      listed([say(talk.clear)]),
      ...teachBackQuestions(item.prescribed?.regimen ?? null, voice.phrases).map((one) =>
        asked(strongly(one)),
      ),
      { kind: "heading", sentence: strongly(talk.mayAsk) },
      listed(Object.values(mayAsk).map(say)),
      asked(strongly(talk.ownQuestion)),
      ...composeLink(item.request),
    ],
    foot: footOf([item], needs, talk.warnings, voice),
    voice,
  });
};

/** The sheet of the first medicine of labels that were prepared, to be talked through with the person. */
export const prepareTalk = (
  prepared: Prepared,
  painter: Measuring,
  { paper = "a4", language = null }: SheetChoice = {},
): Outcome<PreparedSheet> => {
  const of = medicinesOf(prepared, language);
  if (!of.ok) return of;
  const { items, needs, findings } = of.value;
  const [item] = items;
  const laidOut = layOutBest([composeTalk(item!, needs, voiceOf(language))], {
    stock: paperOf(paper, "upright"),
    profile: profiles[needs.profile],
    painter,
    typeface: needs.typeface,
  });
  if (!laidOut.ok) return laidOut;
  return accepted({
    ...laidOut.value,
    medicines: sheetMedicines([{ ...item!, column: null }]),
    findings,
    approved: item!.approved,
  });
};
