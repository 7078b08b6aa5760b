// browser: a row of a batch is worked on in one window at a time, as every other label is: of two windows, the
// one that types last would write over what the other approved.
import { labelFormHere } from "../labelParts.ts";
import { elsewhereWords, takenWords, tellOpenElsewhere } from "./openElsewhere.ts";
import { leaveRow, takeRow, takeRowOver } from "./todayKept.ts";

const rowForm = labelFormHere?.matches("#row-form") ? labelFormHere : null;

/** As today's list calls it. */
let rowHeld = "";

const rowShown = (): string => {
  const key = document.querySelector<HTMLElement>("#row")?.dataset.key ?? "";
  return key === "" ? "" : `batch ${key}`;
};

/** As the service has it now. */
const openAgain = (id: string): void => {
  const [, batch = "", at = ""] = id.split(" ");
  location.assign(`/desk/batches/${batch}/rows?at=${at}`);
};

const tellRow = (form: HTMLFormElement, id: string, words: string): void =>
  tellOpenElsewhere(form, { words, goOn: () => void takeRowOver(id).then(() => openAgain(id)) });

const holdRow = async (form: HTMLFormElement): Promise<void> => {
  const id = rowShown();
  if (id === rowHeld) return;
  if (rowHeld !== "") leaveRow(rowHeld);
  rowHeld = id;
  if (id !== "" && !(await takeRow(id)) && rowHeld === id) tellRow(form, id, elsewhereWords("row"));
};

if (rowForm !== null) {
  const form = rowForm;
  document.addEventListener("desk-replaced", () => void holdRow(form));
  document.addEventListener("row-taken", (event) => {
    if ((event as CustomEvent<string>).detail === rowHeld) tellRow(form, rowHeld, takenWords("row"));
  });
  void holdRow(form);
}
