// browser: what is done with the row that is chosen in today's list, beside judging it: changed on its own page,
// put aside, taken off.
import { focusOn } from "../labelParts.ts";
import { askOnce } from "./askOnce.ts";
import { askForRow, choose, chooseNothing, tellElsewhere } from "./chooseRow.ts";
import { inOrder, rowButton } from "./listRows.ts";
import { chosenHere, csrfIn, focusOnRow, load, shownList } from "./listShown.ts";
import { changeElsewhere, changeRow } from "./rowOfPage.ts";
import { toldOf } from "./TodayRow.ts";
import { forgetRow, keepRow, leaveRow, takeRow } from "./todayKept.ts";

export const removeChosen = async (form: HTMLFormElement): Promise<void> => {
  const row = chosenHere();
  if (row === undefined) return;
  const { person, medicine, group } = toldOf(row);
  const goes =
    group === "printed" ||
    (await askOnce({
      title: "Take this label off the list?",
      words: `${person === "" ? "A label without a name" : person}, ${medicine === "" ? "no medicine yet" : medicine}. What was typed for it is gone then.`,
      ...{ yes: "Take it off", no: "Keep it" },
    }));
  if (!goes) return;
  const order = inOrder(shownList.rows);
  const at = order.findIndex(({ id }) => id === row.id);
  const next = order[at + 1] ?? order[at - 1];
  chooseNothing(form);
  await forgetRow(row.id);
  await load();
  focusOnRow(next?.id ?? "");
};

/** Asking the prescriber; or taken up again. */
export const laterChosen = async (form: HTMLFormElement): Promise<void> => {
  const row = chosenHere();
  if (row === undefined) return;
  const order = inOrder(shownList.rows).filter(({ id, later }) => id !== row.id && !later);
  await keepRow({ ...row, later: !row.later });
  await load();
  const next = order.find((each) => ["needs", "check"].includes(toldOf(each).group));
  if (!row.later && next !== undefined) {
    void choose(form, next.id);
    focusOn(rowButton(next.id));
  } else focusOn(rowButton(row.id));
};

/** On its own page, at one of its fields where one is named. */
export const change = async (form: HTMLFormElement, id: string, field = ""): Promise<void> => {
  const row = shownList.rows.find((each) => each.id === id);
  if (row === undefined) return;
  const isLast = askForRow();
  const mayWork = await takeRow(id);
  if (!isLast()) {
    if (mayWork && shownList.chosen !== id) leaveRow(id);
    return;
  }
  // Its own page would be an empty one.
  if (!mayWork) return tellElsewhere(form);
  if (row.action === "/desk/new") changeRow(id, field);
  else changeElsewhere(row, shownList.rows, csrfIn(form), field);
};
