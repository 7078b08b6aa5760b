// browser: one row of today's list, as this browser keeps it sealed.

export type TodayGroup = "needs" | "check" | "print" | "printed";

/** As the page of the label told them with its last answer. */
export interface TodayFacts {
  readonly group: TodayGroup;
  readonly person: string;
  readonly medicine: string;
  readonly prescribed: string;
  readonly said: string;
  readonly why: string;
  readonly labels: number;
  readonly by: string;
  /** ISO instant of the approval; "" where there is none. */
  readonly at: string;
}

export type RowFields = readonly (readonly [string, string])[];

export interface TodayRow {
  /** Random; says nothing. */
  readonly id: string;
  /** Where its fields are posted to be looked at. */
  readonly action: string;
  readonly fields: RowFields;
  /** "Typed", "Prescription 1 of 4", "Row 6 of Alder House". */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** null: changed since it was answered last. */
  readonly facts: TodayFacts | null;
  /** Put aside, because the prescriber is being asked. */
  readonly later: boolean;
  /** The field that was typed into last, by its id; "" for none. */
  readonly at: string;
}

const groupsKnown: readonly TodayGroup[] = ["needs", "check", "print", "printed"];

/** From the part of a page that tells them; null where it holds nothing for a list. */
export const factsIn = (page: ParentNode): TodayFacts | null => {
  const told = page.querySelector<HTMLElement>("#row")?.dataset ?? {};
  const group = groupsKnown.find((known) => known === told.group);
  if (group === undefined) return null;
  const { person = "", medicine = "", prescribed = "", said = "", why = "", by = "", at = "" } = told;
  return { ...{ group, person, medicine, prescribed, said, why, by, at }, labels: Number(told.labels ?? 0) };
};

/** Nothing of these is of the label: who is signed in, what was read, and initials, which are given each time. */
const notKept: ReadonlySet<string> = new Set([
  ...["csrf", "initials", "read", "looked", "seen", "again", "typing", "do", "stock"],
  ...["approver-name", "approver-role", "approver-registration"],
]);

export const fieldsKept = (form: HTMLFormElement): RowFields =>
  [...new FormData(form)].flatMap(([name, value]) =>
    notKept.has(name) || typeof value !== "string" ? [] : [[name, value] as const],
  );

const valueIn = (fields: RowFields, wanted: string): string =>
  fields.find(([name]) => name === wanted)?.[1].trim() ?? "";

/** What makes a row of its own: a print size or a pharmacy alone does not. */
const begins = ["medicineName", "strength", "quantity", "directions", "indication", "warning", "personName"];

export const isWorthKeeping = (fields: RowFields): boolean =>
  begins.some((name) => valueIn(fields, name) !== "");

/** What the list tells of a row: as it was answered, else as it is typed. */
export const toldOf = ({ facts, fields }: TodayRow): TodayFacts =>
  facts ?? {
    group: "needs",
    person: valueIn(fields, "personName"),
    medicine: ["medicineName", "strength", "form"]
      .map((name) => valueIn(fields, name))
      .filter((part) => part !== "")
      .join(" "),
    prescribed: valueIn(fields, "directions"),
    ...{ said: "", why: "Not looked at since it was changed.", labels: 0, by: "", at: "" },
  };

/** Fields of a row, as they are posted. */
export const postedRow = ({ fields }: Pick<TodayRow, "fields">): URLSearchParams =>
  new URLSearchParams(fields.map(([name, value]) => [name, value]));

/** What was sealed here is ours; anything else is not taken. */
export const readRow = (value: unknown): TodayRow | null => {
  if (typeof value !== "object" || value === null) return null;
  const row = value as Partial<TodayRow>;
  const isWhole =
    typeof row.id === "string" &&
    typeof row.action === "string" &&
    row.action.startsWith("/") &&
    Array.isArray(row.fields) &&
    typeof row.begun === "number";
  return isWhole ? (row as TodayRow) : null;
};
