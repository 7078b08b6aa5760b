// sheets: all medicines of a person on one sheet. It says what is on the labels and nothing more.
import { draftMark, helpLine } from "../compose/composeLabel.ts";
import type { SettledNeeds } from "../compose/readingNeeds.ts";
import { plain, strong } from "../compose/sentences.ts";
import {
  type Block,
  documentVersion,
  type GridCell,
  type LabelDocument,
  type Passage,
  type Sentence,
} from "../document/LabelDocument.ts";
import type { DayRow } from "./dayColumn.ts";
import type { SheetItem } from "./SheetItem.ts";
import { type SheetVoice, voiceOf } from "./SheetVoice.ts";

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

/** Every time that one of these medicines names, in the order of the day. */
const rowsOf = (items: readonly SheetItem[]): readonly DayRow[] => {
  const rows = new Map(
    items.flatMap(({ column }) => column?.cells ?? []).map(({ row }) => [row.time, row] as const),
  );
  return [...rows.values()].toSorted((a, b) => a.order - b.order);
};

const isAt = ({ column }: SheetItem, { time }: DayRow): boolean =>
  column?.cells.some(({ row }) => row.time === time) === true;

/** Where the dose goes, under how much it is. */
export const placeOf = (
  { where }: { readonly where: string | null },
  source: string,
  voice: SheetVoice,
): readonly Sentence[] => (where === null ? [] : [voice.plain(where, `${source}/where`)]);

const cellOf = ({ column, source }: SheetItem, { time }: DayRow, voice: SheetVoice): GridCell => {
  const cell = column?.cells.find(({ row }) => row.time === time);
  return {
    sentences:
      cell === undefined
        ? [voice.plain(voice.phrases.medicines.none, `${source}/at`)]
        : [voice.strong(cell.amount, `${source}/at`, cell.picture), ...placeOf(cell, source, voice)],
  };
};

/** `all`: every medicine of the tables, of which this one holds `items`. */
const tableOf = (
  items: readonly SheetItem[],
  rows: readonly DayRow[],
  all: readonly SheetItem[],
  voice: SheetVoice,
): Block => {
  const { time, inAll, inThisTable } = voice.phrases.medicines;
  const isWhole = items.length === all.length;
  const countsAt = (row: DayRow): readonly string[] => {
    const count = all.filter((item) => isAt(item, row)).length;
    const here = items.filter((item) => isAt(item, row)).length;
    return isWhole || here === count
      ? [voice.medicines(count)]
      : [
          voice.fill(inAll, { counted: voice.medicines(count) }),
          voice.fill(inThisTable, { n: String(here) }),
        ];
  };
  return {
    kind: "grid",
    first: 0.9,
    rows: [
      [
        { sentences: [voice.strong(time, "")] },
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
            voice.strong(row.time, "/at", row.sign),
            ...countsAt(row).map((words) => voice.plain(words, "/count")),
          ],
        },
        ...items.map((item) => cellOf(item, row, voice)),
      ]),
    ],
  };
};

const tablesOf = (
  all: readonly SheetItem[],
  { across, down }: Parting,
  voice: SheetVoice,
): readonly Block[] =>
  all.length === 0
    ? []
    : inParts(all, across).flatMap((items) => {
        const rows = rowsOf(items);
        return inParts(rows, down).map((part) => tableOf(items, part, all, voice));
      });

/** The counts are of the table: a reader must know that there are more. */
const notCounted = (count: number, { phrases, plain: say, fill }: SheetVoice): readonly Block[] => {
  if (count === 0) return [];
  const { oneNotInTable, notInTable } = phrases.medicines;
  const words = fill(count === 1 ? oneNotInTable : notInTable, { n: String(count) });
  return [{ kind: "passage", title: null, sentences: [say(words, "/count")] }];
};

/** On a sheet in another language what is in English has a line that says whom to ask. */
export const passageOf = (
  { medicine, request, sentences, source, language }: SheetItem,
  { tag, ask, plain: say }: SheetVoice,
): Passage => ({
  kind: "passage",
  title: strong(medicine, `${source}/medicine`),
  sentences: [
    ...(request.indication === undefined ? [] : [plain(request.indication, `${source}/indication`)]),
    ...sentences,
    ...(ask === null || language === tag ? [] : [say(ask, `${source}/ask`)]),
  ],
});

/** Medicines under a heading, each in the words of its label; nothing where there are none. */
export const partOf = (heading: string, items: readonly SheetItem[], voice: SheetVoice): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: "heading", sentence: voice.strong(heading, "") },
        ...items.map((item) => passageOf(item, voice)),
      ];

/** The first and the last day on which these were dispensed. */
const daysOf = (items: readonly SheetItem[], { date, tag }: SheetVoice): string => {
  const days = items.map(({ request }) => request.dispensedOn).toSorted();
  const [first, last] = [days[0]!, days.at(-1)!];
  return first === last ? date(first) : `${date(first)}${tag === null ? " to " : " – "}${date(last)}`;
};

/** The foot of every sheet: whom to ask, from which labels it is, and that they say more. */
export const footOf = (
  items: readonly SheetItem[],
  needs: SettledNeeds,
  more: string,
  voice: SheetVoice,
): readonly Block[] => {
  const { request } = items[0]!;
  const { pharmacy } = request;
  const { fromLabel, fromLabels } = voice.phrases.medicines;
  const from = voice.fill(items.length === 1 ? fromLabel : fromLabels, { days: daysOf(items, voice) });
  return [
    { kind: "help", sentence: items.find(({ help }) => help !== null)?.help ?? helpLine(request, needs) },
    {
      kind: "particulars",
      sentences: [
        voice.plain(more, ""),
        voice.plain(from, ""),
        plain(pharmacy.name, "/pharmacy/name"),
        plain(pharmacy.address, "/pharmacy/address"),
      ],
    },
  ];
};

/** DRAFT or SAMPLE, the person and what the sheet is. */
export const headOf = (items: readonly SheetItem[], title: Sentence): readonly Block[] => [
  ...(items.every(({ approved }) => approved) ? [] : [draftMark(items.some(({ sample }) => sample))]),
  { kind: "who", sentence: strong(items[0]!.request.person.name, "/person/name") },
  { kind: "medicine", sentence: title },
];

export interface SheetParts {
  readonly title: string;
  readonly parts: readonly Block[];
  readonly foot: readonly Block[];
  readonly voice: SheetVoice;
}

/** What a sheet of these medicines is as a document: its head, these parts, its foot. */
export const sheetDocument = (
  items: readonly SheetItem[],
  { title, parts, foot, voice }: SheetParts,
): LabelDocument => ({
  version: documentVersion,
  lang: voice.lang,
  title,
  running: {
    who: strong(items[0]!.request.person.name, "/person/name"),
    medicine: voice.strong(title, ""),
    counted: "pages",
  },
  blocks: [...headOf(items, voice.strong(title, "")), ...parts, ...foot],
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
  voice: SheetVoice = voiceOf(null),
): LabelDocument => {
  const at = (place: SheetItem["place"]): readonly SheetItem[] =>
    items.filter((item) => item.place === place);
  const [day, clock] = [at("day"), at("clock")];
  const words = voice.phrases.medicines;
  const apart = items.length - day.length - clock.length;
  return sheetDocument(items, {
    title: words.title,
    parts: [
      ...tablesOf(day, parting, voice),
      ...tablesOf(clock, parting, voice),
      ...(day.length + clock.length === 0 ? [] : notCounted(apart, voice)),
      ...partOf(words.needed, at("needed"), voice),
      ...partOf(words.apart, at("apart"), voice),
      ...partOf(words.asWritten, at("as-written"), voice),
      ...partOf(words.labelsSay, [...day, ...clock], voice),
    ],
    foot: footOf(items, needs, words.warnings, voice),
    voice,
  });
};
