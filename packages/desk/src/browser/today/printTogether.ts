// browser: every approved label of the list in one print.
import { printFile } from "../printing.ts";
import { printedRow, type TodayRow } from "./TodayRow.ts";

/** Why nothing was printed, and which row stands in the way; -1: none of them alone. */
export interface NotPrinted {
  readonly said: string;
  readonly place: number;
}

const notPrinted = (said: string): NotPrinted => ({ said, place: -1 });

/** A label for the bag goes on top. */
export interface BagOnTop {
  /** As typed; "" for none. */
  readonly address: string;
}

/** Prints these rows together. Answers why nothing was printed; null: it is on its way to the printer. */
export const printTogether = async (
  csrf: string,
  rows: readonly TodayRow[],
  bag: BagOnTop | null,
): Promise<NotPrinted | null> => {
  const body = new URLSearchParams([
    ["csrf", csrf],
    ...(bag === null
      ? []
      : [
          ["bag", "yes"],
          ["bag-address", bag.address],
        ]),
    ...rows.map((row) => ["label", String(printedRow(row))]),
  ]);
  const answer = await fetch("/desk/today/labels", { method: "POST", body }).catch(() => null);
  if (answer === null) return notPrinted("No connection. Nothing was printed. Try again in a moment.");
  if (answer.headers.get("content-type") !== "application/pdf") {
    const told = (await answer.json().catch(() => null)) as Partial<NotPrinted> | null;
    return { ...notPrinted("Nothing was printed. Print them one by one."), ...told };
  }
  printFile(await answer.blob(), "labels.pdf");
  return null;
};
