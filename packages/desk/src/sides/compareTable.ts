// sides: every part of the request beside what the label says of it, with the number of the label it stands on.
import { dateInWords, type SaidOnLabels } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { containerWords } from "../label/containerWords.ts";
import { type MarkedWord, markAdded, markedWords } from "../label/readAs.ts";
import type { ShownLabel, Sides, TypedWarnings } from "./Sides.ts";

interface Row {
  readonly part: string;
  readonly typed: string;
  readonly said: readonly SaidOnLabels[];
  /** Printed as it was typed, letter for letter. */
  readonly same: boolean;
  readonly marked?: readonly MarkedWord[];
  readonly note?: string;
}

const oneSpaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** "1–3", "1, 3". */
const labelsInWords = (said: readonly SaidOnLabels[]): string => {
  const numbers = [...new Set(said.flatMap(({ labels }) => labels))].sort((one, other) => one - other);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return "–";
  const isRun = numbers.length === last - first + 1;
  return isRun && numbers.length > 1 ? `${first}–${last}` : numbers.join(", ");
};

const of = (said: readonly SaidOnLabels[], ...starts: readonly string[]): readonly SaidOnLabels[] =>
  said.filter(({ source }) => starts.some((start) => source === start || source.startsWith(`${start}/`)));

const wordsOfSaid = (said: readonly SaidOnLabels[]): string => said.map(({ words }) => words).join(" ");

const row = (part: string, typed: string, said: readonly SaidOnLabels[]): Row => ({
  ...{ part, typed, said },
  same: wordsOfSaid(said) === oneSpaced(typed),
});

/** "28 Nov 2026": the label says the month in full. */
const shortMonth = (date: string): string => date.replace(/(?<= \p{L}{3})\p{L}+/u, "");

/** How much, and when: each stands in the label's sentence letter for letter, or the whole of it is shown. */
const supplyRow = (quantity: string | undefined, date: string, said: readonly SaidOnLabels[]): Row => {
  const pieces = [...(quantity === undefined ? [] : [quantity]), date];
  return {
    ...row("Supply", pieces.map((piece) => (piece === date ? shortMonth(date) : piece)).join(", "), said),
    same: said.length > 0 && pieces.every((piece) => wordsOfSaid(said).includes(piece)),
  };
};

const warningsTyped = ({ warnings, noWarnings }: TypedWarnings): string =>
  warnings.length > 0 ? warnings.join("; ") : noWarnings ? "None needed" : "Not said yet";

const rowsOf = (sides: Sides, { request, readBack, said }: ShownLabel): readonly Row[] => {
  const { person, medicine, indication, dispensedOn } = request;
  const named = [medicine.name, medicine.strength, medicine.form].filter((part) => part !== undefined);
  const directions = said.filter(({ kind }) => kind === "directions" || kind === "timetable");
  const warnings = said.filter(({ kind, source }) => kind === "warning" && source.startsWith("/warnings"));
  const { understood, prescribed } = readBack;
  return [
    row("Person", person.name, of(said, "/person/name")),
    row(
      "Medicine",
      named.join(" "),
      said.filter(({ kind }) => kind === "medicine"),
    ),
    ...(indication === undefined ? [] : [row("What for", indication, of(said, "/indication"))]),
    supplyRow(medicine.quantity, dateInWords(dispensedOn), of(said, "/medicine/quantity", "/dispensedOn")),
    ...(sides.prescribed === "" ? [] : [row("Prescribed", sides.prescribed, [])]),
    {
      ...row("Directions", prescribed, directions),
      same: false,
      ...(understood === null
        ? { note: "As written, in words that the person may not know." }
        : {
            marked: markAdded(
              directions.map(({ words }) => words),
              understood,
              prescribed,
            ),
          }),
    },
    ...(warnings.length === 0 && sides.warnings.length > 0
      ? [{ ...row("Warnings", warningsTyped(sides), []), note: "Said with the directions." }]
      : [row("Warnings", warningsTyped(sides), warnings)]),
    ...(request.container === undefined
      ? []
      : [{ ...row("Stuck to", containerWords(request.container.kind), []), note: "Not printed." }]),
  ];
};

const saidOf = ({ part, same, said, marked, note }: Row): Html => {
  if (same) return html`Same`;
  const words =
    part === "Warnings" && said.length === 0 && note === undefined
      ? html`None`
      : marked === undefined
        ? html`${wordsOfSaid(said)}`
        : html`${markedWords(marked)}`;
  return html`${words}${note === undefined ? null : html`<span class="note">${note}</span>`}`;
};

/** What the label says beside all that: nobody typed it here, and it is read all the same. */
const besidesRow = (rows: readonly Row[], { said }: ShownLabel): Html | null => {
  const told = new Set(rows.flatMap((each) => each.said));
  const others = said.filter((each) => !told.has(each));
  return others.length === 0
    ? null
    : html`<tr role="row"><th scope="row" role="rowheader">Also</th><td role="cell" colspan="2" class="also">${others.map(({ words }) => words).join(" · ")}</td><td class="at" role="cell">${labelsInWords(others)}</td></tr>`;
};

/** Whether nothing that was prescribed waits for a meaning: understood whole, or printed as written on purpose. */
const verdict = ({ readBack }: ShownLabel): Html => {
  if (readBack.questions.length > 0) return html`<span class="tag need">! A question is open</span>`;
  return readBack.understood === null
    ? html`<span class="tag need">! Printed exactly as written</span>`
    : html`<span class="tag ok">✓ Every prescribed word is on the label</span>`;
};

export const compareTable = (sides: Sides, current: ShownLabel): Html => {
  const rows = rowsOf(sides, current);
  const { column } = sides;
  return html`<section aria-labelledby="said-title">
<div class="head"><h2 id="said-title">Compare</h2><p>${verdict(current)}</p></div>
<table class="cmp" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="hear">Part</span></th><th scope="col" role="columnheader">${column}</th><th scope="col" role="columnheader">On the label</th><th scope="col" role="columnheader">Label</th></tr></thead><tbody role="rowgroup">${rows.map(
    (each) =>
      html`<tr role="row"><th scope="row" role="rowheader">${each.part}</th><td role="cell" data-as="${column}: ">${each.typed}</td><td class="say" role="cell">${saidOf(each)}</td><td class="at" role="cell">${labelsInWords(each.said)}</td></tr>`,
  )}${besidesRow(rows, current)}</tbody></table>
</section>`;
};
