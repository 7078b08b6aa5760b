// browser: one row of today's list is chosen: what it is stands on the right and in the bar, and nothing of
// another row can be pressed for it.
import { goToBar } from "../barSteps.ts";
import { focusOn, replaceAll } from "../labelParts.ts";
import { nowFresh, redraw, whenFresh } from "../labelPosts.ts";
import { enterState } from "../labelStates.ts";
import { fromTheFirst } from "../setList.ts";
import { inGroup, inOrder, rowButton } from "./listRows.ts";
import { chosenHere, draw, listForm, putRow, shownList, tellWrong } from "./listShown.ts";
import { factsIn, fieldsKept, itemOf, type TodayRow } from "./TodayRow.ts";
import { forgetRow, keepRow, leaveRow, takeRow } from "./todayKept.ts";

/** What stands on the right and in the bar while nothing is chosen. */
const nothingChosen = ["#look", "#bar", "#row"].map(
  (part) => listForm?.querySelector(part)?.cloneNode(true) ?? null,
);

/**
 * The fields of the row in the form, so that everything of the bar is asked for it: all as they were kept, then
 * what its answer does not hold itself.
 */
export const putFields = (form: HTMLFormElement, fields: TodayRow["fields"]): void => {
  form
    .querySelector("#row-fields")
    ?.replaceChildren(
      ...fields.map(([name, value]) =>
        Object.assign(document.createElement("input"), { type: "hidden", name, value }),
      ),
    );
};

/** The bar of a page where nothing is chosen, unless it tells something. */
export const bareBar = (form: HTMLFormElement): void => {
  const bar = nothingChosen.find((part) => part instanceof Element && part.id === "bar");
  const isTold = form.querySelector("#bar #message") !== null;
  if (bar !== undefined && bar !== null && !isTold)
    form.querySelector("#bar")?.replaceWith(bar.cloneNode(true));
};

export const chooseNothing = (form: HTMLFormElement): void => {
  if (shownList.chosen !== null) leaveRow(shownList.chosen);
  shownList.chosen = null;
  form.dataset.row = "";
  putFields(form, []);
  for (const part of nothingChosen)
    if (part instanceof Element) form.querySelector(`#${part.id}`)?.replaceWith(part.cloneNode(true));
  enterState("fresh");
};

export const tellElsewhere = (form: HTMLFormElement): void => {
  chooseNothing(form);
  const words = form.querySelector("#look .empty");
  if (words !== null)
    words.textContent = "This label is open in another window of this browser. Close it there first.";
  draw();
};

/** How often a row was asked for: whether it may be worked on is known a moment later, when another may be asked for. */
let rowsAsked = 0;

/** `false` from the answer: another row was asked for meanwhile. */
export const askForRow = (): (() => boolean) => {
  rowsAsked += 1;
  const asked = rowsAsked;
  return () => asked === rowsAsked;
};

/** Shows a row on the right; `then` once it stands there. */
export const choose = async (
  form: HTMLFormElement,
  id: string,
  then: () => void = () => undefined,
): Promise<void> => {
  const row = shownList.rows.find((each) => each.id === id);
  if (row === undefined) return;
  if (shownList.chosen === id) {
    whenFresh(then);
    return;
  }
  askForRow();
  if (shownList.chosen !== null) leaveRow(shownList.chosen);
  shownList.chosen = id;
  // What stands on the right is another row's from here on, and nothing of it may be pressed for this one.
  enterState("opening");
  const mayWork = await takeRow(id);
  if (shownList.chosen !== id) return leaveRow(id);
  if (!mayWork) return tellElsewhere(form);
  form.dataset.row = id;
  form.setAttribute("action", row.action);
  for (const each of form.querySelectorAll("#look [name]")) each.removeAttribute("name");
  putFields(form, row.fields);
  fromTheFirst();
  enterState("opening");
  tellWrong("");
  draw();
  whenFresh(then);
  if (row.served === undefined) await redraw();
  else await lookAtServed(form, row, row.served);
};

/** A row that the service keeps is asked for by its address. */
const lookAtServed = async (form: HTMLFormElement, row: TodayRow, address: string): Promise<void> => {
  const answer = await fetch(address).catch(() => null);
  if (answer === null) {
    chooseNothing(form);
    tellWrong("No connection. Choose the label again in a moment.");
    return draw();
  }
  if (answer.redirected && answer.url.endsWith("/sign-in")) {
    document.dispatchEvent(new Event("desk-signed-out"));
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (shownList.chosen !== row.id) return;
  if (page.querySelector("form[data-desk-form]") !== null) {
    replaceAll(form, page);
    return nowFresh();
  }
  chooseNothing(form);
  tellWrong("The batch of this label is gone: it was erased, or its day is over.");
  await forgetRow(row.id);
};

/** Choosing again what is chosen: after an answer that showed another row. */
export const chooseAgain = (form: HTMLFormElement, then: () => void): void => {
  const id = shownList.chosen;
  shownList.chosen = null;
  if (id !== null) void choose(form, id, then);
};

/** The tick that no warning is needed, while that is what the bar asks for. */
export const offerNone = (form: HTMLFormElement): void => {
  const box = form.querySelector<HTMLInputElement>("#no-warnings");
  const place = document.querySelector<HTMLElement>("#none-needed");
  const row = chosenHere();
  if (box === null || place === null) return;
  const isAsked = row !== undefined && form.querySelector('#bar a[href="#no-warnings"]') !== null;
  const item = row === undefined ? null : itemOf(row);
  box.name = isAsked ? `no-warnings${item === null ? "" : `.${item}`}` : "";
  box.checked = false;
  place.hidden = !isAsked;
};

/** What the list knows of the row that was just answered. */
export const keepAnswered = async (form: HTMLFormElement): Promise<void> => {
  const row = chosenHere();
  const facts = factsIn(document);
  if (row === undefined || facts === null) return;
  const fields = row.served === undefined ? fieldsKept(form) : [];
  const next: TodayRow = { ...row, fields, facts };
  putRow(next);
  draw();
  await keepRow(next);
};

/** After an approval: the next one to check, else what waits for the printer. */
export const goToNext = (form: HTMLFormElement, after: string): void => {
  const places = inOrder(shownList.rows).map(({ id }) => id);
  const toCheck = inGroup(shownList.rows, "check");
  const next = toCheck.find(({ id }) => places.indexOf(id) > places.indexOf(after)) ?? toCheck[0];
  if (next !== undefined) {
    void choose(form, next.id, goToBar);
    // Until it stands there, the focus waits on its row.
    focusOn(rowButton(next.id));
    return;
  }
  const all = document.querySelector<HTMLElement>("#print-all");
  if (all?.hidden === false && focusOn(all)) return;
  if (!focusOn(form.querySelector("#print"))) focusOn(document.querySelector(".ways a"));
};
