// browser: what the page of a label is in: fresh, out of date, without connection or signed out. Nothing is
// judged but a fresh drawing.
import { labelFormHere } from "./labelParts.ts";

export type LabelPageState = "fresh" | "opening" | "stale" | "offline" | "signed-out";

/** Across the drawing, in the bar, and the button that helps. */
const stateWords: Readonly<
  Record<
    Exclude<LabelPageState, "fresh">,
    { readonly across: string; readonly bar: string; readonly button: string | null }
  >
> = {
  opening: {
    across: "Being opened",
    bar: "The label is being opened.",
    button: null,
  },
  stale: {
    across: "Out of date: being drawn again",
    bar: "You changed something. This label is out of date; read the new one before you approve.",
    button: null,
  },
  offline: {
    across: "No connection",
    bar: "No connection. What you typed is kept. You can go on as soon as the connection is back.",
    button: "Try now",
  },
  "signed-out": {
    across: "Signed out",
    bar: "Signed out. What you typed is kept. Sign in here and go on.",
    button: "Sign in",
  },
};

let labelState: LabelPageState = "fresh";

export const isFresh = (): boolean => labelState === "fresh";
export const stateIs = (): LabelPageState => labelState;

const outOfDate = "Out of date. ";

/** What stands below the directions is of the words that the service saw last. */
const markReadAs = (form: HTMLFormElement): void => {
  const said = form.querySelector("#read-as > span:first-child");
  if (said === null || (labelState !== "offline" && labelState !== "signed-out")) return;
  said.textContent = "Before you typed on:";
};

const markDrawings = (form: HTMLFormElement, across: string): void => {
  for (const label of form.querySelectorAll<HTMLElement>(".one-label")) label.dataset.stale = across;
  for (const image of form.querySelectorAll<HTMLImageElement>("img.label"))
    if (!image.alt.startsWith(outOfDate)) image.alt = outOfDate + image.alt;
  markReadAs(form);
  // What was read does not count.
  for (const box of form.querySelectorAll<HTMLInputElement>("#look input[type=checkbox]"))
    box.checked = false;
};

/** The bar says so, and nothing in it can be pressed but what helps. */
const tellInBar = (
  form: HTMLFormElement,
  state: Exclude<LabelPageState, "fresh">,
  help: () => void,
): void => {
  const { bar, button } = stateWords[state];
  const place = form.querySelector<HTMLElement>("#bar-state");
  for (const step of form.querySelectorAll<HTMLElement>("#bar > .step:not(#bar-state)")) step.hidden = true;
  for (const act of form.querySelectorAll<HTMLElement>("#bar .approve, #bar .print, #bar .next"))
    act.inert = true;
  for (const act of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>("#initials, #approve"))
    act.disabled = true;
  if (place === null) return;
  const hadFocus = place.contains(document.activeElement);
  const said = document.createElement("b");
  // Before there is a label, nothing of it is out of date.
  const isFirst = state === "stale" && form.querySelector(".one-label") === null;
  said.textContent = isFirst ? "What you typed is being read." : bar;
  place.replaceChildren(said);
  if (button !== null) {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "btn go" });
    made.textContent = button;
    made.addEventListener("click", help);
    place.append(made);
    // Tried again in vain: whoever pressed it is still there.
    if (hadFocus) made.focus();
  }
  place.hidden = false;
};

/** `help`: what the bar's button does. A page that is put anew is fresh by itself. */
export const enterState = (state: LabelPageState, help: () => void = () => undefined): void => {
  labelState = state;
  if (labelFormHere === null) return;
  labelFormHere.classList.toggle("stale", state !== "fresh");
  if (state === "fresh") return;
  markDrawings(labelFormHere, stateWords[state].across);
  tellInBar(labelFormHere, state, help);
};
