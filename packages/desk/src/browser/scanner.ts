// browser: a scanner's keys go to the field for scanning, wherever they were typed, and nobody's typing is touched.
import { type Burst, grown, isScan, noBurst } from "./burst.ts";

/** Found anew each time: the page of a label is put anew in place. */
const scanFieldNow = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>("#scan");

type TextField = HTMLInputElement | HTMLTextAreaElement;

const textFieldOf = (target: EventTarget | null): TextField | null =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text")
    ? target
    : null;

/** How some scanners press the separator, which no key types. */
const isSeparator = (event: KeyboardEvent): boolean =>
  event.key === "F8" || (event.ctrlKey && event.code === "BracketRight");

let burst: Burst = noBurst;
/** The field that the burst is being typed into, and what stood there before it. */
let before: { readonly field: TextField; readonly value: string } | null = null;

const addKey = (key: string, event: KeyboardEvent): void => {
  const next = grown(burst, key, event.timeStamp);
  if (next.text === key) {
    const field = textFieldOf(event.target);
    before = field === null ? null : { field, value: field.value };
  }
  burst = next;
};

const takeScan = (event: KeyboardEvent, field: HTMLInputElement): void => {
  event.preventDefault();
  event.stopPropagation();
  if (before !== null && before.field !== field) before.field.value = before.value;
  field.value = burst.text;
  burst = noBurst;
  field.form?.requestSubmit();
};

if (scanFieldNow() !== null) {
  document.addEventListener(
    "keydown",
    (event) => {
      const scanField = scanFieldNow();
      if (event.isComposing || scanField === null) return;
      if (isSeparator(event)) {
        const isScanning = burst.text !== "" || event.target === scanField;
        if (!isScanning) return;
        event.preventDefault();
        addKey("{GS}", event);
        if (event.target === scanField)
          scanField.setRangeText("{GS}", scanField.selectionStart ?? 0, scanField.selectionEnd ?? 0, "end");
        return;
      }
      if (event.key === "Enter" && isScan(burst, event.timeStamp)) {
        takeScan(event, scanField);
        return;
      }
      if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey)
        addKey(event.key, event);
    },
    { capture: true },
  );
}
