// browser: rows of one name to tick: what came with the chosen one in its prescription is ticked, since a name
// alone makes nobody the same person.
import { prescriptionIn, type TodayRow, toldOf } from "./TodayRow.ts";

const folded = (words: string): string => words.trim().replace(/\s+/gu, " ").toLowerCase();

/** Of whom the row is, as far as a name tells. */
export const ofSameName = (row: TodayRow, others: readonly TodayRow[]): readonly TodayRow[] =>
  others.filter((each) => folded(toldOf(each).person) === folded(toldOf(row).person));

const comesWith = (row: TodayRow, other: TodayRow): boolean =>
  row.id === other.id ||
  (prescriptionIn(row.fields) !== "" && prescriptionIn(row.fields) === prescriptionIn(other.fields));

export const made = <K extends keyof HTMLElementTagNameMap>(
  kind: K,
  has: Partial<HTMLElementTagNameMap[K]>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(kind), has);
  element.append(...inside);
  return element;
};

export interface RowTicks {
  readonly set: HTMLFieldSetElement;
  readonly boxes: readonly HTMLInputElement[];
  readonly ticked: () => readonly TodayRow[];
}

/** `name`: of the window, for the ids of its boxes. */
export const tickRows = (
  name: string,
  question: string,
  row: TodayRow,
  rows: readonly TodayRow[],
): RowTicks => {
  const lines = rows.map((each, at) => {
    const box = made("input", { type: "checkbox", id: `${name}-${at}`, checked: comesWith(row, each) });
    const { medicine } = toldOf(each);
    const told = made(
      "label",
      { htmlFor: box.id },
      medicine,
      " ",
      made("span", { className: "aside" }, each.from),
    );
    return { row: each, box, line: made("p", { className: "tick" }, box, told) };
  });
  const hint = made(
    "p",
    { className: "hint" },
    "The same name can be another person. Tick what you know is for this one.",
  );
  const set = made(
    "fieldset",
    {},
    made("legend", {}, question),
    ...(rows.length > 1 ? [hint] : []),
    ...lines.map(({ line }) => line),
  );
  return {
    set,
    boxes: lines.map(({ box }) => box),
    ticked: () => lines.filter(({ box }) => box.checked).map((each) => each.row),
  };
};

/**
 * Enter goes from one to the next, as in every form here; behind the last one it does what the form is for. A key
 * that is held down does neither.
 */
export const enterGoesOn = (form: HTMLFormElement, fields: readonly HTMLInputElement[]): void =>
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    const next = fields[fields.indexOf(event.target) + 1];
    if (!event.repeat && next === undefined) return;
    event.preventDefault();
    if (!event.repeat) next?.focus();
  });
