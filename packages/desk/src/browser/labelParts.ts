// browser: the page of a label as the server sends it again, put in place of what stands there, with the focus where it was.

/** The form of a label; null on every other page. */
export const labelFormHere = document.querySelector<HTMLFormElement>("form[data-desk-form]");

/** Parts that were put anew; what hangs on them is hung on them again. */
export const whenReplaced = (then: () => void): void => document.addEventListener("desk-replaced", then);

const tellReplaced = (): void => void document.dispatchEvent(new Event("desk-replaced"));

const hasFocus = (element: Element): boolean => element.contains(document.activeElement);

/** On the page of today's labels the list stays, whatever is answered; what stands beside it is put anew. */
export const isTodayHere = labelFormHere?.dataset.deskForm === "today";

const replaceBeside = (form: HTMLFormElement, page: Document): void => {
  const had = [...form.querySelectorAll("[data-part]")].some(hasFocus);
  document.dispatchEvent(new CustomEvent("desk-answered", { detail: page }));
  for (const part of form.querySelectorAll("[data-part]")) {
    const next = page.querySelector(`#${part.id}`);
    if (next !== null) part.replaceWith(next);
  }
  const printer = page.querySelector("#printer");
  if (printer !== null) document.querySelector("#printer")?.replaceWith(printer);
  tellReplaced();
  if (had && document.activeElement === document.body)
    focusOn(form.querySelector("#bar .step:not([hidden]) [data-next]"));
};

/** Puts the parts of the new page in place of the old ones, but not the part that somebody types in. */
export const replaceParts = (form: HTMLFormElement, page: Document): void => {
  if (isTodayHere) {
    replaceBeside(form, page);
    return;
  }
  for (const part of form.querySelectorAll("[data-part]")) {
    const next = page.querySelector(`#${part.id}`);
    if (next !== null && !hasFocus(part)) part.replaceWith(next);
  }
  tellReplaced();
};

/** Everything in the form, and the labels in the printer above it. */
export const replaceAll = (form: HTMLFormElement, page: Document): void => {
  if (isTodayHere) {
    replaceBeside(form, page);
    return;
  }
  const next = page.querySelector("form[data-desk-form]");
  if (next === null) return;
  const open = [...form.querySelectorAll("details[open]")].map(({ id }) => id);
  form.replaceChildren(...next.childNodes);
  for (const id of open) form.querySelector<HTMLDetailsElement>(`#${id || "none"}`)?.setAttribute("open", "");
  const printer = page.querySelector("#printer");
  if (printer !== null) document.querySelector("#printer")?.replaceWith(printer);
  document.title = page.title;
  tellReplaced();
};

/** Whether something that can be seen took the focus. */
export const focusOn = (element: Element | null | undefined): boolean => {
  if (!(element instanceof HTMLElement)) return false;
  const folded = element.closest("details");
  if (folded !== null && !element.matches("summary")) folded.open = true;
  element.focus();
  return document.activeElement === element;
};

const controls = "button, input:not([type=hidden]), select, textarea";

/** To what stands there, or to the first control in it; of a heading, in what it is the heading of. */
export const focusAt = (target: Element | null | undefined): boolean =>
  focusOn(target) ||
  focusOn(target?.querySelector(controls)) ||
  focusOn(target?.closest("section")?.querySelector(controls));
