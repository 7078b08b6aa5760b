// browser: signing in on the page of a label, without leaving it: nothing typed is lost.
import { labelFormHere } from "./labelParts.ts";

const csrfField = (): HTMLInputElement | null =>
  labelFormHere?.querySelector<HTMLInputElement>("input[name=csrf]") ?? null;

/** The mark of the new session, from a page of it. */
export const takeCsrf = (page: Document): boolean => {
  const next = page.querySelector<HTMLInputElement>("[data-desk-form] input[name=csrf]");
  const field = csrfField();
  if (next === null || field === null) return false;
  field.value = next.value;
  return true;
};

const dialogOf = (): HTMLDialogElement => {
  const made = document.createElement("dialog");
  made.id = "sign-in-here";
  made.setAttribute("aria-labelledby", "sign-in-title");
  const form = document.createElement("form");
  form.method = "dialog";
  const title = Object.assign(document.createElement("h2"), {
    id: "sign-in-title",
    textContent: "Sign in and go on",
  });
  const words = Object.assign(document.createElement("p"), {
    textContent: "You were signed out. What you typed is kept.",
  });
  const field = Object.assign(document.createElement("div"), { className: "f" });
  const label = Object.assign(document.createElement("label"), {
    htmlFor: "key-here",
    textContent: "Key",
  });
  const input = Object.assign(document.createElement("input"), {
    ...{ id: "key-here", type: "password", autocomplete: "current-password", maxLength: 100 },
  });
  const wrong = Object.assign(document.createElement("p"), { id: "key-here-wrong", className: "wrong" });
  wrong.setAttribute("role", "alert");
  input.setAttribute("aria-describedby", wrong.id);
  const acts = Object.assign(document.createElement("p"), { className: "doing" });
  const send = Object.assign(document.createElement("button"), {
    className: "btn go",
    textContent: "Sign in",
  });
  const other = Object.assign(document.createElement("button"), {
    ...{ type: "button", className: "btn", textContent: "I signed in in another window" },
  });
  other.dataset.other = "";
  acts.append(send, other);
  field.append(label, input);
  form.append(title, words, field, wrong, acts);
  made.append(form);
  return made;
};

const pageOf = async (answer: Response): Promise<Document> =>
  new DOMParser().parseFromString(await answer.text(), "text/html");

/** Opens in place; `then` once somebody is signed in. The focus goes back to where it was. */
export const signInHere = (then: () => void): void => {
  if (document.querySelector("#sign-in-here") !== null) return;
  const before = document.activeElement;
  const dialog = dialogOf();
  const wrong = dialog.querySelector("#key-here-wrong");
  const say = (words: string): void => {
    if (wrong !== null) wrong.textContent = words;
  };
  const done = (page: Document): void => {
    if (takeCsrf(page)) {
      dialog.close();
      then();
    } else say("That does not sign anybody in. It may be too old, or mistyped.");
  };
  const tryWith = async (key: string | null): Promise<void> => {
    const answer =
      key === null
        ? await fetch("/desk/new")
        : await fetch("/sign-in", { method: "POST", body: new URLSearchParams({ key }) });
    done(await pageOf(answer));
  };
  const attempt = (key: string | null): void =>
    void tryWith(key).catch(() => say("No connection. Try again in a moment."));
  dialog.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(dialog.querySelector<HTMLInputElement>("#key-here")?.value.trim() ?? "");
  });
  dialog.querySelector("[data-other]")?.addEventListener("click", () => attempt(null));
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>("#key-here")?.focus();
};
