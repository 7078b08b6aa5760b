// browser: a label that another window of this browser works on: told above its page, where nothing can be done
// with it until somebody says that they go on here.

/** `goOn`: left out where another label is begun here instead. */
export interface ElsewhereTold {
  readonly words: string;
  readonly goOn?: () => void;
}

/** Instead of one that was told before. */
export const tellOpenElsewhere = (form: HTMLFormElement, { words, goOn }: ElsewhereTold): void => {
  document.querySelector("#open-elsewhere")?.remove();
  const note = Object.assign(document.createElement("div"), {
    ...{ id: "open-elsewhere", className: "box kept-note" },
  });
  note.setAttribute("role", "status");
  // The page's own heading is shut with it.
  const told = document.createElement(goOn === undefined ? "p" : "h1");
  note.append(Object.assign(told, { textContent: words }));
  form.before(note);
  if (goOn === undefined) return;
  form.inert = true;
  const button = Object.assign(document.createElement("button"), {
    ...{ type: "button", className: "btn", textContent: "Go on with it here instead" },
  });
  button.addEventListener("click", () => {
    note.remove();
    form.inert = false;
    goOn();
  });
  const acts = Object.assign(document.createElement("p"), { className: "doing" });
  acts.append(button);
  note.append(acts);
  button.focus();
};

export const elsewhereWords = (what: string): string =>
  `This ${what} is open in another window. Go on with it there.`;

export const takenWords = (what: string): string =>
  `Somebody goes on with this ${what} in another window. What was typed here is kept there.`;
