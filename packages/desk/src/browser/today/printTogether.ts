// browser: every approved label of the list in one print.
import { paper } from "../printing.ts";
import { postedRow, type TodayRow } from "./TodayRow.ts";

/** null: it is on its way to the printer. Otherwise why nothing was printed. */
export const printTogether = async (csrf: string, rows: readonly TodayRow[]): Promise<string | null> => {
  const body = new URLSearchParams([["csrf", csrf], ...rows.map((row) => ["label", String(postedRow(row))])]);
  const answer = await fetch("/desk/today/labels", { method: "POST", body }).catch(() => null);
  if (answer === null) return "No connection. Nothing was printed. Try again in a moment.";
  if (answer.headers.get("content-type") !== "application/pdf") {
    const said = (await answer.json().catch(() => null)) as { readonly said?: string } | null;
    return said?.said ?? "Nothing was printed. Print them one by one.";
  }
  const file = URL.createObjectURL(await answer.blob());
  if (navigator.pdfViewerEnabled) {
    const frame = paper();
    frame.addEventListener("load", () => frame.contentWindow?.print(), { once: true });
    frame.src = file;
  } else {
    // A browser that shows no PDF is given the file; another program prints it.
    Object.assign(document.createElement("a"), { href: file, download: "labels.pdf" }).click();
  }
  return null;
};
