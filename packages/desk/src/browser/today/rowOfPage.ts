// browser: the row that the page of a label is working on: which one it is, through a reload and from the list.

import { type TodayRow, withOthers } from "./TodayRow.ts";

/** Its id alone, which says nothing, for this window alone. */
const rowPlace = "plainlabel-row";
const fieldPlace = "plainlabel-field";

const windowMemory = (): Storage | null => {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
};

export const rowOfPage = (): string | null => windowMemory()?.getItem(rowPlace) ?? null;

export const pageIsOf = (id: string | null): void => {
  if (id === null) windowMemory()?.removeItem(rowPlace);
  else windowMemory()?.setItem(rowPlace, id);
};

/** The field to go to when the row is opened next; "" for the one that was typed into last. */
export const changeRow = (id: string, field = ""): void => {
  pageIsOf(id);
  windowMemory()?.setItem(fieldPlace, field);
  location.assign("/desk/new");
};

export const fieldWanted = (): string => {
  const wanted = windowMemory()?.getItem(fieldPlace) ?? "";
  windowMemory()?.removeItem(fieldPlace);
  return wanted;
};

/**
 * An item of a prescription is posted, with what was done for the others of it; a row that the service keeps has
 * an address.
 */
export const changeElsewhere = (
  row: TodayRow,
  rows: readonly TodayRow[],
  csrf: string,
  field: string,
): void => {
  windowMemory()?.setItem(fieldPlace, field);
  if (row.served !== undefined) {
    location.assign(row.served);
    return;
  }
  const form = Object.assign(document.createElement("form"), { method: "post", action: row.action });
  for (const [name, value] of [["csrf", csrf] as const, ...withOthers(row, rows)])
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  document.body.append(form);
  form.submit();
};

/** By a link of ours to the page of a label a new one is begun; a reload goes on with what was there. */
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link?.pathname === "/desk/new" && link.hash === "" && link.origin === location.origin) pageIsOf(null);
});
