// browser: what is typed on the page of a label is kept as a row of today's list, soon after each key: a reload,
// a crash, a closed window, a lost connection or an ended sign-in loses nothing.
import { focusAt, focusOn, labelFormHere, replaceAll } from "../labelParts.ts";
import { act, redraw } from "../labelPosts.ts";
import { enterState, isFresh } from "../labelStates.ts";
import { elsewhereWords, takenWords, tellOpenElsewhere } from "./openElsewhere.ts";
import { fieldWanted, pageIsOf, rowOfPage } from "./rowOfPage.ts";
import {
  factsIn,
  fieldsKept,
  isWorthKeeping,
  itemOf,
  placeShown,
  postedRow,
  prescriptionIn,
  type TodayRow,
  withOthers,
} from "./TodayRow.ts";
import {
  forgetRow,
  keepRow,
  leaveRow,
  openToday,
  rowKept,
  rowsKept,
  takeRow,
  takeRowOver,
  todayState,
} from "./todayKept.ts";

/**
 * Milliseconds from the first key that is not kept yet: fewer than between two
 * keys of who types fast, since a dose that lost its last figure reads as another.
 */
const keptWithin = 20;

/** A typed label, or an item of a prescription. The rows of a batch are kept by the service, with their batch. */
const workForm = labelFormHere?.matches("#label-form:not([data-desk-form=today]), #item-form")
  ? labelFormHere
  : null;

/** A prescription on this page: what its rows are called, each with its place behind it. */
let sheetHere: string | null = null;

let rowHere: TodayRow | null = null;
let keepTimer: number | undefined;
/** A button began the next label, and its answer is on its way. */
let beginsAnew = false;

const makeId = (): string => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

const idOf = (place: string): string => `${sheetHere}.${place}`;

const beginRow = (form: HTMLFormElement): TodayRow => {
  const place = placeShown(form);
  const id = place === null ? makeId() : idOf(place);
  if (place === null) {
    pageIsOf(id);
    void takeRow(id);
  }
  return {
    ...{ id, action: form.getAttribute("action") ?? "", fields: [], from: "Typed", begun: Date.now() },
    ...{ facts: null, later: false, at: "" },
  };
};

const leaveIt = (): void => {
  if (rowHere !== null) leaveRow(rowHere.id);
  rowHere = null;
  pageIsOf(null);
};

const fieldTypedInto = (form: HTMLFormElement): string => {
  const { activeElement } = document;
  return activeElement !== null &&
    form.contains(activeElement) &&
    activeElement.closest("#bar, #look") === null
    ? activeElement.id
    : (rowHere?.at ?? "");
};

/** `facts`: as the last answer told them; null: changed since. */
const keepNow = async (
  form: HTMLFormElement,
  facts: TodayRow["facts"],
  why: "key" | "act" = "act",
): Promise<void> => {
  clearTimeout(keepTimer);
  keepTimer = undefined;
  const fields = fieldsKept(form);
  if (!isWorthKeeping(fields)) {
    if (rowHere === null) return;
    const { id } = rowHere;
    leaveIt();
    return forgetRow(id);
  }
  const place = placeShown(form);
  if (place !== null && sheetHere === null) return;
  // An item has its name from its prescription: another window may have it.
  if (place !== null && rowHere === null && !(await takeRow(idOf(place)))) return tellItem(form, place);
  const row = rowHere ?? beginRow(form);
  rowHere = {
    ...{ ...row, fields, facts, later: false, at: fieldTypedInto(form) },
    from: facts === null || facts.from === "" ? row.from : facts.from,
  };
  // Told for tests alone.
  form.dataset.kept = String((await keepRow(rowHere, why)) && keepTimer === undefined);
};

const keptLater = (form: HTMLFormElement): void => {
  form.dataset.kept = "false";
  keepTimer ??= window.setTimeout(() => void keepNow(form, null, "key"), keptWithin);
};

/** What was kept, put back as it was typed, with the cursor where it stood. */
const putBack = async (form: HTMLFormElement, row: TodayRow): Promise<void> => {
  const body = postedRow(row);
  body.set("csrf", form.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "");
  body.set("typing", "yes");
  const answer = await fetch(row.action, { method: "POST", body });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.querySelector("form[data-desk-form]") === null) throw new Error("no page of a label came back");
  rowHere = row;
  replaceAll(form, page);
  enterState("fresh");
  form.inert = false;
  const wanted = fieldWanted();
  const place = form.querySelector(`#${CSS.escape(wanted === "" ? row.at : wanted) || "personName"}`);
  if (!focusAt(place)) focusOn(form.querySelector("#bar [data-next]") ?? form.querySelector("#personName"));
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && activeElement.type === "text")
    activeElement.setSelectionRange(activeElement.value.length, activeElement.value.length);
  if (activeElement instanceof HTMLTextAreaElement)
    activeElement.setSelectionRange(activeElement.value.length, activeElement.value.length);
};

const tryAgain = 2_000;

/** Until it is there, nothing can be typed that would be written over. */
const putBackSoon = async (form: HTMLFormElement, row: TodayRow): Promise<void> => {
  form.inert = true;
  try {
    await putBack(form, row);
  } catch {
    setTimeout(() => void putBackSoon(form, row), tryAgain);
  }
};

/** Said where it is typed, as nothing else would tell. */
const tellNotKept = (form: HTMLFormElement): void => {
  if (document.querySelector("#not-kept") !== null) return;
  const note = Object.assign(document.createElement("p"), {
    ...{ id: "not-kept", className: "box kept-note" },
    textContent:
      "This browser keeps nothing here safely. What you type lasts until this page is left or loaded again.",
  });
  form.before(note);
  addEventListener("beforeunload", (event) => {
    if (isWorthKeeping(fieldsKept(form)) && rowHere?.facts?.group !== "printed") event.preventDefault();
  });
};

/** The window was made a second time, or the item was opened from the list: only one of them keeps it. */
const tellItem = (form: HTMLFormElement, place: string, words = elsewhereWords("item")): void => {
  const id = idOf(place);
  rowHere = null;
  clearTimeout(keepTimer);
  keepTimer = undefined;
  const goOn = async (): Promise<void> => {
    await takeRowOver(id);
    await openSheet(form);
    if (!isFresh()) await redraw();
  };
  tellOpenElsewhere(form, { words, goOn: () => void goOn() });
};

/** Every other item of the prescription stands in the list too, before anybody opened it. */
const keepOthers = async (form: HTMLFormElement, rows: readonly TodayRow[]): Promise<void> => {
  const count = form.querySelectorAll("ol.items > li").length;
  for (let place = 0; place < count; place += 1) {
    const id = idOf(String(place));
    if (rows.some((row) => row.id === id) || id === rowHere?.id) continue;
    await keepRow({
      ...{ id, action: form.getAttribute("action") ?? "", fields: fieldsKept(form, String(place)) },
      ...{ from: `Prescription ${place + 1} of ${count}`, begun: Date.now() + place },
      ...{ facts: null, later: false, at: "" },
    });
  }
};

/** What is kept of this prescription's items, in place of what the page came with. */
const openSheet = async (form: HTMLFormElement): Promise<void> => {
  if (rowHere !== null) return keepNow(form, rowHere.facts);
  const pasted = form.querySelector<HTMLInputElement>("[name=prescription]")?.value ?? "";
  const rows = await rowsKept();
  const known = rows.filter((row) => prescriptionIn(row.fields) === pasted);
  sheetHere = known[0]?.id.split(".")[0] ?? makeId();
  const place = placeShown(form) ?? "0";
  const own = known.find(({ id }) => id === idOf(place));
  if (own === undefined) await keepNow(form, factsIn(document));
  else if (await takeRow(own.id)) {
    const fields = withOthers(own, rows);
    const there = new Set([...new FormData(form)].map(([name, value]) => `${name}=${value}`));
    if (fields.every(([name, value]) => there.has(`${name}=${value}`))) {
      rowHere = own;
      focusAt(form.querySelector(`#${CSS.escape(fieldWanted()) || "none"}`));
    } else await putBackSoon(form, { ...own, fields });
  } else tellItem(form, place);
  await keepOthers(form, rows);
};

/** Another item is shown: what was done with the one before stands in the answer too. */
const leaveItem = (form: HTMLFormElement): void => {
  const before = rowHere === null ? null : itemOf(rowHere);
  const place = placeShown(form);
  if (rowHere === null || before === null || place === null || before === place) return;
  const fields = fieldsKept(form, before);
  const isPrinted = fields.some(([name, value]) => name === `printed.${before}` && value === "yes");
  const facts =
    rowHere.facts !== null && isPrinted ? { ...rowHere.facts, group: "printed" as const } : rowHere.facts;
  void keepRow({ ...rowHere, fields, facts });
  leaveRow(rowHere.id);
  rowHere = null;
};

/** The row of the item that is shown now, as it is kept. */
const takeItem = async (form: HTMLFormElement): Promise<void> => {
  const place = placeShown(form);
  if (place === null || sheetHere === null || rowHere !== null) return;
  const id = idOf(place);
  const row = await rowKept(id);
  if (row === null || placeShown(form) !== place) return;
  if (await takeRow(id)) rowHere ??= row;
  else tellItem(form, place);
};

const openHere = async (form: HTMLFormElement): Promise<void> => {
  const state = await openToday();
  if (state === "other") {
    location.assign("/");
    return;
  }
  if (state === "memory") tellNotKept(form);
  if (state === "offline") setTimeout(() => void openHere(form), tryAgain);
  if (state !== "open") return;
  if (placeShown(form) !== null) return openSheet(form);
  if (rowHere !== null || fieldsKept(form).some(([name, value]) => name === "personName" && value !== "")) {
    // Somebody was quicker, or was signed out meanwhile: what stands here is kept now.
    return keepNow(form, rowHere?.facts ?? null);
  }
  const id = rowOfPage();
  const row = id === null ? null : await rowKept(id);
  if (row === null) return pageIsOf(null);
  if (await takeRow(row.id)) return putBackSoon(form, row);
  pageIsOf(null);
  tellOpenElsewhere(form, { words: `${elsewhereWords("label")} Here a new label is begun.` });
};

const keepForLater = async (form: HTMLFormElement): Promise<void> => {
  if (rowHere === null) await keepNow(form, factsIn(document));
  if (rowHere === null || todayState() !== "open") return;
  await keepRow({ ...rowHere, later: true });
  beginsAnew = true;
  if (await act({ do: "new" })) focusOn(form.querySelector("#personName"));
  else beginsAnew = false;
};

if (workForm !== null) {
  const form = workForm;
  form.addEventListener("input", ({ target }) => {
    if (target instanceof Element && target.closest("#bar, #look") === null) keptLater(form);
  });
  form.addEventListener(
    "submit",
    ({ submitter }) => {
      const isNext =
        submitter instanceof HTMLButtonElement &&
        submitter.name === "do" &&
        ["new", "same"].includes(submitter.value);
      if (isNext) beginsAnew = true;
    },
    { capture: true },
  );
  document.addEventListener("desk-replaced", () => {
    const isNext = beginsAnew && form.querySelector<HTMLInputElement>("#medicineName")?.value === "";
    beginsAnew = false;
    if (isNext) {
      clearTimeout(keepTimer);
      keepTimer = undefined;
      return leaveIt();
    }
    if (form.inert) return;
    leaveItem(form);
    const facts = factsIn(document);
    if (facts !== null) void takeItem(form).then(() => (form.inert ? undefined : keepNow(form, facts)));
  });
  document.addEventListener("row-taken", (event) => {
    const place = placeShown(form);
    if (place !== null && rowHere !== null && (event as CustomEvent<string>).detail === rowHere.id)
      tellItem(form, place, takenWords("item"));
  });
  document.addEventListener("desk-signed-in", () => void openHere(form));
  // What stands on the page stays there, and is of the new day from its next key on.
  document.addEventListener("today-midnight", () => {
    leaveIt();
    void openToday();
  });
  document.addEventListener("today-erased", () => {
    pageIsOf(null);
    // Only signing out erases. The sign-in may still hold for a moment, so its page is asked for by name.
    location.assign("/sign-in");
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("#keep-for-later") !== null) void keepForLater(form);
  });
  // What was not kept yet goes with the page, if the browser still lets it.
  addEventListener("pagehide", () => {
    if (keepTimer !== undefined) void keepNow(form, null);
  });
  void openHere(form);
}
