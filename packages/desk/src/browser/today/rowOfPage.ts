// browser: the row that the page of a label is working on: which one it is, through a reload and from the list.

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

/** By a link of ours to the page of a label a new one is begun; a reload goes on with what was there. */
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link?.pathname === "/desk/new" && link.hash === "" && link.origin === location.origin) pageIsOf(null);
});
