// browser: a question before something is gone for good. The focus goes back to where it was.

export interface AskedOnce {
  readonly title: string;
  readonly words: string;
  readonly yes: string;
  readonly no: string;
}

/** Whether the answer was yes. Leaving it is no. */
export const askOnce = ({ title, words, yes, no }: AskedOnce): Promise<boolean> =>
  new Promise((resolve) => {
    const before = document.activeElement;
    const dialog = Object.assign(document.createElement("dialog"), { id: "ask-once" });
    dialog.setAttribute("aria-labelledby", "ask-once-title");
    const heading = Object.assign(document.createElement("h2"), { id: "ask-once-title", textContent: title });
    const said = Object.assign(document.createElement("p"), { textContent: words });
    const acts = Object.assign(document.createElement("p"), { className: "doing" });
    const button = (textContent: string, value: string, className: string): HTMLButtonElement => {
      const made = Object.assign(document.createElement("button"), {
        type: "button",
        textContent,
        className,
      });
      made.addEventListener("click", () => dialog.close(value));
      return made;
    };
    const stay = button(no, "", "btn go");
    acts.append(stay, button(yes, "yes", "btn"));
    dialog.append(heading, said, acts);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
    stay.focus();
  });
