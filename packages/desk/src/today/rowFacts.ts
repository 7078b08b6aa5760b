// today: what Today's list tells of one label, beside the label itself: its group, the words in full, and what it waits for.
import { type Html, html } from "@plainlabel/page";
import { whyNotWords } from "../approval/whyNot.ts";
import { firstOnPage, wordsOfRefusal } from "../label/fieldRefusals.ts";
import type { LabelForm } from "../label/LabelForm.ts";
import { judgedOf, type Sides } from "../sides/Sides.ts";

/** In the order in which a label goes through them, and in which the list stands. */
export const rowGroups = ["needs", "check", "print", "printed"] as const;

export type RowGroup = (typeof rowGroups)[number];

export const groupWords: Readonly<Record<RowGroup, { readonly sign: string; readonly name: string }>> = {
  needs: { sign: "!", name: "Needs words" },
  check: { sign: "○", name: "To check" },
  print: { sign: "✓", name: "To print" },
  printed: { sign: "✓", name: "Printed" },
};

/** Read by the script from the page that answers; kept in the browser alone, sealed. */
export interface RowFacts {
  /** null: nothing that a list could hold. */
  readonly group: RowGroup | null;
  readonly person: string;
  readonly medicine: string;
  /** The directions as prescribed, whole. */
  readonly prescribed: string;
  /** What the label says of how to take it, whole; "" where there is no label. */
  readonly said: string;
  /** What it waits for, in one sentence; "" where nothing stands in its way but reading. */
  readonly why: string;
  /** How many labels its set has; 0: none. */
  readonly labels: number;
  /** Where it comes from: "Typed", "Prescription 1 of 4", "Row 6, sheet of 12:04". */
  readonly from: string;
  /** By which the service knows it, where the service keeps it; "" where this browser does. */
  readonly key: string;
  /** Initials and ISO instant of the approval; "" where there is none. */
  readonly by: string;
  readonly at: string;
}

/** For the script, on whatever element it looks at. */
export const rowFactsOn = (facts: RowFacts): Html =>
  html` data-group="${facts.group ?? ""}" data-person="${facts.person}" data-medicine="${facts.medicine}" data-prescribed="${facts.prescribed}" data-said="${facts.said}" data-why="${facts.why}" data-labels="${facts.labels}" data-from="${facts.from}" data-key="${facts.key}" data-by="${facts.by}" data-at="${facts.at}"`;

/** Always in the page of a label, unseen, and put anew with every answer. */
export const rowFactsPart = (facts: RowFacts): Html =>
  html`<div id="row" data-part hidden${rowFactsOn(facts)}></div>`;

/** Words that are missing. A tick that none are needed is not among them: it is a step of the bar, like reading. */
const lackingWords = (sides: Sides): string => {
  const { current } = sides;
  if (current.state === "unread" || current.state === "unfit" || current.state === "refused") {
    const first = firstOnPage(current.refusals, sides.fieldOf);
    return first === undefined ? "There is no label yet." : wordsOfRefusal(first);
  }
  const [question] = current.state === "shown" ? current.readBack.questions : [];
  if (question !== undefined) return question.detail;
  return judgedOf(sides).warningTyped ? "Finish the warning that was begun." : "";
};

const whyWaits = (sides: Sides): string => {
  const lacking = lackingWords(sides);
  if (lacking !== "" || judgedOf(sides).warningsSettled) return lacking;
  return "Give a warning, or tick that none is needed.";
};

const groupOf = (sides: Sides): RowGroup | null => {
  const { current, scan } = sides;
  if (current.state === "blank") return null;
  if (current.state !== "shown") return "needs";
  if (current.approval !== null && !scan.expired) return current.approval.printed ? "printed" : "print";
  return lackingWords(sides) === "" ? "check" : "needs";
};

/** Of one label, as it was answered; `told`: what only its page knows. */
export const factsOf = (
  told: Pick<RowFacts, "person" | "medicine" | "prescribed" | "from"> & Partial<Pick<RowFacts, "key">>,
  sides: Sides,
): RowFacts => {
  const { current, scan } = sides;
  const isShown = current.state === "shown";
  const approval = isShown ? current.approval : null;
  return {
    key: "",
    ...told,
    group: groupOf(sides),
    // A draft in the prescriber's words says nothing of its own.
    said:
      isShown && current.readBack.questions.length === 0
        ? current.said
            .filter(({ kind }) => kind === "directions" || kind === "timetable")
            .map(({ words }) => words)
            .join(" ")
        : "",
    why: scan.expired ? whyNotWords["pack-expired"] : whyWaits(sides),
    labels: isShown ? current.drawings.length : 0,
    by: approval === null ? "" : approval.initials === "" ? approval.by : approval.initials,
    at: approval?.at ?? "",
  };
};

/** What the fields of a label say of it. */
export const toldByForm = (form: LabelForm) => ({
  person: form.personName,
  medicine: [form.medicineName, form.strength, form.form].filter((part) => part !== "").join(" "),
  prescribed: form.prescribed === "" ? form.directions : form.prescribed,
});
