// browser: the last part of the script: where the page begins, and the sign that it listens.
import { nextToPress } from "./barSteps.ts";
import { labelFormHere } from "./labelParts.ts";

(
  document.querySelector<HTMLElement>("#profiles") ??
  document.querySelector<HTMLElement>("[data-first]") ??
  // What came filled in begins with what is to be done with it.
  (labelFormHere?.dataset.opens === "bar"
    ? nextToPress()
    : document.querySelector<HTMLElement>("#personName"))
)?.focus();
// From here the keys work; tests wait for this, and it does nothing else.
document.documentElement.dataset.desk = "ready";
