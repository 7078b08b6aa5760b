// browser: the page of today's labels: arrows choose, Enter goes to the bar, what is approved makes room for the next.
import { goToBar } from "../barSteps.ts";
import { keysAreOn } from "../desk.ts";
import { isFresh, stateIs } from "../labelStates.ts";
import { change, laterChosen, removeChosen } from "./actOnRow.ts";
import {
  bareBar,
  choose,
  chooseAgain,
  goToNext,
  keepAnswered,
  offerNone,
  putFields,
  tellElsewhere,
} from "./chooseRow.ts";
import { rowButton, rowsListed, todayGroups } from "./listRows.ts";
import { chosenHere, draw, listForm, load, putRow, shownList } from "./listShown.ts";
import { lockPage, openPage, openPageAgain } from "./openList.ts";
import { printAll, printSheet, printWithBag } from "./printList.ts";
import { changeRow, pageIsOf } from "./rowOfPage.ts";
import { factsIn, fieldsKept, itemOf, placeShown, toldOf } from "./TodayRow.ts";
import { keepRow } from "./todayKept.ts";

/** The answer shows another row than the one that is chosen: a prescription and a batch go on by themselves. */
let answeredOther = false;

let loadTimer: number | undefined;
const loadSoon = (): void => {
  clearTimeout(loadTimer);
  loadTimer = window.setTimeout(() => void load(), 100);
};

const pressedKey = (form: HTMLFormElement, event: KeyboardEvent): void => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.dataset.row === undefined || target === form) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const all = rowsListed();
  const at = all.indexOf(target as HTMLButtonElement);
  const places: Readonly<Record<string, number>> = {
    ...{ ArrowDown: Math.min(at + 1, all.length - 1), ArrowUp: Math.max(at - 1, 0) },
    ...{ Home: 0, End: all.length - 1 },
  };
  const place = places[event.key];
  if (place !== undefined) {
    event.preventDefault();
    const next = all[place]?.dataset.row ?? "";
    rowButton(next)?.focus();
    void choose(form, next);
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (!event.repeat) void choose(form, target.dataset.row, goToBar);
  } else if (event.key.toLowerCase() === "e" && !event.repeat && keysAreOn()) {
    event.preventDefault();
    void change(form, target.dataset.row);
  }
};

const clicked = (form: HTMLFormElement, event: MouseEvent): void => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>("a, button") : null;
  if (target === null) return;
  if (target.dataset.row !== undefined && target.matches(".name")) void choose(form, target.dataset.row);
  if (target.dataset.only !== undefined) {
    shownList.only = todayGroups.find((group) => group === target.dataset.only) ?? null;
    draw();
  }
  if (target.id === "row-change" && shownList.chosen !== null) void change(form, shownList.chosen);
  if (target.id === "keep-for-later") void laterChosen(form);
  if (target.id === "row-off") void removeChosen(form);
  if (target.id === "print-all") void printAll(form);
  if (target.id === "row-bag") void printWithBag(form);
  if (target.id === "row-sheet") void printSheet(form);
  // What is to be typed or answered is done on the page of the label, at its place.
  const { hash } = target instanceof HTMLAnchorElement ? target : { hash: "" };
  if (
    hash !== "" &&
    target.closest("#bar") !== null &&
    document.querySelector(hash) === null &&
    shownList.chosen !== null
  ) {
    event.preventDefault();
    event.stopPropagation();
    void change(form, shownList.chosen, hash.slice(1));
  }
};

/** The buttons of a prescription and of a batch that go to their next label: here it is the list's. */
const goesOn: readonly string[] = ["next-to-do", "next-row", "onward"];

/** The next label is begun on its own page; the same person's too. */
const begunElsewhere = (form: HTMLFormElement, event: SubmitEvent): void => {
  const button = event.submitter;
  if (
    !(button instanceof HTMLButtonElement) ||
    button.name !== "do" ||
    !["new", "same", ...goesOn].includes(button.value)
  )
    return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (goesOn.includes(button.value)) {
    goToNext(form, shownList.chosen ?? "");
    return;
  }
  pageIsOf(null);
  if (button.value === "new") {
    location.assign("/desk/new");
    return;
  }
  const stays = ["personName", "profile", "easyRead", "codes", "language", "day", "month", "year"];
  const id = crypto.randomUUID();
  const fields = fieldsKept(form).filter(([name]) => stays.includes(name));
  const row = { id, action: "/desk/new", fields, from: "Typed", begun: Date.now() };
  void keepRow({ ...row, facts: null, later: false, at: "medicineName" }).then(() => changeRow(id));
};

/** Milliseconds between looks whether somebody is still signed in. */
const signInLookedAt = 60_000;

if (listForm !== null) {
  const form = listForm;
  form.dataset.row = "";
  form.addEventListener("submit", (event) => begunElsewhere(form, event), { capture: true });
  document.addEventListener("click", (event) => clicked(form, event), { capture: true });
  form.addEventListener("keydown", (event) => pressedKey(form, event));
  document.addEventListener("desk-answered", (event) => {
    const page = (event as CustomEvent<Document>).detail;
    const answered = page.querySelector<HTMLFormElement>("form[data-desk-form]");
    const row = chosenHere();
    if (answered === null || row === undefined) return;
    const place = itemOf(row);
    answeredOther =
      row.served === undefined
        ? place !== null && placeShown(answered) !== place
        : `batch ${factsIn(page)?.key ?? ""}` !== row.id;
    if (answeredOther && place !== null) {
      // What was done with the item stands in the answer all the same.
      const fields = fieldsKept(answered, place);
      const isPrinted = fields.some(([name, value]) => name === `printed.${place}` && value === "yes");
      const facts = row.facts !== null && isPrinted ? { ...row.facts, group: "printed" as const } : row.facts;
      const next = { ...row, fields, facts };
      putRow(next);
      void keepRow(next);
    }
    const beside = new Set(
      [...answered.querySelectorAll<HTMLInputElement>("#look [name], #bar [name]")].map(({ name }) => name),
    );
    putFields(
      form,
      fieldsKept(answered).filter(([name]) => !beside.has(name) && !name.startsWith("approved")),
    );
  });
  document.addEventListener("desk-replaced", () => {
    offerNone(form);
    if (answeredOther) {
      answeredOther = false;
      return chooseAgain(form, () => {
        const row = chosenHere();
        if (row?.served !== undefined && toldOf(row).group === "print") goToNext(form, row.id);
      });
    }
    if (shownList.chosen !== null) return void keepAnswered(form);
    bareBar(form);
  });
  document.addEventListener("desk-approved", (event) => {
    const row = chosenHere();
    // The answer to the approval of a batch's row shows the next one: this one is looked at again first.
    if (row?.served !== undefined && stateIs() === "opening") return event.preventDefault();
    if (row === undefined || factsIn(document)?.group !== "print") return;
    event.preventDefault();
    void keepAnswered(form).then(() => goToNext(form, row.id));
  });
  document.addEventListener("row-taken", (event) => {
    if ((event as CustomEvent<string>).detail === shownList.chosen) tellElsewhere(form);
  });
  document.addEventListener("desk-signed-out", () => lockPage(form));
  document.addEventListener("today-rows", loadSoon);
  document.addEventListener("today-midnight", () => location.reload());
  // Only signing out erases. The sign-in may still hold for a moment, so its page is asked for by name.
  document.addEventListener("today-erased", () => location.assign("/sign-in"));
  const stillThere = (): void => {
    if (isFresh() || stateIs() === "signed-out") void openPageAgain(form);
  };
  setInterval(stillThere, signInLookedAt);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") stillThere();
  });
  void openPage(form);
}
