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
  readonly from: string;
  /** By which the service knows it, where the service keeps it; "" where this browser does. */
  readonly key: string;
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
  /** "Typed", "Prescription 1 of 4", "Row 6, sheet of 12:04". */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** null: changed since it was answered last. */
  readonly facts: TodayFacts | null;
  /** Put aside, because the prescriber is being asked. */
  readonly later: boolean;
  /** Of a row that the service keeps: the address that shows it. Nothing of it is kept here but what the list tells. */
  readonly served?: string;
  /** The field that was typed into last, by its id; "" for none. */
  readonly at: string;
}

const groupsKnown: readonly TodayGroup[] = ["needs", "check", "print", "printed"];

/** From the part of a page that tells them; null where it holds nothing for a list. */
export const factsIn = (page: ParentNode): TodayFacts | null =>
  factsTold(page.querySelector<HTMLElement>("#row"));

export const factsTold = (element: HTMLElement | null): TodayFacts | null => {
  const told = element?.dataset ?? {};
  const group = groupsKnown.find((known) => known === told.group);
  if (group === undefined) return null;
  const { person = "", medicine = "", prescribed = "", said = "", why = "", by = "", at = "" } = told;
  const { from = "", key = "" } = told;
  return {
    ...{ group, person, medicine, prescribed, said, why, from, key, by, at },
    labels: Number(told.labels ?? 0),
  };
};

/** Nothing of these is of the label: who is signed in, what was read, and initials, which are given each time. */
const notKept: ReadonlySet<string> = new Set([
  ...["csrf", "initials", "initials-told", "read", "looked", "seen", "again", "typing", "do", "stock"],
  ...["checker-name", "checker-role", "checker-registration", "checker-initials"],
  ...["approver-name", "approver-role", "approver-registration"],
]);

/** A prescription's fields of one item end in its place. */
const endOf = (name: string): string | null => /\.(\d{1,2})$/.exec(name)?.[1] ?? null;

export const isOfPlace = (name: string, place: string): boolean => (endOf(name) ?? place) === place;

/** The place of the item that a prescription's page shows; null on other pages. */
export const placeShown = (form: HTMLFormElement): string | null =>
  form.querySelector("[name=prescription]") === null
    ? null
    : (form.querySelector<HTMLInputElement>("[name=at]")?.value ?? "0");

/** Everything that is of the label; of a prescription's items, of one alone. */
export const fieldsKept = (form: HTMLFormElement, place: string | null = placeShown(form)): RowFields =>
  [...new FormData(form)].flatMap(([name, value]) => {
    if (typeof value !== "string" || notKept.has(name.replace(/\.\d{1,2}$/, ""))) return [];
    if (place === null) return [[name, value] as const];
    if (name === "at") return [["at", place] as const];
    return isOfPlace(name, place) ? [[name, value] as const] : [];
  });

/** The place of a row among the items of its prescription; null for any other. */
export const itemOf = ({ id, fields }: TodayRow): string | null =>
  prescriptionIn(fields) === "" ? null : (id.split(".")[1] ?? null);

/** An item of a prescription with what was done for the others of it. */
export const withOthers = (row: TodayRow, rows: readonly TodayRow[]): RowFields => {
  const pasted = prescriptionIn(row.fields);
  if (pasted === "") return row.fields;
  const others = rows.filter(({ id, fields }) => id !== row.id && prescriptionIn(fields) === pasted);
  return [
    ...row.fields,
    ...others.flatMap((other) => other.fields.filter(([name]) => endOf(name) === itemOf(other))),
  ];
};

/** A prescription that was pasted, to know it by; "" for a label that was typed. */
export const prescriptionIn = (fields: RowFields): string =>
  fields.find(([name]) => name === "prescription")?.[1] ?? "";

const valueIn = (fields: RowFields, wanted: string): string =>
  fields.find(([name]) => name === wanted)?.[1].trim() ?? "";

/** What makes a row of its own: a print size or a pharmacy alone does not. */
const begins = [
  "medicineName",
  "strength",
  "quantity",
  "directions",
  "indication",
  "warning",
  "personName",
  "prescription",
];

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
    ...{ said: "", why: "Not looked at since it was changed.", labels: 0, from: "", key: "", by: "", at: "" },
  };

/** Fields of a row, as they are posted. */
export const postedRow = ({ fields }: Pick<TodayRow, "fields">): URLSearchParams =>
  new URLSearchParams(fields.map(([name, value]) => [name, value]));

/** A row as it is posted to be printed with others: one that the service keeps, by what it is known by there. */
export const printedRow = (row: TodayRow): URLSearchParams => {
  if (row.served === undefined) return postedRow(row);
  const [batch = "", at = ""] = row.facts?.key.split(" ") ?? [];
  return new URLSearchParams([
    ["batch", batch],
    ["at", at],
  ]);
};

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
