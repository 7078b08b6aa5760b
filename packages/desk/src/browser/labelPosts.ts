// browser: every post of the page of a label: while somebody types, and when a button is pressed. The last answer
// wins; what was typed meanwhile is never written over.
import { labelFormHere, replaceAll, replaceParts } from "./labelParts.ts";
import { enterState, isFresh, stateIs } from "./labelStates.ts";
import { signInHere, takeCsrf } from "./signInHere.ts";

/** Milliseconds without a key after which the label is drawn again. */
const quietFor = 120;
/** Milliseconds between tries without a connection. */
const tryAgainAfter = 10_000;

let postsAsked = 0;
let keysTyped = 0;
let quietTimer: number | undefined;
const waiters: (() => void)[] = [];

/** Once the drawing is the one of what is typed. */
export const whenFresh = (then: () => void): void => {
  if (isFresh()) then();
  else waiters.push(then);
};

export const nowFresh = (): void => {
  enterState("fresh");
  for (const then of waiters.splice(0)) then();
};

const fieldsOf = (form: HTMLFormElement, more: Readonly<Record<string, string>>): URLSearchParams => {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  for (const [name, value] of Object.entries(more)) body.append(name, value);
  return body;
};

type Posted = { readonly page: Document } | "offline" | "signed-out";

const pageIn = async (answer: Response): Promise<Document> =>
  new DOMParser().parseFromString(await answer.text(), "text/html");

const isSignIn = (answer: Response): boolean => answer.redirected && answer.url.endsWith("/sign-in");

const postOnce = async (form: HTMLFormElement, body: URLSearchParams): Promise<Posted | "other-session"> => {
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    if (isSignIn(answer)) return "signed-out";
    if (answer.status === 403) return "other-session";
    const page = await pageIn(answer);
    return page.querySelector("form[data-desk-form]") === null ? "offline" : { page };
  } catch {
    return "offline";
  }
};

/** Signed in anew in another window, the session has another mark, which a page of it tells. */
const postAgain = async (form: HTMLFormElement, body: URLSearchParams): Promise<Posted> => {
  try {
    const answer = await fetch("/desk/new");
    if (isSignIn(answer) || !takeCsrf(await pageIn(answer))) return "signed-out";
  } catch {
    return "offline";
  }
  body.set("csrf", form.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "");
  const posted = await postOnce(form, body);
  return posted === "other-session" ? "signed-out" : posted;
};

const post = async (form: HTMLFormElement, more: Readonly<Record<string, string>>): Promise<Posted> => {
  const body = fieldsOf(form, more);
  const posted = await postOnce(form, body);
  return posted === "other-session" ? postAgain(form, body) : posted;
};

const standStill = (state: "offline" | "signed-out"): void => {
  if (state === "signed-out") {
    document.dispatchEvent(new Event("desk-signed-out"));
    const signIn = (): void =>
      signInHere(() => {
        document.dispatchEvent(new Event("desk-signed-in"));
        void redraw();
      });
    enterState(state, signIn);
    signIn();
    return;
  }
  enterState(state, () => void redraw());
  clearTimeout(quietTimer);
  quietTimer = window.setTimeout(() => void redraw(), tryAgainAfter);
};

/** What the form would show; the fields stay as they are. */
export const redraw = async (): Promise<void> => {
  // Among today's labels nothing is drawn before one is chosen.
  if (labelFormHere === null || labelFormHere.dataset.row === "") return;
  clearTimeout(quietTimer);
  // Another window goes on with it.
  if (labelFormHere.inert) return;
  postsAsked += 1;
  const mine = postsAsked;
  const posted = await post(labelFormHere, { typing: "yes" });
  if (mine !== postsAsked) return;
  if (typeof posted === "string") return standStill(posted);
  replaceParts(labelFormHere, posted.page);
  nowFresh();
};

/** Somebody typed: the drawing is out of date from the first key on, and asked for again when the keys are quiet. */
export const typed = (): void => {
  keysTyped += 1;
  postsAsked += 1;
  enterState("stale");
  clearTimeout(quietTimer);
  quietTimer = window.setTimeout(() => void redraw(), quietFor);
};

/** A button of the page, pressed: the whole page as it is after it. `false`: nothing came of it. */
export const act = async (more: Readonly<Record<string, string>>): Promise<boolean> => {
  if (labelFormHere === null) return false;
  clearTimeout(quietTimer);
  postsAsked += 1;
  const mine = postsAsked;
  const before = keysTyped;
  const posted = await post(labelFormHere, more);
  if (typeof posted === "string") {
    standStill(posted);
    return false;
  }
  if (mine !== postsAsked || before !== keysTyped) return false;
  replaceAll(labelFormHere, posted.page);
  nowFresh();
  return true;
};

addEventListener("online", () => {
  if (stateIs() === "offline") void redraw();
});
