// sheets: a booklet for one person of a comprehension test: the label at its true size, then the questions with
// room for answers.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { Meaning } from "@plainlabel/pictograms";
import { lang, plain, strong } from "../compose/sentences.ts";
import { type Block, documentVersion, type LabelDocument, type Passage } from "../document/LabelDocument.ts";
import type { SheetPlan } from "../layout/LabelSet.ts";
import { profiles } from "../layout/profiles.ts";
import type { LabelsOfItem } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import { a4 } from "../request/stockChoice.ts";
import { toPoints } from "../units.ts";
import type { Prescribed } from "../verify/Claim.ts";
import { paperOf } from "./paper.ts";
import { layOutBest, type PreparedSheet } from "./prepareSheet.ts";

export interface BookletQuestion {
  /** As in the plan: "1.when", "picture.tablets". */
  readonly id: string;
  readonly ask: string;
  /** Asked about by itself, without a word beside it; null: the question is about the label. */
  readonly picture: Meaning | null;
}

export interface BookletWanted {
  /** The person's code in this test, never a name. */
  readonly person: string;
  /** In the order of this person. */
  readonly questions: readonly BookletQuestion[];
  /** What the person is shown; null: it is shown by itself, such as the usual label of another program. */
  readonly labels: LabelsOfItem | null;
  /** ISO date, the file's fixed creation date. */
  readonly date: string;
}

/** A set of the file: the label, or the questions. */
export type BookletPart = Pick<PreparedSheet, "document" | "set" | "medicines"> & {
  readonly prescribed: Prescribed | null;
};

const notes: readonly string[] = [
  "For whoever asks. The prescription is made up. Ask in these words, and take your time.",
  "Do not help, and do not say whether an answer is right. Write down what is said, or what is shown.",
  "Put a ring round who answered, and round prompted where you had to ask again.",
  "The person may stop at any time. Nothing changes with their medicine.",
];

const rings = "The person · a supporter · prompted";

/** A picture to ask about has no words that tell it. */
const asked = ({ id, ask, picture }: BookletQuestion, at: number): Passage => ({
  kind: "passage",
  title: strong(`${at + 1}. ${ask}`, ""),
  sentences: [
    ...(picture === null ? [] : [plain("Look at this.", "", picture)]),
    plain(`${rings} · ${id}`, "/ring"),
  ],
  toWriteOn: 3,
  unparted: true,
});

export const composeBooklet = ({ person, questions, labels, date }: BookletWanted): LabelDocument => {
  const title =
    labels === null ? "Questions about the label that is shown" : "Questions about the label in this booklet";
  const who = strong(`Booklet ${person}`, "");
  return {
    version: documentVersion,
    lang,
    title,
    running: { who, medicine: strong(title, ""), counted: "pages" },
    blocks: [
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: strong(title, "") },
      { kind: "passage", title: null, sentences: notes.map((words) => plain(words, "")) },
      ...questions.map((question, at): Block => asked(question, at)),
    ],
    oneIdeaALine: true,
    date,
  };
};

/** White border of the paper: what every office printer leaves. */
const border = 12;

/**
 * The label in the middle of A4 at its true size, as many under each other as there is room for; null: it is
 * larger than the paper.
 */
const onA4 = ({ pages }: LabelsOfItem["set"]): SheetPlan | null => {
  const { width, height } = pages[0]!;
  const [across, down] = [toPoints(a4.width), toPoints(a4.height)];
  const room = 2 * toPoints(border);
  if (width > across || height > down) return null;
  const gap = toPoints(border);
  const rows = Math.max(1, Math.floor((down - room + gap) / (height + gap)));
  return {
    width: across,
    height: down,
    columns: 1,
    rows,
    left: (across - width) / 2,
    top: rows === 1 && height > down - room ? (down - height) / 2 : toPoints(border),
    across: width,
    down: height + gap,
    startAt: 1,
  };
};

const tooLarge: Refusal = {
  code: "does-not-fit",
  path: "",
  detail: "The label is larger than the A4 paper of a booklet.",
  help: "Ask for smaller stock, or show the label by itself.",
};

/** The label, where there is one, and the questions: to be painted into one file by `paintSheets`. */
export const prepareBooklet = (
  wanted: BookletWanted,
  painter: Measuring,
): Outcome<readonly BookletPart[]> => {
  const laidOut = layOutBest([composeBooklet(wanted)], {
    stock: paperOf("a4", "upright"),
    profile: profiles["large-16"],
    painter,
    typeface: "andika",
    help: "Ask fewer questions.",
  });
  if (!laidOut.ok) return laidOut;
  const questions: BookletPart = { ...laidOut.value, medicines: [], prescribed: null };
  const { labels } = wanted;
  if (labels === null) return accepted([questions]);
  const sheet = labels.set.sheet ?? onA4(labels.set);
  if (sheet === null) return refused(tooLarge);
  const { document, set, prescribed } = labels;
  return accepted([{ document, set: { ...set, sheet }, medicines: [], prescribed }, questions]);
};
