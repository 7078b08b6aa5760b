// sheets: talk it through: one medicine in plain steps, questions that check how clear we were, and questions the person may ask.
import { accepted, type Outcome, type Regimen } from "@plainlabel/directions";
import { composeLink } from "../compose/composeFoot.ts";
import type { SettledNeeds } from "../compose/readingNeeds.ts";
import { plain, strong } from "../compose/sentences.ts";
import type { LabelDocument, Passage } from "../document/LabelDocument.ts";
import { profiles } from "../layout/profiles.ts";
import type { Prepared } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import { footOf, passageOf, sheetDocument } from "./composeMedicines.ts";
import { paperOf, type SheetPaper } from "./paper.ts";
import { layOutBest, medicinesOf, type PreparedSheet, sheetMedicines } from "./prepareSheet.ts";
import type { SheetItem } from "./SheetItem.ts";

const taken = new Set(["take", "swallow", "chew", "suck", "dissolve", "drink", "give"]);

/**
 * What the person is asked to say or to show: never "do you understand?", and
 * the dangerous things first (how much, when, the most, when to stop). Our own
 * wording of teach-back, where the burden is on whoever explained.
 */
export const teachBackQuestions = (regimen: Regimen | null): readonly string[] => {
  const forAll = ["What will you do if you forget one?", "What would make you phone the pharmacy?"];
  if (regimen === null) return ["Tell me how much, and when.", ...forAll];
  const { steps } = regimen;
  const verb = steps.every(({ action }) => taken.has(action)) ? "take" : "use";
  const any = (holds: (step: Regimen["steps"][number]) => boolean): boolean => steps.some(holds);
  return [
    ...(any(({ amount, timing }) => amount !== null || timing.slots.some((slot) => slot.amount !== null))
      ? [`Show me how much you ${verb} at one time.`]
      : [`Show me how you ${verb} it.`]),
    any(({ asNeeded }) => asNeeded !== null)
      ? `When would you ${verb} it?`
      : any(({ timing }) => timing.weekdays.length > 0)
        ? `On which day of the week will you ${verb} it?`
        : `Think of one whole day. When will you ${verb} it?`,
    ...(any(({ limits }) => limits.units !== null || limits.doses !== null)
      ? [`What is the most you may ${verb} in one day?`]
      : []),
    ...(any(({ limits, timing }) => limits.leastGap !== null || timing.every !== null)
      ? ["How long do you wait before the next one?"]
      : []),
    ...(steps.length > 1 ? ["What changes, and when?"] : []),
    ...(any(({ duration }) => duration !== null) ? ["When will you stop?"] : []),
    ...(any(({ food }) => food !== null) ? ["What do you do about food?"] : []),
    ...forAll,
  ];
};

/** What a person may ask about any medicine. */
export const questionsToAsk: readonly string[] = [
  "Why do I need this medicine?",
  "What happens if I do not want it?",
  "How will I know that it helps?",
  "How long will I need it?",
  "Can it make me feel ill? What do I do then?",
  "Can I have it with my other medicines?",
  "It looks different from last time. Is it right?",
  "When will somebody check it with me again?",
];

/** A place for the answer under each. */
const asked = (question: string): Passage => ({
  kind: "passage",
  title: strong(question, ""),
  sentences: [],
  toWriteOn: 2,
});

const listed = (sentences: readonly string[]): Passage => ({
  kind: "passage",
  title: null,
  sentences: sentences.map((words) => plain(words, "")),
});

export const composeTalk = (item: SheetItem, needs: SettledNeeds): LabelDocument =>
  sheetDocument([item], {
    title: "Talk about my medicine",
    parts: [
      passageOf(item),
      ...(item.place === "as-written"
        ? [listed(["These are the prescriber's own words. Ask what they mean."])]
        : []),
      { kind: "heading", sentence: strong("Tell me in your own words", "") },
      listed(["I want to check that I made this clear."]),
      ...teachBackQuestions(item.prescribed?.regimen ?? null).map(asked),
      { kind: "heading", sentence: strong("You may ask", "") },
      listed(questionsToAsk),
      asked("My own question:"),
      ...composeLink(item.request),
    ],
    foot: footOf([item], needs, "The warnings stand on the label. Read the label too."),
  });

/** The sheet of the first medicine of labels that were prepared, to be talked through with the person. */
export const prepareTalk = (
  prepared: Prepared,
  painter: Measuring,
  { paper = "a4" }: { readonly paper?: SheetPaper } = {},
): Outcome<PreparedSheet> => {
  const of = medicinesOf(prepared);
  if (!of.ok) return of;
  const { items, needs, findings } = of.value;
  const [item] = items;
  const laidOut = layOutBest([composeTalk(item!, needs)], {
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
