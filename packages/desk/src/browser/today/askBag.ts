// browser: what goes into one person's bag, and where it goes: asked before labels are printed with a label for
// the bag. Nothing of it is kept.
import { type TodayRow, toldOf } from "./TodayRow.ts";
import { enterGoesOn, made, tickRows } from "./tickRows.ts";

export interface BagAsked {
  readonly rows: readonly TodayRow[];
  /** As typed; "" for none. */
  readonly address: string;
}

/** `rows`: approved and of one name. null: nothing is printed. */
export const askBag = (row: TodayRow, rows: readonly TodayRow[]): Promise<BagAsked | null> =>
  new Promise((resolve) => {
    const before = document.activeElement;
    const { set, boxes, ticked } = tickRows(
      "bag",
      `What goes into the bag of ${toldOf(row).person}?`,
      row,
      rows,
    );
    const address = made("input", { type: "text", id: "bag-address", autocomplete: "off", maxLength: 300 });
    const count = made("p", { id: "bag-count" });
    count.setAttribute("role", "status");
    const print = made("button", { className: "btn go", value: "print" }, "Print with the bag label");
    const stay = made("button", { type: "button", className: "btn" }, "Do not print");
    const tell = (): void => {
      const items = ticked().length;
      count.textContent =
        items === 0
          ? "Tick what goes into the bag."
          : `The bag label says: ${toldOf(row).person}, ${items} ${items === 1 ? "item" : "items"}, and whom to ask. It names no medicine.`;
      print.disabled = items === 0;
    };
    const title = made("h2", { id: "ask-bag-title" }, "Print with a label for the bag");
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
    enterGoesOn(form, [...boxes, address]);
    dialog.addEventListener("close", () => {
      const asked = dialog.returnValue === "print" ? { rows: ticked(), address: address.value } : null;
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(asked);
    });
    tell();
    document.body.append(dialog);
    dialog.showModal();
    (boxes.find((box) => !box.checked) ?? address).focus();
  });
