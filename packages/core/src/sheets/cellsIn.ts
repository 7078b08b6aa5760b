// sheets: the cells of a table in another language, where that has sure words that are read back as the English ones.
import { isDeepEqual } from "@plainlabel/directions";
import {
  placesSaid,
  readSheetCells,
  readSheetDays,
  readSheetPlace,
  type SheetTag,
  sheetAmountIn,
  sheetPlaceIn,
  sheetTimeIn,
  sheetTimeOnDaysIn,
} from "@plainlabel/language";
import type { CellMeant, DayColumn } from "./dayColumn.ts";
import type { WeekRow } from "./weekRows.ts";

const plainSpaces = (words: string): string =>
  words.replaceAll(/[\u2060\u2066-\u2069]/g, "").replaceAll(/[\u00A0\u202F]/g, " ");

interface Cell {
  readonly time: string;
  readonly amount: string;
}

/** The English cells in the words of a language; null where it lacks one, or would be read as something else. */
export const cellsIn = (
  tag: SheetTag,
  cells: readonly (Cell & { readonly meant: CellMeant })[],
): readonly Cell[] | null => {
  const said = cells.map(({ meant: { moment, amount, unit } }): Cell | null => {
    const [time, much] = [sheetTimeIn(tag, moment), sheetAmountIn(tag, amount, unit)];
    return time === null || much === null ? null : { time, amount: much };
  });
  const all = said.flatMap((one) => one ?? []);
  if (all.length < cells.length) return null;
  const read = readSheetCells(tag, all);
  const isKept = read?.every(
    ({ time, amount }, at) => time === cells[at]!.time && amount === cells[at]!.amount,
  );
  return isKept === true ? all : null;
};

/** Each place in the language, none where none is told; null where one has no words, or would be read as another. */
const placesIn = (
  tag: SheetTag,
  cells: readonly { readonly where: string | null }[],
): readonly (string | null)[] | null => {
  const said = cells.map(({ where }): string | null => {
    const site = placesSaid.find(({ words }) => words === where)?.site;
    const words = site === undefined ? null : sheetPlaceIn(tag, site);
    const [read, ...others] = words === null ? [] : readSheetPlace(tag, words);
    return read !== undefined && others.length === 0 && isDeepEqual(read, site) ? words : null;
  });
  return cells.every(({ where }, at) => where === null || said[at] !== null) ? said : null;
};

/** The column of a medicine in a language; null where its table cannot say it. */
export const columnIn = (tag: SheetTag, column: DayColumn): DayColumn | null => {
  const places = placesIn(tag, column.cells);
  const said = cellsIn(
    tag,
    column.cells.map(({ row: { time }, amount, meant }) => ({ time, amount, meant })),
  );
  return said === null || places === null
    ? null
    : {
        ...column,
        cells: column.cells.map((cell, at) => ({
          ...cell,
          row: { ...cell.row, time: said[at]!.time },
          amount: said[at]!.amount,
          where: places[at]!,
        })),
      };
};

/** A row of a week, of which each day that it names is read back. */
const weekRowIn = (tag: SheetTag, { amount, time, meant }: WeekRow): Cell | null => {
  if (meant === null || amount === null) return null;
  const { moment, only } = meant;
  if (only.length === 0)
    return moment === null
      ? null
      : (cellsIn(tag, [{ time, amount, meant: { ...meant, moment } }])?.[0] ?? null);
  const said = sheetTimeOnDaysIn(tag, moment, only);
  const read = said === null ? null : readSheetDays(tag, said);
  if (said === null || read === null || !isDeepEqual([...read.only], [...only])) return null;
  /* Of days alone the amount is read beside any time. */
  const beside = { time: "Morning", meant: { ...meant, moment: moment ?? ({ name: "morning" } as const) } };
  const [english = ""] = time.split(", only on ");
  const cell = cellsIn(tag, [{ ...beside, ...(moment === null ? {} : { time: english }), amount }])?.[0];
  if (cell === undefined || read.time !== (moment === null ? "" : plainSpaces(cell.time))) return null;
  return { time: said, amount: cell.amount };
};

/**
 * The rows of a week in a language; null where its table cannot say one of them: its days and amounts are then
 * written by hand.
 */
export const weekRowsIn = (tag: SheetTag, rows: readonly WeekRow[]): readonly WeekRow[] | null => {
  const places = placesIn(tag, rows);
  const said = rows.map((row) => weekRowIn(tag, row));
  return said.includes(null) || places === null
    ? null
    : rows.map((row, at) => ({ ...row, ...said[at]!, where: places[at]! }));
};
