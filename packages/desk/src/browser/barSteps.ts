// browser: the bar: one step after another, each by one key, and none before the drawing is the one being judged.
import { focusAt, focusOn, labelFormHere, whenReplaced } from "./labelParts.ts";
import { act, whenFresh } from "./labelPosts.ts";
import { isFresh } from "./labelStates.ts";
import { bringToFront, fromTheFirst } from "./setList.ts";

const barSteps = (): readonly HTMLElement[] => [
  ...(labelFormHere?.querySelectorAll<HTMLElement>("#bar > .step:not(#bar-state)") ?? []),
];

const boxOf = (step: HTMLElement): HTMLInputElement | null => {
  const { mark } = step.dataset;
  return mark === undefined ? null : (labelFormHere?.querySelector<HTMLInputElement>(`#${mark}`) ?? null);
};

/** What a step asks about is on the screen when somebody comes to it: nobody has read what is scrolled away. */
const showAsked = (): void => {
  const [bar, step] = [labelFormHere?.querySelector("#bar"), openStep()];
  // A bar that scrolls with the page would be gone itself.
  if (bar == null || step === undefined || getComputedStyle(bar).position !== "sticky") return;
  const see = (place: string): void =>
    labelFormHere?.querySelector(place)?.scrollIntoView({ block: "nearest", behavior: "instant" });
  const doubt = /^looked-(\d+)$/.exec(step.dataset.mark ?? "")?.[1];
  see(".one-label.front");
  if (doubt !== undefined) see(`#doubt-${doubt}`);
};

/** The first that is still to be done. */
const openStep = (): HTMLElement | undefined => barSteps().find((step) => boxOf(step)?.checked !== true);

let saidLast = "";
/** At most once a second, to whoever hears the page. */
const sayStep = (step: HTMLElement | undefined): void => {
  const words = step?.querySelector(".said")?.textContent ?? "";
  const place = document.querySelector("#bar-heard");
  if (words === saidLast || place === null) return;
  saidLast = words;
  setTimeout(() => {
    if (saidLast === words) place.textContent = words;
  }, 1_000);
};

const labelOfStep = (step: HTMLElement | undefined): number | null => {
  const number = /^read-(\d+)$/.exec(step?.dataset.mark ?? "")?.[1];
  return number === undefined ? null : Number(number);
};

/** Initials and Approve are on once nothing else is left. */
const openApproval = (isOpen: boolean): void => {
  const initials = labelFormHere?.querySelector<HTMLInputElement>("#initials");
  const button = labelFormHere?.querySelector<HTMLButtonElement>("#approve");
  if (initials == null || button == null) return;
  initials.disabled = !isOpen;
  button.disabled = !isOpen;
  button.classList.toggle("go", isOpen);
  if (isOpen) initials.dataset.next = "";
  else delete initials.dataset.next;
};

/** Shows the step that is next, with the label that it is about. */
export const showStep = (): void => {
  if (labelFormHere === null) return;
  const next = openStep();
  for (const step of barSteps()) step.hidden = step !== next;
  const isMarked = barSteps().some(({ dataset }) => dataset.last !== undefined);
  if (isMarked) openApproval(next?.dataset.last !== undefined);
  const number = labelOfStep(next);
  if (number !== null) bringToFront(number);
  sayStep(next);
};

/** The one thing to press next; what is hidden is none. */
export const nextToPress = (): HTMLElement | undefined =>
  [...(labelFormHere?.querySelectorAll<HTMLElement>("#bar [data-next]") ?? [])].find(
    (each) => each.closest("[hidden]") === null && !each.matches(":disabled"),
  );

/** To the bar, once the drawing is fresh. */
export const goToBar = (): void => whenFresh(() => void focusOn(nextToPress()));

/** While nothing can be judged, the button that helps; null where there is none. */
const helpInBar = (): HTMLElement | null =>
  isFresh() ? null : (labelFormHere?.querySelector<HTMLElement>("#bar-state button") ?? null);

/** To the bar; there already, the step itself. */
export const stepOrGo = (): void => {
  const help = helpInBar();
  const next = nextToPress();
  if (help !== null && document.activeElement === help) help.click();
  else if (help !== null) focusOn(help);
  else if (isFresh() && next !== undefined && document.activeElement === next) next.click();
  else goToBar();
};

/** From the bar to what its step is about. */
const goWhereItLeads = (link: HTMLAnchorElement): void => {
  focusAt(document.querySelector(link.hash));
};

const take = (step: HTMLElement): void => {
  const box = boxOf(step);
  if (box === null) return;
  box.checked = true;
  showStep();
  focusOn(nextToPress());
};

const pressed = (event: MouseEvent): void => {
  const target = event.target instanceof Element ? event.target.closest("a, button") : null;
  if (target === null || labelFormHere === null || !labelFormHere.contains(target)) return;
  if (target instanceof HTMLAnchorElement && target.closest("#bar") !== null && target.hash !== "") {
    event.preventDefault();
    goWhereItLeads(target);
    return;
  }
  const step = target.closest<HTMLElement>(".step[data-mark]");
  if (step === null || !(target instanceof HTMLButtonElement)) return;
  event.preventDefault();
  if (isFresh()) take(step);
};

if (labelFormHere !== null) {
  const heard = Object.assign(document.createElement("p"), { id: "bar-heard", className: "hear" });
  heard.setAttribute("role", "status");
  // Beside the form, which is put anew, and within the landmark.
  labelFormHere.after(heard);
  labelFormHere.addEventListener("click", pressed);
  // A key that is held down counts once.
  labelFormHere.addEventListener("keydown", (event) => {
    const isButton =
      event.target instanceof HTMLElement && event.target.matches("button, a, #initials, #no-warnings");
    if (event.repeat && isButton && (event.key === "Enter" || event.key === " ")) event.preventDefault();
  });
  labelFormHere.addEventListener("keydown", (event) => {
    const isInitials = event.target instanceof HTMLInputElement && event.target.id === "initials";
    if (!isInitials || event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    if (event.repeat || !isFresh()) return;
    fromTheFirst();
    void act({ do: "approve" }).then(afterApproval);
  });
  labelFormHere.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.closest("#bar") !== null) showAsked();
  });
  whenReplaced(showStep);
}

/** On to Print, or where it says what is missing. */
export const afterApproval = (answered: boolean): void => {
  if (!answered || !document.dispatchEvent(new Event("desk-approved", { cancelable: true }))) return;
  focusOn(nextToPress());
};
