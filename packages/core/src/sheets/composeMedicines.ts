// sheets: all medicines of a person on one sheet. It says what is on the labels and nothing more.
import { dateInWords } from "@plainlabel/language";
import { helpLine } from "../compose/composeLabel.ts";
import type { SettledNeeds } from "../compose/readingNeeds.ts";
import { lang, plain, strong } from "../compose/sentences.ts";
import {
  type Block,
  documentVersion,
  type GridCell,
  type LabelDocument,
  type Passage,
} from "../document/LabelDocument.ts";
import type { DayRow } from "./dayColumn.ts";
import type { SheetItem } from "./SheetItem.ts";

/** How the table is parted where one page does not hold it. */
export interface Parting {
  /** Into how many tables the medicines go. */
  readonly across: number;
  /** Into how many the times of day go. */
  readonly down: number;
}

/** The list in so many parts, of sizes as alike as may be. */
export const inParts = <T>(list: readonly T[], count: number): readonly (readonly T[])[] => {
  const parts = Math.max(1, Math.min(count, list.length));
  const endOf = (part: number): number => Math.ceil((list.length * part) / parts);
  return Array.from({ length: parts }, (_, part) => list.slice(endOf(part), endOf(part + 1)));
};

/** "3 medicines": how many, never how many tablets. */
const medicinesInWords = (count: number): string => (count === 1 ? "1 medicine" : `${count} medicines`);

/** Every time that one of these medicines names, in the order of the day. */
const rowsOf = (items: readonly SheetItem[]): readonly DayRow[] => {
  const rows = new Map(
    items.flatMap(({ column }) => column?.cells ?? []).map(({ row }) => [row.time, row] as const),
  );
  return [...rows.values()].toSorted((a, b) => a.order - b.order);
};

const isAt = ({ column }: SheetItem, { time }: DayRow): boolean =>
  column?.cells.some(({ row }) => row.time === time) === true;

/** Stands in a cell at whose time a medicine is not taken. */
export const notTaken = "none";

const cellOf = ({ column, source }: SheetItem, { time }: DayRow): GridCell => {
  const cell = column?.cells.find(({ row }) => row.time === time);
  return {
    sentences: [
      cell === undefined
        ? plain(notTaken, `${source}/at`)
        : strong(cell.amount, `${source}/at`, cell.picture),
    ],
  };
};

/** `all`: every medicine of the tables, of which this one holds `items`. */
const tableOf = (items: readonly SheetItem[], rows: readonly DayRow[], all: readonly SheetItem[]): Block => {
  const isWhole = items.length === all.length;
  const countsAt = (row: DayRow): readonly string[] => {
    const count = all.filter((item) => isAt(item, row)).length;
    const here = items.filter((item) => isAt(item, row)).length;
    return isWhole || here === count
      ? [medicinesInWords(count)]
      : [`${medicinesInWords(count)} in all`, `${here} in this table`];
  };
  return {
    kind: "grid",
    first: 0.9,
    rows: [
      [
        { sentences: [strong("Time", "")] },
        ...items.map(({ medicine, length, source }) => ({
          sentences: [
            strong(medicine, `${source}/medicine`),
            ...(length === null ? [] : [plain(length, `${source}/length`)]),
          ],
        })),
      ],
      ...rows.map((row) => [
        {
          sentences: [
            strong(row.time, "/at", row.sign),
            ...countsAt(row).map((words) => plain(words, "/count")),
          ],
        },
        ...items.map((item) => cellOf(item, row)),
      ]),
    ],
  };
};

const tablesOf = (all: readonly SheetItem[], { across, down }: Parting): readonly Block[] =>
  all.length === 0
    ? []
    : inParts(all, across).flatMap((items) => {
        const rows = rowsOf(items);
        return inParts(rows, down).map((part) => tableOf(items, part, all));
      });

/** The counts are of the table: a reader must know that there are more. */
const notCounted = (count: number): readonly Block[] =>
  count === 0
    ? []
    : [
        {
          kind: "passage",
          title: null,
          sentences: [
            plain(
              count === 1
                ? "1 more medicine is not in the table. It is below."
                : `${count} more medicines are not in the table. They are below.`,
              "/count",
            ),
          ],
        },
      ];

export const passageOf = ({ medicine, request, sentences, source }: SheetItem): Passage => ({
  kind: "passage",
  title: strong(medicine, `${source}/medicine`),
  sentences: [
    ...(request.indication === undefined ? [] : [plain(request.indication, `${source}/indication`)]),
    ...sentences,
  ],
});

const part = (heading: string, items: readonly SheetItem[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "heading", sentence: strong(heading, "") }, ...items.map(passageOf)];

/** The first and the last day on which these were dispensed. */
const daysOf = (items: readonly SheetItem[]): string => {
  const days = items.map(({ request }) => request.dispensedOn).toSorted();
  const [first, last] = [days[0]!, days.at(-1)!];
  return first === last ? dateInWords(last) : `${dateInWords(first)} to ${dateInWords(last)}`;
};

/** The foot of every sheet: whom to ask, from which labels it is, and that they say more. */
export const footOf = (items: readonly SheetItem[], needs: SettledNeeds, more: string): readonly Block[] => {
  const { request } = items[0]!;
  const { pharmacy } = request;
  return [
    { kind: "help", sentence: helpLine(request, needs) },
    {
      kind: "particulars",
      sentences: [
        plain(more, ""),
        plain(`From the label${items.length === 1 ? "" : "s"} of ${daysOf(items)}.`, ""),
        plain(pharmacy.name, "/pharmacy/name"),
        plain(pharmacy.address, "/pharmacy/address"),
      ],
    },
  ];
};

/** DRAFT, the person and what the sheet is. */
export const headOf = (items: readonly SheetItem[], title: string): readonly Block[] => [
  ...(items.every(({ approved }) => approved)
    ? []
    : [{ kind: "draft" as const, sentence: strong("DRAFT", "/approval") }]),
  { kind: "who", sentence: strong(items[0]!.request.person.name, "/person/name") },
  { kind: "medicine", sentence: strong(title, "") },
];

export interface SheetParts {
  readonly title: string;
  readonly parts: readonly Block[];
  readonly foot: readonly Block[];
}

/** What a sheet of these medicines is as a document: its head, these parts, its foot. */
export const sheetDocument = (
  items: readonly SheetItem[],
  { title, parts, foot }: SheetParts,
): LabelDocument => ({
  version: documentVersion,
  lang,
  title,
  running: {
    who: strong(items[0]!.request.person.name, "/person/name"),
    medicine: strong(title, ""),
    counted: "pages",
  },
  blocks: [...headOf(items, title), ...parts, ...foot],
  oneIdeaALine: true,
  date: items
    .map(({ request }) => request.dispensedOn)
    .toSorted()
    .at(-1)!,
});

/**
 * Times down the side, medicines across; then what stands in no table: as needed,
 * other days and times, the prescriber's own words; then what each label in the
 * table says in full.
 */
export const composeMedicines = (
  items: readonly SheetItem[],
  needs: SettledNeeds,
  parting: Parting,
): LabelDocument => {
  const at = (place: SheetItem["place"]): readonly SheetItem[] =>
    items.filter((item) => item.place === place);
  const [day, clock] = [at("day"), at("clock")];
  return sheetDocument(items, {
    title: "My medicines",
    parts: [
      ...tablesOf(day, parting),
      ...tablesOf(clock, parting),
      ...(day.length + clock.length === 0 ? [] : notCounted(items.length - day.length - clock.length)),
      ...part("Only when you need it", at("needed")),
      ...part("Not in the table", at("apart")),
      ...part("As your prescriber wrote it", at("as-written")),
      ...part("What the labels say", [...day, ...clock]),
    ],
    foot: footOf(items, needs, "The warnings stand on each label. Read each label too."),
  });
};
