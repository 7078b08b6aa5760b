// layout: the times of day as a small table: picture, word, how much. Falls back to two columns, then to rows.
import type { TimetableSlot } from "../document/LabelDocument.ts";
import { type Points, toPoints } from "../units.ts";
import type { Group, Rule } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";
import type { TimetableLayout } from "./TimetableLayout.ts";
import { timetableRows } from "./timetableRows.ts";

/** Rules in the table: 0.375 mm, three dots at 203 dpi; a hairline would vanish on thermal paper. */
const ruleWeight: Points = toPoints(0.375);

interface Cell {
  readonly slot: TimetableSlot;
  readonly time: Paragraph;
  readonly amount: Paragraph;
}

/**
 * All slots in equal columns as one piece, at the floor size if that is what it takes; else in two columns, a piece per
 * row; else a row for each slot. Every slot is always there.
 */
export const timetable = (
  what: TimetableLayout,
  width: Points,
  setting: Setting,
): Fitted<readonly Piece[]> => {
  const plainest = { ...setting, size: what.floor };
  for (const [columns, size] of [
    [what.slots.length, setting],
    [what.slots.length, plainest],
    [2, setting],
  ] as const) {
    const cells = cellsOf(what.slots, width / columns - 2 * cellPadding(size), size);
    if (!cells.fits) continue;
    const rows: Piece[] = [];
    for (let at = 0; at < cells.value.length; at += columns) {
      const inRow = cells.value.slice(at, at + columns);
      rows.push(row(what, inRow, columns, width, size, at === 0 ? what.gap : -ruleWeight));
    }
    if (rows.every((piece) => what.room.holds(piece.height))) return fits(rows);
  }
  return timetableRows(what, width, setting);
};

const cellPadding = (setting: Setting): Points => Math.max(1.5, setting.size * 0.08);

const cellsOf = (
  slots: readonly TimetableSlot[],
  width: Points,
  setting: Setting,
): Fitted<readonly Cell[]> => {
  const cells: Cell[] = [];
  for (const slot of slots) {
    const time = paragraph(slot.time, width, setting);
    if (!time.fits) return time;
    const amount = paragraph(slot.amount, width, setting);
    if (!amount.fits) return amount;
    cells.push({ slot, time: time.value, amount: amount.value });
  }
  return fits(cells);
};

const row = (
  what: TimetableLayout,
  cells: readonly Cell[],
  columns: number,
  width: Points,
  setting: Setting,
  gap: Points,
): Piece => {
  const picture = setting.picture;
  const padding = cellPadding(setting);
  const column = width / columns;
  const timeHeight = Math.max(...cells.map((cell) => cell.time.height));
  const amountHeight = Math.max(...cells.map((cell) => cell.amount.height));
  const height = padding * 3 + picture + timeHeight + amountHeight + ruleWeight;
  return {
    height,
    gap,
    closing: false,
    wholes: ["timetable"],
    says: cells.flatMap(({ slot }) => [slot.time, slot.amount]),
    place: (x, y) => ({
      groups: cells.flatMap((cell, at): Group[] => {
        const centre = x + (at + 0.5) * column;
        const { lang } = cell.slot.time;
        const alt = what.altOf(cell.slot);
        const time = cell.time.place(centre - cell.time.width / 2, y + padding + picture);
        const amount = cell.amount.place(
          centre - cell.amount.width / 2,
          y + padding * 2 + picture + timeHeight,
        );
        const meaning = cell.slot.time.pictogram;
        return [
          { role: "list-item", lang, items: time },
          { role: "list-item", lang, items: amount },
          ...(meaning === null || alt === null
            ? []
            : [
                {
                  role: "figure" as const,
                  lang,
                  items: [
                    {
                      kind: "pictogram" as const,
                      meaning,
                      alt,
                      x: centre - picture / 2,
                      y: y + padding,
                      width: picture,
                      height: picture,
                    },
                  ],
                },
              ]),
        ];
      }),
      rules: grid(x, y, column, cells.length, height),
    }),
  };
};

const grid = (x: Points, y: Points, column: Points, columns: number, height: Points): Rule[] => [
  { x, y, width: column * columns, height: ruleWeight },
  { x, y: y + height - ruleWeight, width: column * columns, height: ruleWeight },
  ...Array.from({ length: columns + 1 }, (_, at) => ({
    x: x + at * column - (at === 0 ? 0 : ruleWeight),
    y,
    width: ruleWeight,
    height,
  })),
];
