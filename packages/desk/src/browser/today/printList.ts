// browser: approved labels of today's list on their way to the printer: all of them, or one person's with a label
// for the bag.
import { focusOn } from "../labelParts.ts";
import { askBag } from "./askBag.ts";
import { askSheet } from "./askSheet.ts";
import { choose, chooseNothing } from "./chooseRow.ts";
import { onSheet, printable, rowButton } from "./listRows.ts";
import { chosenHere, csrfIn, focusOnRow, load, shownList, tellWrong } from "./listShown.ts";
import { type BagOnTop, printTogether } from "./printTogether.ts";
import { itemOf, type TodayRow } from "./TodayRow.ts";
import { ofSameName } from "./tickRows.ts";
import { keepRow } from "./todayKept.ts";

/** As the page of the label notes it, once the print button was used. */
const printedFields = (row: TodayRow): TodayRow["fields"] => {
  const place = itemOf(row);
  const names = place === null ? ["approved-printed"] : [`approved-printed.${place}`, `printed.${place}`];
  return [
    ...row.fields.filter(([name]) => !names.includes(name)),
    ...names.map((name) => [name, "yes"] as const),
  ];
};

const sendRows = async (
  form: HTMLFormElement,
  rows: readonly TodayRow[],
  bag: BagOnTop | null,
): Promise<void> => {
  const why = await printTogether(csrfIn(form), rows, bag);
  tellWrong(why?.said ?? "");
  const inTheWay = why === null ? undefined : rows[why.place];
  if (inTheWay !== undefined) {
    // As it is now, beside why nothing was printed.
    if (shownList.chosen === inTheWay.id) shownList.chosen = null;
    void choose(form, inTheWay.id, () => tellWrong(why?.said ?? ""));
    focusOn(rowButton(inTheWay.id));
    return;
  }
  if (why === null) {
    chooseNothing(form);
    for (const row of rows)
      await keepRow({
        ...row,
        fields: row.served === undefined ? printedFields(row) : [],
        facts: row.facts === null ? null : { ...row.facts, group: "printed" },
      });
  }
  await load();
  focusOnRow(rows[0]?.id ?? "");
};

let isUnderWay = false;

/** Pressed again before the answer came, it counts once. */
const once = async (work: () => Promise<void>): Promise<void> => {
  if (isUnderWay) return;
  isUnderWay = true;
  await work().finally(() => {
    isUnderWay = false;
  });
};

export const printAll = (form: HTMLFormElement): Promise<void> =>
  once(() => sendRows(form, printable(shownList.rows), null));

/** The chosen person's labels, and one for the bag that they go into. */
export const printWithBag = (form: HTMLFormElement): Promise<void> =>
  once(async () => {
    const row = chosenHere();
    if (row === undefined) return;
    const asked = await askBag(row, ofSameName(row, printable(shownList.rows)));
    if (asked !== null) await sendRows(form, asked.rows, { address: asked.address });
  });

/** A sheet of the chosen person's approved labels, printed before or not. */
export const printSheet = (form: HTMLFormElement): Promise<void> =>
  once(async () => {
    const row = chosenHere();
    if (row === undefined) return;
    const own = ofSameName(row, shownList.rows);
    const approved = onSheet(own);
    await askSheet(
      csrfIn(form),
      row,
      approved,
      own.filter((each) => !approved.includes(each)),
    );
  });
