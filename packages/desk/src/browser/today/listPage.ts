// browser: the page of today's labels: arrows choose, Enter goes to the bar, what is approved makes room for the next.
import { goToBar } from "../barSteps.ts";
import { keysAreOn } from "../desk.ts";
import { focusOn, isTodayHere, labelFormHere, replaceAll } from "../labelParts.ts";
import { nowFresh, redraw, whenFresh } from "../labelPosts.ts";
import { enterState, isFresh, stateIs } from "../labelStates.ts";
import { fromTheFirst } from "../setList.ts";
import { signInHere } from "../signInHere.ts";
import { askOnce } from "./askOnce.ts";
import { drawList, inGroup, inOrder, printable, rowButton, rowsListed } from "./listRows.ts";
import { printTogether } from "./printTogether.ts";
import { changeElsewhere, changeRow, pageIsOf } from "./rowOfPage.ts";
import { countedToDo } from "./signOutHere.ts";
import {
  factsIn,
  fieldsKept,
  itemOf,
  placeShown,
  postedRow,
  type TodayGroup,
  type TodayRow,
  toldOf,
} from "./TodayRow.ts";
import { forgetRow, keepRow, leaveRow, lockToday, openToday, rowsKept, takeRow } from "./todayKept.ts";

const listForm = isTodayHere ? labelFormHere : null;

let listed: readonly TodayRow[] = [];
let chosenRow: string | null = null;
let onlyGroup: TodayGroup | null = null;
let answersMade = 0;
/** How often a row was asked for: whether it may be worked on is known a moment later, when another may be asked for. */
let rowsAsked = 0;
/** The answer shows another row than the one that is chosen: a prescription and a batch go on by themselves. */
let answeredOther = false;
/** What stands on the right and in the bar while nothing is chosen. */
const nothingChosen = ["#look", "#bar", "#row"].map(
  (part) => listForm?.querySelector(part)?.cloneNode(true) ?? null,
);

const chosen = (): TodayRow | undefined => listed.find(({ id }) => id === chosenRow);

const draw = (): void => {
  drawList({ rows: listed, chosen: chosenRow, only: onlyGroup });
  const acts = document.querySelector<HTMLElement>("#row-acts");
  if (acts !== null) acts.hidden = chosenRow === null;
  void countedToDo();
};

const tellEmpty = (words: string): void => {
  const place = document.querySelector<HTMLElement>("#today-empty");
  if (place === null) return;
  place.textContent = words;
  place.hidden = words === "";
};

const tellWrong = (words: string): void => {
  const place = document.querySelector<HTMLElement>("#today-wrong");
  if (place === null) return;
  place.textContent = words;
  place.hidden = words === "";
};

/** The fields of the row in the form, so that everything of the bar is asked for it: all as they were kept, then what its answer does not hold itself. */
const putFields = (form: HTMLFormElement, fields: TodayRow["fields"]): void => {
  form
    .querySelector("#row-fields")
    ?.replaceChildren(
      ...fields.map(([name, value]) =>
        Object.assign(document.createElement("input"), { type: "hidden", name, value }),
      ),
    );
};

const chooseNothing = (form: HTMLFormElement): void => {
  if (chosenRow !== null) leaveRow(chosenRow);
  chosenRow = null;
  form.dataset.row = "";
  putFields(form, []);
  for (const part of nothingChosen)
    if (part instanceof Element) form.querySelector(`#${part.id}`)?.replaceWith(part.cloneNode(true));
  enterState("fresh");
};

const tellElsewhere = (form: HTMLFormElement): void => {
  chooseNothing(form);
  const words = form.querySelector("#look .empty");
  if (words !== null)
    words.textContent = "This label is open in another window of this browser. Close it there first.";
};

/** Shows a row on the right; `then` once it stands there. */
const choose = async (
  form: HTMLFormElement,
  id: string,
  then: () => void = () => undefined,
): Promise<void> => {
  const row = listed.find((each) => each.id === id);
  if (row === undefined) return;
  if (chosenRow === id) {
    whenFresh(then);
    return;
  }
  rowsAsked += 1;
  if (chosenRow !== null) leaveRow(chosenRow);
  chosenRow = id;
  // What stands on the right is another row's from here on, and nothing of it may be pressed for this one.
  enterState("opening");
  const mayWork = await takeRow(id);
  if (chosenRow !== id) return leaveRow(id);
  if (!mayWork) {
    tellElsewhere(form);
    return draw();
  }
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
  if (answer.redirected && answer.url.endsWith("/sign-in")) return lockPage(form);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (chosenRow !== row.id) return;
  if (page.querySelector("form[data-desk-form]") !== null) {
    replaceAll(form, page);
    return nowFresh();
  }
  chooseNothing(form);
  tellWrong("The batch of this label is gone: it was erased, or its day is over.");
  await forgetRow(row.id);
};

/** Choosing again what is chosen: after an answer that showed another row. */
const chooseAgain = (form: HTMLFormElement, then: () => void): void => {
  const id = chosenRow;
  chosenRow = null;
  if (id !== null) void choose(form, id, then);
};

/** The tick that no warning is needed, while that is what the bar asks for. */
const offerNone = (form: HTMLFormElement): void => {
  const box = form.querySelector<HTMLInputElement>("#no-warnings");
  const place = document.querySelector<HTMLElement>("#none-needed");
  const row = chosen();
  if (box === null || place === null) return;
  const isAsked = row !== undefined && form.querySelector('#bar a[href="#no-warnings"]') !== null;
  const item = row === undefined ? null : itemOf(row);
  box.name = isAsked ? `no-warnings${item === null ? "" : `.${item}`}` : "";
  box.checked = false;
  place.hidden = !isAsked;
};

/** What the list knows of the row that was just answered. */
const keepAnswered = async (form: HTMLFormElement): Promise<void> => {
  const row = chosen();
  const facts = factsIn(document);
  if (row === undefined || facts === null) return;
  const fields = row.served === undefined ? fieldsKept(form) : [];
  const next: TodayRow = { ...row, fields, facts };
  listed = listed.map((each) => (each.id === row.id ? next : each));
  draw();
  await keepRow(next);
};

/** After an approval: the next one to check, else what waits for the printer. */
const goToNext = (form: HTMLFormElement, after: string): void => {
  const places = inOrder(listed).map(({ id }) => id);
  const next =
    inGroup(listed, "check").find(({ id }) => places.indexOf(id) > places.indexOf(after)) ??
    inGroup(listed, "check")[0];
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

const removeChosen = async (form: HTMLFormElement): Promise<void> => {
  const row = chosen();
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
  const order = inOrder(listed);
  const at = order.findIndex(({ id }) => id === row.id);
  const next = order[at + 1] ?? order[at - 1];
  chooseNothing(form);
  await forgetRow(row.id);
  await load();
  if (next === undefined || !focusOn(rowButton(next.id))) focusOn(document.querySelector(".ways a"));
};

const laterChosen = async (form: HTMLFormElement): Promise<void> => {
  const row = chosen();
  if (row === undefined) return;
  const order = inOrder(listed).filter(({ id, later }) => id !== row.id && !later);
  await keepRow({ ...row, later: !row.later });
  await load();
  const next = order.find((each) => ["needs", "check"].includes(toldOf(each).group));
  if (!row.later && next !== undefined) {
    void choose(form, next.id);
    focusOn(rowButton(next.id));
  } else focusOn(rowButton(row.id));
};

/** Rows that changed since they were answered are asked about one after another, so that the list tells what they wait for. */
const refresh = async (form: HTMLFormElement): Promise<void> => {
  answersMade += 1;
  const mine = answersMade;
  for (const row of listed.filter(
    ({ facts, id, served }) => facts === null && served === undefined && id !== chosenRow,
  )) {
    if (mine !== answersMade) return;
    const body = postedRow(row);
    body.set("csrf", form.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "");
    body.set("typing", "yes");
    const answer = await fetch(row.action, { method: "POST", body }).catch(() => null);
    if (answer?.ok !== true || answer.redirected) return;
    const facts = factsIn(new DOMParser().parseFromString(await answer.text(), "text/html"));
    const now = (await rowsKept()).find(({ id }) => id === row.id);
    if (facts === null || now === undefined || JSON.stringify(now.fields) !== JSON.stringify(row.fields))
      continue;
    if (await takeRow(row.id)) {
      await keepRow({ ...now, facts });
      if (chosenRow !== row.id) leaveRow(row.id);
    }
  }
};

const load = async (): Promise<void> => {
  listed = await rowsKept();
  draw();
  tellEmpty(
    listed.length === 0
      ? "No labels yet today. What you type stands here, until midnight or until you sign out."
      : "",
  );
};

let loadTimer: number | undefined;
const loadSoon = (): void => {
  clearTimeout(loadTimer);
  loadTimer = window.setTimeout(() => void load(), 100);
};

const tryOpening = 5_000;

const openPage = async (form: HTMLFormElement): Promise<void> => {
  const state = await openToday();
  if (state === "other") return location.reload();
  if (state === "signed-out") return lockPage(form);
  if (state === "offline") {
    tellEmpty("No connection. The list is opened as soon as it is back.");
    setTimeout(() => void openPage(form), tryOpening);
    return;
  }
  await load();
  if (state === "memory")
    tellEmpty(
      "This browser keeps nothing here safely, so there is no list: a label lasts until its page is left or loaded again.",
    );
  const first = inOrder(listed)[0];
  if (first !== undefined && document.activeElement === document.body && chosenRow === null) {
    void choose(form, first.id);
    focusOn(rowButton(first.id));
  }
  void refresh(form);
};

/** The end of a sign-in: nothing of the list can be read on this page before somebody signs in again. */
const lockPage = (form: HTMLFormElement): void => {
  lockToday();
  listed = [];
  chooseNothing(form);
  draw();
  tellEmpty("Signed out. The list is locked; signing in again today opens it.");
  const look = form.querySelector("#look .empty");
  if (look !== null) look.textContent = "Locked.";
  enterState("signed-out", () => askToSignIn(form));
  if (document.querySelector("#sign-in-here") === null) askToSignIn(form);
};

const askToSignIn = (form: HTMLFormElement): void =>
  signInHere(() => {
    enterState("fresh");
    chooseNothing(form);
    void openPage(form);
  });

/** On its own page, at one of its fields where one is named. */
const change = async (form: HTMLFormElement, id: string, field = ""): Promise<void> => {
  const row = listed.find((each) => each.id === id);
  if (row === undefined) return;
  rowsAsked += 1;
  const asked = rowsAsked;
  const mayWork = await takeRow(id);
  if (asked !== rowsAsked) {
    if (mayWork && chosenRow !== id) leaveRow(id);
    return;
  }
  // Its own page would be an empty one.
  if (!mayWork) {
    tellElsewhere(form);
    return draw();
  }
  const csrf = form.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "";
  if (row.action === "/desk/new") changeRow(id, field);
  else changeElsewhere(row, listed, csrf, field);
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

/** As the page of the label notes it, once the print button was used. */
const printedFields = (row: TodayRow): TodayRow["fields"] => {
  const place = itemOf(row);
  const names = place === null ? ["approved-printed"] : [`approved-printed.${place}`, `printed.${place}`];
  return [
    ...row.fields.filter(([name]) => !names.includes(name)),
    ...names.map((name) => [name, "yes"] as const),
  ];
};

let allUnderWay = false;

/** Pressed again before the answer came, it counts once. */
const printAllOnce = async (form: HTMLFormElement): Promise<void> => {
  if (allUnderWay) return;
  allUnderWay = true;
  await printAll(form).finally(() => {
    allUnderWay = false;
  });
};

const printAll = async (form: HTMLFormElement): Promise<void> => {
  const rows = printable(listed);
  const csrf = form.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "";
  const why = await printTogether(csrf, rows);
  tellWrong(why?.said ?? "");
  const inTheWay = why === null ? undefined : rows[why.place];
  if (inTheWay !== undefined) {
    // As it is now, beside why nothing was printed.
    if (chosenRow === inTheWay.id) chosenRow = null;
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
  const first = rows[0]?.id ?? "";
  if (!focusOn(rowButton(first))) focusOn(document.querySelector(".ways a"));
};

const clicked = (form: HTMLFormElement, event: MouseEvent): void => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>("a, button") : null;
  if (target === null) return;
  if (target.dataset.row !== undefined && target.matches(".name")) void choose(form, target.dataset.row);
  if (target.dataset.only !== undefined) {
    onlyGroup =
      (["needs", "check", "print", "printed"] as const).find((group) => group === target.dataset.only) ??
      null;
    draw();
  }
  if (target.id === "row-change" && chosenRow !== null) void change(form, chosenRow);
  if (target.id === "keep-for-later") void laterChosen(form);
  if (target.id === "row-off") void removeChosen(form);
  if (target.id === "print-all") void printAllOnce(form);
  // What is to be typed or answered is done on the page of the label, at its place.
  const { hash } = target instanceof HTMLAnchorElement ? target : { hash: "" };
  if (
    hash !== "" &&
    target.closest("#bar") !== null &&
    document.querySelector(hash) === null &&
    chosenRow !== null
  ) {
    event.preventDefault();
    event.stopPropagation();
    void change(form, chosenRow, hash.slice(1));
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
    goToNext(form, chosenRow ?? "");
    return;
  }
  pageIsOf(null);
  if (button.value === "new") {
    location.assign("/desk/new");
    return;
  }
  const stays = ["personName", "profile", "easyRead", "codes", "day", "month", "year"];
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
    const row = chosen();
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
      listed = listed.map((each) => (each.id === row.id ? next : each));
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
        const row = chosen();
        if (row?.served !== undefined && toldOf(row).group === "print") goToNext(form, row.id);
      });
    }
    if (chosenRow !== null) return void keepAnswered(form);
    const bar = nothingChosen.find((part) => part instanceof Element && part.id === "bar");
    const isTold = form.querySelector("#bar #message") !== null;
    if (bar !== undefined && bar !== null && !isTold)
      form.querySelector("#bar")?.replaceWith(bar.cloneNode(true));
  });
  document.addEventListener("desk-approved", (event) => {
    const row = chosen();
    // The answer to the approval of a batch's row shows the next one: this one is looked at again first.
    if (row?.served !== undefined && stateIs() === "opening") return event.preventDefault();
    if (row === undefined || factsIn(document)?.group !== "print") return;
    event.preventDefault();
    void keepAnswered(form).then(() => goToNext(form, row.id));
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

/** Only whether the sign-in lasts: what is shown stays. */
const openPageAgain = async (form: HTMLFormElement): Promise<void> => {
  const state = await openToday();
  if (state === "other") location.reload();
  if (state === "signed-out" && stateIs() !== "signed-out") lockPage(form);
};
