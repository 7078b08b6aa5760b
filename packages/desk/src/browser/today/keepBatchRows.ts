// browser: the rows of a batch stand in today's list too. The service keeps them; the list holds what it tells of
// them, and where they are.
import { factsTold, type TodayRow } from "./TodayRow.ts";
import { keepRow, openToday, rowsKept } from "./todayKept.ts";

/** A sheet of more rows is gone through on its own page. */
const mostRowsListed = 100;

const rowOfBatch = (told: HTMLElement, before: readonly TodayRow[]): TodayRow | null => {
  const facts = factsTold(told);
  const [batch = "", at = ""] = facts?.key.split(" ") ?? [];
  if (facts === null || batch === "") return null;
  const id = `batch ${facts.key}`;
  const known = before.find((row) => row.id === id);
  const action = `/desk/batches/${batch}/rows`;
  return {
    ...{ id, action, served: `${action}?at=${at}`, fields: [], from: facts.from, facts },
    ...{ begun: known?.begun ?? Date.now() + Number(at), later: known?.later ?? false, at: "" },
  };
};

const keepBatchRows = async (): Promise<void> => {
  const told = [...document.querySelectorAll<HTMLElement>("[data-key]:not([data-key=''])")];
  // Told once: they are not put anew while somebody types.
  const others = document.querySelector("#row-others");
  others?.remove();
  if (told.length === 0 || told.length > mostRowsListed) return;
  if ((await openToday()) !== "open") return;
  const before = await rowsKept();
  for (const each of told) {
    const row = rowOfBatch(each, before);
    const known = before.find(({ id }) => id === row?.id);
    // What was taken off the list stays off it.
    const isWanted = known !== undefined || others?.contains(each) !== true;
    if (row !== null && isWanted && JSON.stringify(known) !== JSON.stringify(row)) await keepRow(row);
  }
};

if (document.querySelector("form[data-desk-form=today]") === null) {
  void keepBatchRows();
  document.addEventListener("desk-replaced", () => void keepBatchRows());
}
