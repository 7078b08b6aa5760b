// browser: Enter goes from field to field, past what is filled, and from the last one to the bar.
import { goToBar } from "./barSteps.ts";
import { focusOn, labelFormHere } from "./labelParts.ts";
import { act, typed } from "./labelPosts.ts";

/** Fields that Enter stops at while they are empty, in the order of the page. */
const stops = ["personName", "medicineName", "strength", "form", "quantity", "unit", "directions"];

/** Those of them that may stay empty: Enter in one goes on. */
const mayStayEmpty = ["strength", "form"];

const typedAt = (id: string): string =>
  labelFormHere?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value.trim() ?? "";

/** A medicine that is written with its strength has its form in its name too, or none. */
const isWhole = (): boolean => typedAt("strength") === "" && /\d/u.test(typedAt("medicineName"));

/**
 * The next field in the order of the page that is empty; the warnings after all
 * of them. Strength and form are stopped at on the way from the medicine, or a
 * hand that types them there would write the strength into the quantity.
 */
export const nextField = (from: Element): string =>
  stops.find((id) => {
    const field = labelFormHere?.querySelector(`#${id}`);
    const isAfter =
      field != null && (from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isAfter && typedAt(id) === "" && !(mayStayEmpty.includes(id) && isWhole());
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
  // Chosen is answered: on to what is next, which may be another question.
  if (target instanceof HTMLInputElement && target.closest("#asks") !== null && target.type === "radio") {
    event.preventDefault();
    if (!event.repeat) goToBar();
    return;
  }
  if (!isTextField(target) || target.closest("#bar, #look, #asks") !== null || target.id === "scan") return;
  if (event.shiftKey && target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  if (event.repeat) return;
  if (target.id === "typed-warning") enterInWarnings();
  else focusOn(labelFormHere?.querySelector(`#${nextField(target)}`));
});
