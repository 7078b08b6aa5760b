// browser: what goes into one person's bag, and where it goes: asked before labels are printed with a label for the bag. Nothing of it is kept.
import { prescriptionIn, type TodayRow, toldOf } from "./TodayRow.ts";

export interface BagAsked {
  readonly rows: readonly TodayRow[];
  /** As typed; "" for none. */
  readonly address: string;
}

const folded = (words: string): string => words.trim().replace(/\s+/gu, " ").toLowerCase();

/** Of whom the row is, as far as a name tells. */
export const ofSameName = (row: TodayRow, others: readonly TodayRow[]): readonly TodayRow[] =>
  others.filter((each) => folded(toldOf(each).person) === folded(toldOf(row).person));

const comesWith = (row: TodayRow, other: TodayRow): boolean =>
  row.id === other.id ||
  (prescriptionIn(row.fields) !== "" && prescriptionIn(row.fields) === prescriptionIn(other.fields));

const made = <K extends keyof HTMLElementTagNameMap>(
  kind: K,
  has: Partial<HTMLElementTagNameMap[K]>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(kind), has);
  element.append(...inside);
  return element;
};

/** `rows`: approved and of one name; what came with `row` in one prescription is ticked, since a name alone makes nobody the same person. null: nothing is printed. */
export const askBag = (row: TodayRow, rows: readonly TodayRow[]): Promise<BagAsked | null> =>
  new Promise((resolve) => {
    const before = document.activeElement;
    const boxes = rows.map((each, at) => {
      const box = made("input", { type: "checkbox", id: `bag-${at}`, checked: comesWith(row, each) });
      const { medicine } = toldOf(each);
      const told = made(
        "label",
        { htmlFor: box.id },
        medicine,
        " ",
        made("span", { className: "aside" }, each.from),
      );
      return { row: each, box, line: made("p", { className: "tick" }, box, told) };
    });
    const address = made("input", { type: "text", id: "bag-address", autocomplete: "off", maxLength: 300 });
    const count = made("p", { id: "bag-count" });
    count.setAttribute("role", "status");
    const print = made("button", { className: "btn go", value: "print" }, "Print with the bag label");
    const stay = made("button", { type: "button", className: "btn" }, "Do not print");
    const ticked = (): readonly TodayRow[] => boxes.filter(({ box }) => box.checked).map((each) => each.row);
    const tell = (): void => {
      const items = ticked().length;
      count.textContent =
        items === 0
          ? "Tick what goes into the bag."
          : `The bag label says: ${toldOf(row).person}, ${items} ${items === 1 ? "item" : "items"}, and whom to ask. It names no medicine.`;
      print.disabled = items === 0;
    };
    const title = made("h2", { id: "ask-bag-title" }, "Print with a label for the bag");
    const set = made(
      "fieldset",
      {},
      made("legend", {}, `What goes into the bag of ${toldOf(row).person}?`),
      ...(rows.length > 1
        ? [
            made(
              "p",
              { className: "hint" },
              "The same name can be another person. Tick what you know is for this one.",
            ),
          ]
        : []),
      ...boxes.map(({ line }) => line),
    );
    const field = made(
      "p",
      { className: "field" },
      made("label", { htmlFor: address.id }, "Address, if it is to stand on it"),
      address,
    );
    const form = made(
      "form",
      { method: "dialog" },
      title,
      set,
      field,
      count,
      made("p", { className: "doing" }, print, stay),
    );
    const dialog = made("dialog", { id: "ask-bag" }, form);
    dialog.setAttribute("aria-labelledby", title.id);
    stay.addEventListener("click", () => dialog.close(""));
    form.addEventListener("change", tell);
    // Enter goes from one to the next, as in every form here; the last one prints. A key that is held down does neither.
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      const fields = [...boxes.map(({ box }) => box), address];
      const next = fields[fields.indexOf(event.target) + 1];
      if (!event.repeat && next === undefined) return;
      event.preventDefault();
      if (!event.repeat) next?.focus();
    });
    dialog.addEventListener("close", () => {
      const asked = dialog.returnValue === "print" ? { rows: ticked(), address: address.value } : null;
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(asked);
    });
    tell();
    document.body.append(dialog);
    dialog.showModal();
    (boxes.find(({ box }) => !box.checked)?.box ?? address).focus();
  });
