// browser: Enter goes from field to field, past what is filled or may stay empty, and from the last one to the bar.
import { goToBar } from "./barSteps.ts";
import { focusOn, labelFormHere } from "./labelParts.ts";
import { act, typed } from "./labelPosts.ts";

/** Fields that must be filled, in the order of the page. */
const mustFill = ["personName", "medicineName", "quantity", "unit", "directions"];

const typedAt = (id: string): string =>
  labelFormHere?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value.trim() ?? "";

/** The next field in the order of the page that is empty and must not be; the warnings after all of them. */
export const nextField = (from: Element): string =>
  mustFill.find((id) => {
    const field = labelFormHere?.querySelector(`#${id}`);
    const isAfter =
      field != null && (from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isAfter && typedAt(id) === "";
  }) ?? "typed-warning";

const chipsThere = (): boolean => (labelFormHere?.querySelector("#chips .chip") ?? null) !== null;

const noneNeeded = (): HTMLInputElement | null =>
  labelFormHere?.querySelector<HTMLInputElement>("#no-warnings") ?? null;

const enterInWarnings = (): void => {
  if (typedAt("typed-warning") !== "") {
    void act({}).then(() => focusOn(labelFormHere?.querySelector("#typed-warning")));
    return;
  }
  const none = noneNeeded();
  if (chipsThere() || none === null || none.checked) goToBar();
  else focusOn(none);
};

const enterOnTick = (tick: HTMLInputElement): void => {
  if (!tick.checked) {
    tick.checked = true;
    typed();
  }
  goToBar();
};

const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && (target.type === "text" || target.type === "radio"));

labelFormHere?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || event.defaultPrevented) return;
  const { target } = event;
  if (target instanceof HTMLInputElement && target.id === "no-warnings") {
    event.preventDefault();
    if (!event.repeat) enterOnTick(target);
    return;
  }
  if (!isTextField(target) || target.closest("#bar, #look, #asks") !== null || target.id === "scan") return;
  if (event.shiftKey && target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  if (event.repeat) return;
  if (target.id === "typed-warning") enterInWarnings();
  else focusOn(labelFormHere?.querySelector(`#${nextField(target)}`));
});
