// browser: the buttons of the page of a label. Each is answered in place, and the focus stays, or goes to what is next.
import { afterApproval, stepOrGo } from "./barSteps.ts";
import { takeFile } from "./desk.ts";
import { focusOn, labelFormHere, replaceAll } from "./labelParts.ts";
import { act, typed } from "./labelPosts.ts";
import { isFresh } from "./labelStates.ts";
import { paper } from "./printing.ts";
import { fromTheFirst } from "./setList.ts";

/** Where the focus goes after a button that is gone; else it stays on the same control. */
const afterButton: Readonly<Record<string, string>> = {
  new: "#personName",
  same: "#medicineName",
  printed: "#bar [data-next]",
  approve: "#bar [data-next]",
  who: "#ask-who [aria-invalid], #bar [data-next]",
  check: "#ask-check [aria-invalid], #bar [data-next]",
  next: "#bar [data-next]",
  "next-to-do": "#bar [data-next]",
  onward: "#bar [data-next]",
  previous: "#bar [data-next]",
  "own-directions": "#directions",
  "their-directions": "#own-directions",
  "use-pack": "#scan",
  build: "#directions",
  "as-prescribed": "#directions",
  profiles: "#profiles",
};

const placeOf = (element: Element | null): string =>
  element === null || element.id === "" ? "" : `#${CSS.escape(element.id)}`;

const goOn = (wanted: string, before: string): void => {
  const first = labelFormHere?.querySelector("[data-first]");
  const places = [wanted, before].filter((place) => place !== "");
  if (focusOn(first)) return;
  if (
    places.some((place) =>
      [...document.querySelectorAll(place)].some(
        (each) => each.closest("[hidden]") === null && focusOn(each),
      ),
    )
  )
    return;
  if (!focusOn(labelFormHere?.querySelector("#bar [data-next]")))
    focusOn(labelFormHere?.querySelector("#personName"));
};

const placeAfter = (name: string, value: string): string => {
  switch (name) {
    case "do":
      // An item chosen from the list is gone through from its first step on.
      return value.startsWith("go-") ? "#bar [data-next]" : (afterButton[value] ?? "");
    case "remove-warning":
    case "split-warning":
    case "word-warning":
      return "#typed-warning";
    case "wrong-pack":
      return "#bar [data-next]";
    default:
      return "";
  }
};

const press = async (button: HTMLButtonElement | null): Promise<void> => {
  const before = placeOf(document.activeElement);
  const name = button?.name ?? "";
  const value = button?.value ?? "";
  if (name === "do") fromTheFirst();
  const answered = await act(name === "" ? {} : { [name]: value });
  if (name === "do" && value === "approve") return afterApproval(answered);
  if (answered) goOn(placeAfter(name, value), before === placeOf(button) ? "" : before);
};

/** Prints the very file that was approved, and notes that it was sent. */
const print = async (form: HTMLFormElement, button: HTMLButtonElement): Promise<void> => {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const answer = await fetch(button.formAction, { method: "POST", body });
  if (!answer.ok || answer.headers.get("content-type") !== "application/pdf") {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    replaceAll(form, page);
    return goOn("#bar [data-next]", "");
  }
  document.dispatchEvent(new Event("desk-printed"));
  const file = URL.createObjectURL(await answer.blob());
  if (navigator.pdfViewerEnabled) {
    const frame = paper();
    frame.addEventListener("load", () => frame.contentWindow?.print(), { once: true });
    frame.src = file;
  } else {
    // A browser that shows no PDF is given the file; another program prints it.
    Object.assign(document.createElement("a"), { href: file, download: "labels.pdf" }).click();
  }
  if (await act({ do: "printed" })) goOn("#bar [data-next]", "");
};

let printUnderWay = false;

/** Pressed again before the answer came, it would be told that nothing was printed, beside the paper. */
const printOnce = async (form: HTMLFormElement, button: HTMLButtonElement): Promise<void> => {
  printUnderWay = true;
  await print(form, button).catch(() => act({}));
  printUnderWay = false;
};

/** The dispensing system's own label, dropped anywhere on the page of a label. */
const dropOrdinary = async (event: DragEvent): Promise<void> => {
  const file = event.dataTransfer?.files[0];
  const place = labelFormHere?.querySelector<HTMLTextAreaElement>("#ordinary");
  if (file === undefined) return;
  event.preventDefault();
  if (place == null) return;
  await takeFile(file, place);
  labelFormHere?.requestSubmit(labelFormHere.querySelector<HTMLButtonElement>("#read-ordinary"));
};

if (labelFormHere !== null) {
  const form = labelFormHere;
  form.addEventListener("submit", (event) => {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    const opensWindow = button?.formTarget === "_blank" && button.dataset.then === undefined;
    // An ordinary label that was dropped is read by a page of its own.
    if (opensWindow || button?.id === "read-ordinary") return;
    event.preventDefault();
    if (button?.dataset.then !== undefined) {
      if (isFresh() && !printUnderWay) void printOnce(form, button);
      return;
    }
    void press(button);
  });
  form.addEventListener("input", (event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest("#bar, #look") !== null) return;
    // What stands in the fields for scanning and warnings is no part of the label before Enter.
    if (target.id === "scan") return;
    typed();
  });
  // Enter in what is asked once goes to what is empty there, then presses its own button, and not the first of the form.
  form.addEventListener("keydown", (event) => {
    const { target } = event;
    if (event.key !== "Enter" || event.isComposing || event.repeat || !(target instanceof HTMLInputElement))
      return;
    const button = target.closest(".ask")?.querySelector<HTMLButtonElement>("p.doing > button[name=do]");
    if (button == null || target.type !== "text") return;
    event.preventDefault();
    const empty = [
      ...(target.closest(".ask")?.querySelectorAll<HTMLInputElement>("input, select") ?? []),
    ].find((each) => each.value.trim() === "");
    if (empty === undefined || empty === target) button.click();
    else focusOn(empty);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => void dropOrdinary(event));
  // Alt+A from anywhere: to the bar, and there the step itself.
  document.addEventListener("desk-step", stepOrGo);
  document.dispatchEvent(new Event("desk-replaced"));
}
