// browser: which sheet of one person's approved labels is printed, of which of them, and what is to be looked at
// before it is.
import { printFile } from "../printing.ts";
import { printedRow, type TodayRow, toldOf } from "./TodayRow.ts";
import { enterGoesOn, made, tickRows } from "./tickRows.ts";

interface SheetMade {
  readonly pdf: Blob;
  readonly findings: readonly string[];
}

/** The sheet, or why there is none. */
const askForSheet = async (
  csrf: string,
  { sheet, firstDay }: { readonly sheet: string; readonly firstDay: string },
  rows: readonly TodayRow[],
): Promise<SheetMade | string> => {
  const body = new URLSearchParams([
    ["csrf", csrf],
    ["sheet", sheet],
    ["first-day", firstDay],
    ...rows.map((row) => ["label", String(printedRow(row))]),
  ]);
  const answer = await fetch("/desk/today/sheet", { method: "POST", body }).catch(() => null);
  if (answer === null) return "No connection. No sheet was made. Try again in a moment.";
  const told = (await answer.json().catch(() => null)) as {
    readonly said?: string;
    readonly pdf?: string;
    readonly findings?: readonly string[];
  } | null;
  if (told?.pdf === undefined) return told?.said ?? "No sheet was made. Try again in a moment.";
  const bytes = Uint8Array.from(atob(told.pdf), (letter) => letter.charCodeAt(0));
  return { pdf: new Blob([bytes], { type: "application/pdf" }), findings: told.findings ?? [] };
};

interface SheetChoice {
  readonly set: HTMLFieldSetElement;
  /** Its radio button: fewest labels, what it says and the name of its file stand on it (`personsSheets.ts`). */
  readonly chosen: () => HTMLInputElement;
  /** Of a week; ISO. */
  readonly firstDay: () => string;
}

/** The sheets that so many labels can make, as the page has them, the first one ticked. */
const chooseSheet = (most: number): SheetChoice => {
  const page = document.querySelector<HTMLTemplateElement>("#sheet-choice");
  const set = page?.content.querySelector("fieldset")?.cloneNode(true);
  if (!(set instanceof HTMLFieldSetElement)) throw new Error("the page has no sheets to choose from");
  for (const box of set.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    if (Number(box.dataset.least) > most) box.closest("p")?.remove();
  const boxes = [...set.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const [first] = boxes;
  if (first === undefined) throw new Error("no sheet is of one label");
  first.checked = true;
  const chosen = (): HTMLInputElement => boxes.find(({ checked }) => checked) ?? first;
  const day = set.querySelector<HTMLInputElement>("input[type=date]");
  const show = (): void => {
    const line = day?.closest<HTMLElement>("p");
    if (day === null || line == null) return;
    line.hidden = chosen().value !== "week";
    day.disabled = line.hidden;
  };
  set.addEventListener("change", show);
  show();
  return { set, chosen, firstDay: () => day?.value ?? "" };
};

/**
 * `rows`: approved and of one name; `left`: of that name too, and not approved.
 * A sheet with something to be looked at is printed once somebody has read it
 * here; any other at once. Resolves when the window is closed.
 */
export const askSheet = (
  csrf: string,
  row: TodayRow,
  rows: readonly TodayRow[],
  left: readonly TodayRow[],
): Promise<void> =>
  new Promise((resolve) => {
    const before = document.activeElement;
    const { person } = toldOf(row);
    const { set, boxes, ticked } = tickRows("sheet", `Which medicines are for ${person}?`, row, rows);
    const choice = chooseSheet(rows.length);
    const said = made("p", { id: "sheet-said" });
    said.setAttribute("role", "status");
    const looked = made("div", {
      id: "sheet-looked",
      className: "message urgent",
      hidden: true,
      tabIndex: -1,
    });
    const print = made("button", { className: "btn go" });
    const stay = made("button", { type: "button", className: "btn" }, "Do not print");
    const title = made("h2", { id: "ask-sheet-title" }, "A sheet for the person");
    const missing = left.map((each) => toldOf(each).medicine || "a medicine without a name");
    const form = made(
      "form",
      { method: "dialog" },
      title,
      choice.set,
      set,
      ...(missing.length === 0
        ? []
        : [made("p", { id: "sheet-left" }, `Not approved, so not on the sheet: ${missing.join("; ")}.`)]),
      said,
      looked,
      made("p", { className: "doing" }, print, stay),
    );
    const dialog = made("dialog", { id: "ask-sheet" }, form);
    dialog.setAttribute("aria-labelledby", title.id);
    let sheet: SheetMade | null = null;
    let isUnderWay = false;
    const tell = (): void => {
      sheet = null;
      looked.hidden = true;
      const count = ticked().length;
      print.textContent = "Print the sheet";
      const { least, says = "" } = choice.chosen().dataset;
      print.disabled = count < Number(least);
      said.textContent =
        count < Number(least)
          ? `Tick ${least === "1" ? "a medicine" : "two medicines or more"}.`
          : says.replace("…", String(count));
    };
    const tellOf = (...words: readonly Node[]): void => {
      looked.replaceChildren(...words);
      looked.hidden = false;
      looked.focus();
    };
    const printMade = ({ pdf }: SheetMade): void => {
      printFile(pdf, choice.chosen().dataset.file ?? "");
      dialog.close();
    };
    const act = async (): Promise<void> => {
      if (sheet !== null) return printMade(sheet);
      const fields = [...form.querySelectorAll<HTMLInputElement>("input:enabled")];
      for (const field of fields) field.disabled = true;
      said.textContent = "The sheet is being made.";
      const asked = { sheet: choice.chosen().value, firstDay: choice.firstDay() };
      const answer = await askForSheet(csrf, asked, ticked());
      for (const field of fields) field.disabled = false;
      tell();
      if (typeof answer === "string") tellOf(made("p", {}, answer));
      else if (!dialog.open) return;
      else if (answer.findings.length === 0) printMade(answer);
      else {
        sheet = answer;
        print.textContent = "I have looked: print the sheet";
        const lines = answer.findings.map((words) => made("p", {}, words));
        tellOf(made("p", {}, made("b", {}, "Look at this before you hand it over:")), ...lines);
      }
    };
    stay.addEventListener("click", () => dialog.close());
    form.addEventListener("change", tell);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (isUnderWay || print.disabled) return;
      isUnderWay = true;
      void act().finally(() => {
        isUnderWay = false;
      });
    });
    enterGoesOn(form, boxes);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve();
    });
    tell();
    document.body.append(dialog);
    dialog.showModal();
    (boxes.find((box) => !box.checked) ?? print).focus();
  });
