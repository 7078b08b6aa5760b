// browser: what is typed on the page of a label is kept as a row of today's list, soon after each key: a reload, a crash, a closed window, a lost connection or an ended sign-in loses nothing.
import { focusAt, focusOn, labelFormHere, replaceAll } from "../labelParts.ts";
import { act } from "../labelPosts.ts";
import { enterState } from "../labelStates.ts";
import { fieldWanted, pageIsOf, rowOfPage } from "./rowOfPage.ts";
import { factsIn, fieldsKept, isWorthKeeping, postedRow, type TodayRow } from "./TodayRow.ts";
import { forgetRow, keepRow, leaveRow, openToday, rowKept, takeRow, todayState } from "./todayKept.ts";

/** Milliseconds from the first key that is not kept yet. */
const keptWithin = 300;

const workForm = labelFormHere?.dataset.deskForm === "" ? labelFormHere : null;

let rowHere: TodayRow | null = null;
let keepTimer: number | undefined;
/** A button began the next label, and its answer is on its way. */
let beginsAnew = false;

const beginRow = (): TodayRow => {
  const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  pageIsOf(id);
  void takeRow(id);
  return {
    ...{ id, action: "/desk/new", fields: [], from: "Typed", begun: Date.now() },
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
const keepNow = async (form: HTMLFormElement, facts: TodayRow["facts"]): Promise<void> => {
  clearTimeout(keepTimer);
  keepTimer = undefined;
  const fields = fieldsKept(form);
  if (!isWorthKeeping(fields)) {
    if (rowHere === null) return;
    const { id } = rowHere;
    leaveIt();
    return forgetRow(id);
  }
  rowHere = { ...(rowHere ?? beginRow()), fields, facts, later: false, at: fieldTypedInto(form) };
  // Told for tests alone.
  form.dataset.kept = String((await keepRow(rowHere)) && keepTimer === undefined);
};

const keptLater = (form: HTMLFormElement): void => {
  form.dataset.kept = "false";
  keepTimer ??= window.setTimeout(() => void keepNow(form, null), keptWithin);
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

const openHere = async (form: HTMLFormElement): Promise<void> => {
  const state = await openToday();
  if (state === "other") {
    location.assign("/");
    return;
  }
  if (state === "memory") tellNotKept(form);
  if (state === "offline") setTimeout(() => void openHere(form), tryAgain);
  if (state !== "open") return;
  if (rowHere !== null || fieldsKept(form).some(([name, value]) => name === "personName" && value !== "")) {
    // Somebody was quicker, or was signed out meanwhile: what stands here is kept now.
    return keepNow(form, rowHere?.facts ?? null);
  }
  const id = rowOfPage();
  const row = id === null ? null : await rowKept(id);
  if (row === null) return pageIsOf(null);
  if (await takeRow(row.id)) await putBackSoon(form, row);
  else pageIsOf(null);
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
    const facts = factsIn(document);
    if (facts !== null && !form.inert) void keepNow(form, facts);
  });
  document.addEventListener("desk-signed-in", () => void openHere(form));
  // What stands on the page stays there, and is of the new day from its next key on.
  document.addEventListener("today-midnight", () => {
    leaveIt();
    void openToday();
  });
  document.addEventListener("today-erased", () => {
    pageIsOf(null);
    location.assign("/");
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
