// verify: a week to tick has a box where something is due and nowhere else, by its words and by the boxes as painted.
import { calendarOf, type Finding, type Moment, weekdays } from "@plainlabel/directions";
import { dayNamesOf, type SheetTag, sheetPhrasesOf } from "@plainlabel/language";
import type { Grid, GridCell, Sentence } from "../document/LabelDocument.ts";
import type { SeenBox, SeenPage, SeenText } from "../Painter.ts";
import type { Claim, Judged, SheetMedicine } from "./Claim.ts";
import { fault } from "./Claim.ts";
import { plainWords } from "./plainWords.ts";
import { readTickRow, type TickRow } from "./readTickRow.ts";
import { saysWhere } from "./sheetKeepsTheCalendars.ts";

/** What is read of a sentence, and where it stands. */
interface Heard {
  readonly page: number;
  readonly words: string;
  readonly texts: readonly SeenText[];
}

const unheard: Heard = { page: -1, words: "", texts: [] };

const hearing = ({ reading }: Judged): ((sentence: Sentence | undefined) => Heard) => {
  const heard = new Map<Sentence, Heard>();
  for (const { word, page, sentence } of reading.words)
    if (sentence !== null) {
      const { words, texts } = heard.get(sentence.sentence) ?? unheard;
      const said = words === "" ? word.text : `${words} ${word.text}`;
      heard.set(sentence.sentence, { page, words: said, texts: [...texts, ...word.texts] });
    }
  return (sentence) => (sentence === undefined ? unheard : (heard.get(sentence) ?? unheard));
};

/** Points. A box has 8 mm; the lines of a table are longer than this, each way. */
const mostOfBox = 26;

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1;

const isAcross = ({ width, height }: SeenBox): boolean => width > 3 * height;
const isDown = ({ width, height }: SeenBox): boolean => height > 3 * width;

/** Middles of squares that are drawn as four lines. */
const boxesOn = ({ rules }: SeenPage): readonly { readonly x: number; readonly y: number }[] => {
  const across = rules.filter((rule) => isAcross(rule) && rule.width <= mostOfBox);
  const down = rules.filter((rule) => isDown(rule) && rule.height <= mostOfBox);
  return across.flatMap(({ x, y, width: side }) => {
    const isUnder = across.some(
      (one) => near(one.x, x) && near(one.width, side) && near(one.y + one.height, y + side),
    );
    const isBeside = (edge: number): boolean =>
      down.some(
        (one) =>
          (near(one.x, edge) || near(one.x + one.width, edge)) && near(one.y, y) && near(one.height, side),
      );
    return isUnder && isBeside(x) && isBeside(x + side) ? [{ x: x + side / 2, y: y + side / 2 }] : [];
  });
};

/** Lines of the page's tables: places between two of them are one band. */
const bandsOf =
  (lines: readonly number[]) =>
  (place: number): number =>
    lines.filter((line) => line <= place).length;

const bandsOn = ({ rules }: SeenPage) => ({
  row: bandsOf(rules.flatMap((rule) => (isAcross(rule) && rule.width > mostOfBox ? [rule.y] : []))),
  column: bandsOf(rules.flatMap((rule) => (isDown(rule) && rule.height > mostOfBox ? [rule.x] : []))),
});

const dayAfter = (firstDay: string, days: number): Date =>
  new Date(Date.parse(`${firstDay}T00:00:00Z`) + days * 86_400_000);

const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** "Mon 30" over its column. */
const headsDay = ([name, number]: readonly Heard[], day: Date, tag: SheetTag | null): boolean =>
  dayNamesOf(tag).some((names) => name?.words === plainWords(names[dayNames[day.getUTCDay()]!]).join(" ")) &&
  number?.words.replace(/\D/g, "") === String(day.getUTCDate());

interface HeardRow {
  readonly row: TickRow;
  readonly where: string | null;
  /** For each day whether a box stands there. */
  readonly days: readonly boolean[];
}

interface Asked {
  readonly judged: Judged;
  readonly hear: (sentence: Sentence | undefined) => Heard;
  readonly medicine: SheetMedicine;
  readonly firstDay: string;
}

/** undefined: it is another medicine's. null: it says something that cannot be read, or neither box nor "none". */
const heardRow = (
  { judged, hear, medicine: { source, language }, firstDay }: Asked,
  heads: readonly GridCell[],
  [first, ...cells]: readonly GridCell[],
): HeardRow | null | undefined => {
  const of = (what: string): Sentence | undefined =>
    first?.sentences.find((sentence) => sentence.source === `${source}/${what}`);
  const [said, where] = [of("tick"), of("where")];
  if (said === undefined) return undefined;
  const tag = language ?? null;
  const { page, words, texts } = hear(said);
  const seen = judged.seen.pages[page];
  const row = readTickRow(words, tag);
  if (row === null || seen === undefined || texts[0] === undefined) return null;
  const bands = bandsOn(seen);
  const own = bands.row(texts[0].baseline - texts[0].size / 4);
  const boxed = boxesOn(seen)
    .filter(({ y }) => bands.row(y) === own)
    .map(({ x }) => bands.column(x));
  const none = plainWords(sheetPhrasesOf(tag).medicines.none).join(" ");
  const days: boolean[] = [];
  for (const [at, cell] of cells.entries()) {
    const head = heads[at + 1]!.sentences.map(hear);
    const place = bands.column(head[0]?.texts[0]?.x ?? -1);
    const boxes = boxed.filter((one) => one === place).length;
    const isNone = cell.sentences.length === 1 && hear(cell.sentences[0]).words === none;
    const isSure = boxes === (isNone ? 0 : 1) && head[0]?.page === page;
    if (!isSure || !headsDay(head, dayAfter(firstDay, at), tag)) return null;
    days.push(boxes === 1);
  }
  if (boxed.length !== days.filter(Boolean).length) return null;
  return { row, where: where === undefined ? null : hear(where).words, days };
};

const keyOf = ({ at, amount }: Pick<TickRow | Moment, "at" | "amount">): string =>
  JSON.stringify([at.kind === "nth" ? { kind: "unnamed", nth: at.nth } : at, amount]);

const sameKeys = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();

const keepTheCalendar = (asked: Asked, grids: readonly Grid[]): boolean => {
  const { medicine, firstDay } = asked;
  const regimen = medicine.prescribed?.regimen;
  if (regimen === undefined) return false;
  const read = grids.flatMap(({ rows: [heads, ...others] }) =>
    others.map((row) => heardRow(asked, heads!, row)).filter((row) => row !== undefined),
  );
  const rows = read.flatMap((row) => row ?? []);
  if (rows.length < read.length || rows.some(({ where }) => !saysWhere(regimen, where, medicine.language)))
    return false;
  const { stretches } = calendarOf(regimen, firstDay);
  return [0, 1, 2, 3, 4, 5, 6].every((day) => {
    const weekday = weekdays[(dayAfter(firstDay, day).getUTCDay() + 6) % 7]!;
    const due = stretches.flatMap(({ days }) => days[day] ?? []);
    const ticked = rows.filter(({ days }) => days[day]).map(({ row }) => row);
    /* "Once a day" with one box in a week would be a weekly medicine that reads as a daily one. */
    const areOfDay = rows.every(
      ({ row: { only }, days }) => days[day] === (only.length === 0 || only.includes(weekday)),
    );
    return areOfDay && sameKeys(ticked.map(keyOf), due.map(keyOf));
  });
};

/** Of a week to tick; other sheets have no boxes. */
export const ticksKeepTheCalendars: Claim = (judged) => {
  const ticked = judged.medicines.filter(({ ticked: from }) => from !== undefined);
  if (ticked.length === 0) return [];
  const grids = judged.document.blocks.filter((block) => block.kind === "grid");
  const hear = hearing(judged);
  return ticked.flatMap((medicine): readonly Finding[] =>
    keepTheCalendar({ judged, hear, medicine, firstDay: medicine.ticked! }, grids)
      ? []
      : [
          fault(
            "timetable-changed",
            "The boxes of the week do not stand where something is due.",
            `${medicine.source}/directions`,
          ),
        ],
  );
};
