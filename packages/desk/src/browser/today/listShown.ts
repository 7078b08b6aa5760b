// browser: what the page of today's labels shows of its list: the rows that it knows, which one is chosen, and
// what it tells above them.
import { focusOn, isTodayHere, labelFormHere } from "../labelParts.ts";
import { drawList, onSheet, rowButton } from "./listRows.ts";
import { countedToDo } from "./signOutHere.ts";
import { type TodayGroup, type TodayRow, toldOf } from "./TodayRow.ts";
import { rowsKept } from "./todayKept.ts";

/** null on every other page. */
export const listForm = isTodayHere ? labelFormHere : null;

/** Changed by whoever chooses, loads or filters; `draw` shows it. */
export const shownList: { rows: readonly TodayRow[]; chosen: string | null; only: TodayGroup | null } = {
  rows: [],
  chosen: null,
  only: null,
};

export const chosenHere = (): TodayRow | undefined =>
  shownList.rows.find(({ id }) => id === shownList.chosen);

/** The mark of the session. */
export const csrfIn = (form: HTMLFormElement): string =>
  form.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "";

/** The row as it is now in place of the one that is known. */
export const putRow = (next: TodayRow): void => {
  shownList.rows = shownList.rows.map((each) => (each.id === next.id ? next : each));
};

export const draw = (): void => {
  drawList(shownList);
  const acts = document.querySelector<HTMLElement>("#row-acts");
  if (acts !== null) acts.hidden = shownList.chosen === null;
  const bag = document.querySelector<HTMLElement>("#row-bag");
  const row = chosenHere();
  if (bag !== null) bag.hidden = row === undefined || toldOf(row).group !== "print";
  const sheet = document.querySelector<HTMLElement>("#row-sheet");
  const approved = onSheet(shownList.rows);
  if (sheet !== null) sheet.hidden = row === undefined || !approved.includes(row);
  void countedToDo();
};

const tellIn = (place: string, words: string): void => {
  const element = document.querySelector<HTMLElement>(place);
  if (element === null) return;
  element.textContent = words;
  element.hidden = words === "";
};

/** In place of a list that is empty or cannot be opened. */
export const tellEmpty = (words: string): void => tellIn("#today-empty", words);

/** Why what was asked for was not done; "" takes it away. */
export const tellWrong = (words: string): void => tellIn("#today-wrong", words);

/** The rows as they are kept now. */
export const load = async (): Promise<void> => {
  shownList.rows = await rowsKept();
  draw();
  tellEmpty(
    shownList.rows.length === 0
      ? "No labels yet today. What you type stands here, until midnight or until you sign out."
      : "",
  );
};

/** To a row; where it is gone, to where a label is begun. */
export const focusOnRow = (id: string): void => {
  if (!focusOn(rowButton(id))) focusOn(document.querySelector(".ways a"));
};
