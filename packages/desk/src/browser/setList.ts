// browser: the labels of a set, one in front at its true size and all of them in a list beside it.
import { labelFormHere, whenReplaced } from "./labelParts.ts";

let inFront = 1;

const labelsShown = (): readonly HTMLElement[] => [
  ...(labelFormHere?.querySelectorAll<HTMLElement>(".one-label") ?? []),
];

const isRead = (number: number): boolean | null =>
  labelFormHere?.querySelector<HTMLInputElement>(`#read-${number}`)?.checked ?? null;

const readWords = (number: number): string => {
  const read = isRead(number);
  if (read === null) return "";
  return read ? "✓ Read" : "○ Not read yet";
};

/** The drawing is narrower than it is on paper where its room is. */
const shownSize = (image: HTMLImageElement): string => {
  const share = Math.round((image.clientWidth / Number(image.getAttribute("width"))) * 100);
  return share > 0 && share < 99 ? `shown smaller: ${share} %` : "true size, as it will print";
};

const tellFront = (labels: readonly HTMLElement[]): void => {
  const title = labelFormHere?.querySelector("[data-front-title]");
  if (title != null)
    title.textContent = labels.length === 1 ? "The label" : `Label ${inFront} of ${labels.length}`;
  const size = labelFormHere?.querySelector(".true-size");
  const image = labels[inFront - 1]?.querySelector("img");
  if (size != null && image != null) size.textContent = shownSize(image);
};

const buttonFor = (label: HTMLElement, number: number): HTMLLIElement => {
  const made = Object.assign(document.createElement("button"), { type: "button" });
  const image = label.querySelector("img");
  if (image !== null)
    made.append(Object.assign(document.createElement("img"), { src: image.src, alt: "", width: 92 }));
  const words = document.createElement("span");
  words.append(
    Object.assign(document.createElement("b"), { textContent: `Label ${number}` }),
    document.createTextNode(readWords(number)),
  );
  made.append(words);
  if (number === inFront) made.setAttribute("aria-current", "true");
  made.addEventListener("click", () => {
    bringToFront(number);
    labelFormHere?.querySelector<HTMLElement>(`.set li:nth-child(${number}) button`)?.focus();
  });
  const line = document.createElement("li");
  line.append(made);
  return line;
};

const showList = (labels: readonly HTMLElement[]): void => {
  const place = labelFormHere?.querySelector(".labels");
  place?.querySelector(".set")?.remove();
  if (place == null || labels.length < 2) return;
  const list = document.createElement("ol");
  list.append(...labels.map((label, at) => buttonFor(label, at + 1)));
  const nav = Object.assign(document.createElement("nav"), { className: "set" });
  nav.setAttribute("aria-label", "Labels of this set");
  nav.append(list);
  place.append(nav);
};

export const bringToFront = (number: number): void => {
  const labels = labelsShown();
  inFront = Math.min(Math.max(1, number), Math.max(1, labels.length));
  for (const [at, label] of labels.entries()) label.classList.toggle("front", at + 1 === inFront);
  showList(labels);
  tellFront(labels);
};

/** Another label, or the same one approved: it is read from its first label on. */
export const fromTheFirst = (): void => {
  inFront = 1;
};

whenReplaced(() => bringToFront(inFront));
addEventListener("resize", () => tellFront(labelsShown()));
