// browser: the page of today's labels opened by a sign-in, and locked by its end. Rows that nobody has looked at
// since they changed are asked about.
import { focusOn } from "../labelParts.ts";
import { enterState, stateIs } from "../labelStates.ts";
import { signInHere } from "../signInHere.ts";
import { choose, chooseNothing } from "./chooseRow.ts";
import { inOrder, rowButton } from "./listRows.ts";
import { csrfIn, draw, load, shownList, tellEmpty } from "./listShown.ts";
import { factsIn, postedRow } from "./TodayRow.ts";
import { keepRow, leaveRow, lockToday, openToday, rowsKept, takeRow } from "./todayKept.ts";

let answersMade = 0;

/** One after another, so that the list tells what they wait for. */
const refresh = async (form: HTMLFormElement): Promise<void> => {
  answersMade += 1;
  const mine = answersMade;
  for (const row of shownList.rows.filter(
    ({ facts, id, served }) => facts === null && served === undefined && id !== shownList.chosen,
  )) {
    if (mine !== answersMade) return;
    const body = postedRow(row);
    body.set("csrf", csrfIn(form));
    body.set("typing", "yes");
    const answer = await fetch(row.action, { method: "POST", body }).catch(() => null);
    if (answer?.ok !== true || answer.redirected) return;
    const facts = factsIn(new DOMParser().parseFromString(await answer.text(), "text/html"));
    const now = (await rowsKept()).find(({ id }) => id === row.id);
    if (facts === null || now === undefined || JSON.stringify(now.fields) !== JSON.stringify(row.fields))
      continue;
    if (await takeRow(row.id)) {
      await keepRow({ ...now, facts });
      if (shownList.chosen !== row.id) leaveRow(row.id);
    }
  }
};

const tryOpening = 5_000;

export const openPage = async (form: HTMLFormElement): Promise<void> => {
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
  const first = inOrder(shownList.rows)[0];
  if (document.activeElement === document.body && shownList.chosen === null) {
    if (first === undefined) focusOn(document.querySelector(".ways a"));
    else {
      void choose(form, first.id);
      focusOn(rowButton(first.id));
    }
  }
  void refresh(form);
};

/** The end of a sign-in: nothing of the list can be read on this page before somebody signs in again. */
export const lockPage = (form: HTMLFormElement): void => {
  lockToday();
  shownList.rows = [];
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

/** Only whether the sign-in lasts: what is shown stays. */
export const openPageAgain = async (form: HTMLFormElement): Promise<void> => {
  const state = await openToday();
  if (state === "other") location.reload();
  if (state === "signed-out" && stateIs() !== "signed-out") lockPage(form);
};
