// browser: today's list as it is drawn: each group with its rows, prescribed and label words in full.
import { type TodayFacts, type TodayGroup, type TodayRow, toldOf } from "./TodayRow.ts";

export const todayGroups: readonly TodayGroup[] = ["needs", "check", "print", "printed"];

const groupNames: Readonly<Record<TodayGroup, string>> = {
  needs: "Needs words",
  check: "To check",
  print: "To print",
  printed: "Printed",
};

export const hasGroup = (row: TodayRow, group: TodayGroup): boolean => toldOf(row).group === group;

/** What is not on paper yet. */
export const isToDo = (row: TodayRow): boolean => !hasGroup(row, "printed");

/** What was put aside stands last in its group. */
export const inGroup = (rows: readonly TodayRow[], group: TodayGroup): readonly TodayRow[] =>
  rows
    .filter((row) => hasGroup(row, group))
    .toSorted((one, other) => Number(one.later) - Number(other.later));

/** The service makes no more in one file. */
const mostTogether = 60;

/** What goes in one print: typed labels, items of prescriptions and rows of a batch alike. */
export const printable = (rows: readonly TodayRow[]): readonly TodayRow[] =>
  inGroup(rows, "print").slice(0, mostTogether);

/** What may stand on a sheet for the person: approved, printed or not. */
export const onSheet = (rows: readonly TodayRow[]): readonly TodayRow[] => [
  ...inGroup(rows, "print"),
  ...inGroup(rows, "printed"),
];

/** All rows in the order of the list. */
export const inOrder = (rows: readonly TodayRow[]): readonly TodayRow[] =>
  todayGroups.flatMap((group) => inGroup(rows, group));

const clockTime = (when: number | string): string =>
  new Intl.DateTimeFormat("en-GB", {
    ...{ hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" },
  }).format(new Date(when));

const element = <K extends keyof HTMLElementTagNameMap>(
  kind: K,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(kind);
  if (className !== "") made.className = className;
  made.append(...inside);
  return made;
};

const cell = (className: string, ...inside: readonly (Node | string)[]): HTMLTableCellElement => {
  const made = element("td", className, ...inside);
  made.setAttribute("role", "cell");
  return made;
};

const fromWords = (row: TodayRow, told: TodayFacts): readonly (Node | string)[] => [
  element("span", "", row.from === "Typed" ? `Typed ${clockTime(row.begun)}` : row.from),
  ...(told.by === ""
    ? []
    : [element("span", "aside", `Approved by ${told.by} ${told.at === "" ? "" : clockTime(told.at)}`)]),
];

/** What is prescribed above what the label says, or what it waits for. */
const bothWords = (row: TodayRow, { prescribed, said, why }: TodayFacts): readonly Node[] => [
  element("span", "prescribed", prescribed === "" ? "(no directions)" : prescribed),
  ...(said === "" ? [] : [element("span", "says", said)]),
  ...(why === "" ? [] : [element("span", "why", why)]),
  ...(row.later ? [element("span", "aside", "Kept for later: asking the prescriber")] : []),
];

const rowElement = (row: TodayRow, chosen: string | null, isFirst: boolean): HTMLTableRowElement => {
  const told = toldOf(row);
  const isChosen = row.id === chosen;
  const name = element("button", "name", told.person === "" ? "(no name)" : told.person);
  Object.assign(name, { type: "button", tabIndex: isChosen || (chosen === null && isFirst) ? 0 : -1 });
  name.dataset.row = row.id;
  if (isChosen) name.setAttribute("aria-current", "true");
  const head = element(
    "th",
    "",
    name,
    element("span", "medicine", told.medicine === "" ? "(no medicine)" : told.medicine),
  );
  head.scope = "row";
  head.setAttribute("role", "rowheader");
  const line = element(
    "tr",
    isChosen ? "row chosen" : "row",
    head,
    cell("", ...bothWords(row, told)),
    cell("", ...fromWords(row, told)),
    cell("", told.labels === 0 ? "–" : String(told.labels)),
  );
  line.setAttribute("role", "row");
  return line;
};

export interface ListShown {
  readonly rows: readonly TodayRow[];
  readonly chosen: string | null;
  readonly only: TodayGroup | null;
}

/** What stands already is left: a button that is put anew while it is pressed never gets its click. */
const standsAlready = (made: readonly Element[], before: readonly Element[]): boolean =>
  made.length === before.length && made.every((one, at) => one.isEqualNode(before[at]!));

const drawGroup = (
  body: HTMLTableSectionElement,
  { rows, chosen, only }: ListShown,
  first: string | undefined,
) => {
  const group = todayGroups.find((known) => known === body.dataset.group);
  if (group === undefined) return;
  const own = inGroup(rows, group);
  const count = body.querySelector("[data-count]");
  if (count !== null) count.textContent = String(own.length);
  const made = own.map((row) => rowElement(row, chosen, row.id === first));
  const before = [...body.querySelectorAll("tr.row")];
  if (!standsAlready(made, before)) {
    for (const line of before) line.remove();
    body.append(...made);
  }
  body.hidden = own.length === 0 || (only !== null && only !== group);
};

const filterButton = (words: string, value: string, isOn: boolean): HTMLButtonElement => {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: words });
  made.dataset.only = value;
  made.setAttribute("aria-pressed", String(isOn));
  return made;
};

/** A group that is empty is not offered, unless it is the one that is shown. */
const drawFilters = (place: HTMLElement, { rows, only }: ListShown): void => {
  const had = place.contains(document.activeElement);
  const made = [
    filterButton(`All ${rows.length}`, "", only === null),
    ...todayGroups
      .map((group) => [group, inGroup(rows, group).length] as const)
      .filter(([group, count]) => count > 0 || group === only)
      .map(([group, count]) => filterButton(`${groupNames[group]} ${count}`, group, group === only)),
  ];
  if (!standsAlready(made, [...place.children])) place.replaceChildren(...made);
  if (had) place.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  place.hidden = rows.length === 0;
};

/** Draws it anew, with the focus on the row where it was. */
export const drawList = (shown: ListShown): void => {
  const table = document.querySelector<HTMLTableElement>("#today-list");
  const filters = document.querySelector<HTMLElement>("#filters");
  if (table === null || filters === null) return;
  const { activeElement } = document;
  const had = activeElement instanceof HTMLElement ? (activeElement.dataset.row ?? "") : "";
  const first = inOrder(shown.rows)[0]?.id;
  for (const body of table.tBodies) drawGroup(body, shown, first);
  table.hidden = shown.rows.length === 0;
  drawFilters(filters, shown);
  const all = document.querySelector<HTMLElement>("#print-all");
  const count = printable(shown.rows).length;
  if (all !== null) {
    all.hidden = count < 2;
    const waiting = inGroup(shown.rows, "print").length;
    all.textContent = count === waiting ? `Print all ${count}` : `Print the first ${count} of ${waiting}`;
  }
  if (had !== "") rowButton(had)?.focus();
};

export const rowButton = (id: string): HTMLButtonElement | null =>
  document.querySelector<HTMLButtonElement>(`#today-list [data-row="${CSS.escape(id)}"]`);

/** Where the arrow keys go, in what is listed now. */
export const rowsListed = (): readonly HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>("#today-list tbody:not([hidden]) button[data-row]"),
];
