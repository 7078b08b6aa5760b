// sheets: a week to tick: each time of each medicine in a row, a day a column, and a place to sign.
import {
  accepted,
  calendarDays,
  type Finding,
  isIsoDate,
  type Outcome,
  refused,
} from "@plainlabel/directions";
import { type DayNames, dayNamesOf } from "@plainlabel/language";
import type { SettledNeeds } from "../compose/readingNeeds.ts";
import { plain } from "../compose/sentences.ts";
import type { Block, GridCell, LabelDocument, Passage } from "../document/LabelDocument.ts";
import { profiles } from "../layout/profiles.ts";
import type { Prepared } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import { weekRowsIn } from "./cellsIn.ts";
import { footOf, inParts, partOf, passageOf, placeOf, sheetDocument } from "./composeMedicines.ts";
import { paperOf } from "./paper.ts";
import {
  layOutBest,
  medicinesOf,
  type PreparedSheet,
  type SheetChoice,
  sheetMedicines,
} from "./prepareSheet.ts";
import type { SheetItem } from "./SheetItem.ts";
import { type SheetVoice, voiceOf } from "./SheetVoice.ts";
import { isSaidByRows } from "./timingParts.ts";
import { type WeekRow, weekRowsOf } from "./weekRows.ts";

/** A medicine with its rows; null: it has none, and is written down by hand. */
export interface WeekItem {
  readonly item: SheetItem;
  readonly rows: readonly WeekRow[] | null;
}

const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** Midnight of the day so many after an ISO date, in Universal Time, which has no clock changes. */
const dayAfter = (firstDay: string, days: number): Date =>
  new Date(Date.parse(`${firstDay}T00:00:00Z`) + days * 86_400_000);

const headOfDay = ({ firstDay, names }: WeekTable, days: number, voice: SheetVoice): GridCell => {
  const day = dayAfter(firstDay, days);
  return {
    sentences: [
      voice.strong(names[dayNames[day.getUTCDay()]!], "/day"),
      voice.plain(voice.fill("{n}", { n: String(day.getUTCDate()) }), "/day"),
    ],
  };
};

const week = [0, 1, 2, 3, 4, 5, 6] as const;

export interface WeekTable {
  readonly firstDay: string;
  /** Into how many tables the rows go. */
  readonly down: number;
  /** Width of the medicines' column in those of a day. */
  readonly first: number;
  /** Over the days. */
  readonly names: DayNames;
}

interface TickRow {
  readonly item: SheetItem;
  readonly row: WeekRow;
}

const tableOf = (rows: readonly TickRow[], table: WeekTable, voice: SheetVoice): Block => ({
  kind: "grid",
  first: table.first,
  rows: [
    [
      { sentences: [voice.strong(voice.phrases.week.head, "")] },
      ...week.map((day) => headOfDay(table, day, voice)),
    ],
    ...rows.map(({ item, row }): readonly GridCell[] => [
      {
        sentences: [
          voice.strong(
            row.amount === null ? row.time : `${row.time}${voice.colon}${row.amount}`,
            `${item.source}/tick`,
            row.sign,
          ),
          ...placeOf(row, item.source, voice),
          plain(item.medicine, `${item.source}/medicine`),
        ],
      },
      ...row.days.map(
        (taken): GridCell =>
          taken
            ? { sentences: [], box: true }
            : { sentences: [voice.plain(voice.phrases.medicines.none, `${item.source}/tick`)] },
      ),
    ]),
  ],
});

/**
 * What is only as needed: when that is, in the person's own words, and then a line for each day, which may be on the next
 * page and so say what they are for.
 */
const whenNeeded = (item: SheetItem, voice: SheetVoice): readonly Passage[] => {
  const { byHand: write, whenNeeded: ownWords } = voice.phrases.week;
  const said = passageOf(item, voice);
  return [
    { ...said, sentences: [...said.sentences, voice.plain(ownWords, "")], toWriteOn: 1 },
    {
      kind: "passage",
      title: voice.strong(write, ""),
      sentences: [plain(item.medicine, `${item.source}/medicine`)],
      toWriteOn: week.length,
    },
  ];
};

const byHand = (items: readonly SheetItem[], voice: SheetVoice): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: "heading", sentence: voice.strong(voice.phrases.week.byHand, "") },
        ...items.flatMap((item) =>
          item.place === "needed"
            ? whenNeeded(item, voice)
            : [{ ...passageOf(item, voice), toWriteOn: week.length }],
        ),
      ];

/** "30 minutes before breakfast" and the like stand in no row: the directions of such a medicine, as on its label. */
const saysMore = ({ prescribed }: SheetItem): boolean =>
  prescribed?.regimen.steps.every(isSaidByRows) === false;

const signature = ({ phrases, plain: say, strong }: SheetVoice): Block => ({
  kind: "passage",
  title: strong(phrases.week.who, ""),
  sentences: [say(phrases.week.signature, "")],
  toWriteOn: 1,
});

export const composeWeek = (
  all: readonly WeekItem[],
  needs: SettledNeeds,
  table: WeekTable,
  voice: SheetVoice = voiceOf(null),
): LabelDocument => {
  const ticked = all
    .flatMap(({ item, rows }) => (rows ?? []).map((row): TickRow => ({ item, row })))
    .toSorted((a, b) => a.row.order - b.row.order);
  const others = all.flatMap(({ item, rows }) => (rows === null ? [item] : []));
  const more = all.flatMap(({ item, rows }) => (rows !== null && saysMore(item) ? [item] : []));
  const items = all.map(({ item }) => item);
  const words = voice.phrases.week;
  return sheetDocument(items, {
    title: voice.fill(words.title, { day: voice.date(table.firstDay) }),
    parts: [
      { kind: "passage", title: null, sentences: [voice.plain(words.tick, "")] },
      ...(ticked.length === 0 ? [] : inParts(ticked, table.down).map((rows) => tableOf(rows, table, voice))),
      ...partOf(voice.phrases.medicines.labelsSay, more, voice),
      ...byHand(others, voice),
      signature(voice),
    ],
    foot: footOf(items, needs, words.labels, voice),
    voice,
  });
};

const mostTables = 12;

/** Width of the column of medicines in those of a day; the wider one for long names in large print. */
const usualFirst = 3.2;
const widerFirst = 3.8;

/** What every door calls the first day of a week. */
export const weekPath = "/first-day";

const daysBetween = (one: string, other: string): number =>
  (Date.parse(other) - Date.parse(one)) / 86_400_000;

/** A slip in the year or month of the week: it ends before a medicine was supplied, or begins long after. */
const farFromSupply = (items: readonly SheetItem[], firstDay: string): readonly Finding[] =>
  items.flatMap(({ request: { dispensedOn }, source, medicine }): readonly Finding[] => {
    const after = daysBetween(dispensedOn, firstDay);
    if (after > -week.length && after <= calendarDays) return [];
    return [
      {
        code: "sheet-week-far",
        path: `${source}/dispensedOn`,
        detail: `"${medicine}" is supplied on ${dispensedOn}, and the week begins on ${firstDay}: ${
          after < 0 ? "it is over before that day" : `more than ${calendarDays} days later`
        }.`,
        help: "Check both dates. The sheet shows the week that was asked for.",
      },
    ];
  });

/** A week of ticks for the medicines of labels that were prepared, from a day (ISO) on. */
export const prepareWeek = (
  prepared: Prepared,
  painter: Measuring,
  { paper = "a4", firstDay, language = null }: SheetChoice & { readonly firstDay: string },
): Outcome<PreparedSheet> => {
  if (!isIsoDate(firstDay))
    return refused({
      code: "sheet-week-unknown",
      path: weekPath,
      detail: "The first day of the week is not a date.",
      help: "Give a date such as 2026-11-30.",
    });
  const of = medicinesOf(prepared, language);
  if (!of.ok) return of;
  const { items, needs, findings } = of.value;
  const voice = voiceOf(language);
  const all = items.map((item): WeekItem => {
    const { prescribed } = item;
    const english = prescribed === null ? null : weekRowsOf(prescribed.regimen, firstDay, needs.numbers);
    /* Ticks in another language only beside directions in it, and where its table says the row. */
    if (language === null || english === null) return { item, rows: english };
    return { item, rows: item.language === null ? null : weekRowsIn(language, english) };
  });
  const layOut = ({ first, names }: Pick<WeekTable, "first" | "names">): ReturnType<typeof layOutBest> =>
    layOutBest(
      Array.from({ length: mostTables }, (_, at) =>
        composeWeek(all, needs, { firstDay, first, names, down: at + 1 }, voice),
      ),
      {
        stock: paperOf(paper, "across"),
        profile: profiles[needs.profile],
        painter,
        typeface: needs.typeface,
      },
    );
  const [usual, ...others] = dayNamesOf(language).flatMap((names) =>
    [usualFirst, widerFirst].map((first) => ({ first, names })),
  );
  const laidOut = others.reduce((before, next) => (before.ok ? before : layOut(next)), layOut(usual!));
  if (!laidOut.ok) return laidOut;
  return accepted({
    ...laidOut.value,
    medicines: all.flatMap(({ item, rows }) =>
      sheetMedicines([{ ...item, column: null }]).map((one) =>
        rows === null ? one : { ...one, ticked: firstDay },
      ),
    ),
    findings: [...findings, ...farFromSupply(items, firstDay)],
    approved: items.every(({ approved }) => approved),
  });
};
