// browser: signing out erases today's list, and asks once where something in it is not done. Every page counts what is to do.
import { askOnce } from "./askOnce.ts";
import { isToDo } from "./listRows.ts";
import { pageIsOf } from "./rowOfPage.ts";
import { eraseToday, openToday, rowsKept, todayState } from "./todayKept.ts";

const countToDo = async (): Promise<number> => (await rowsKept()).filter(isToDo).length;

/** At the top of every page, beside the name of the list. */
const showToDo = async (): Promise<void> => {
  const place = document.querySelector<HTMLElement>("[data-todo]");
  if (place === null) return;
  const count = await countToDo();
  place.textContent = `${count} to do`;
  place.hidden = count === 0;
};

const goOut = async (form: HTMLFormElement): Promise<void> => {
  const count = await countToDo();
  const isMany = count !== 1;
  const goes =
    count === 0 ||
    (await askOnce({
      title: isMany ? `${count} labels are not printed` : "1 label is not printed",
      words: `Signing out erases ${isMany ? "them" : "it"}, with the rest of today's list on this computer. To keep the list, lock the computer instead.`,
      ...{ yes: "Sign out and erase", no: "Stay signed in" },
    }));
  if (!goes) return;
  pageIsOf(null);
  await eraseToday().catch(() => undefined);
  form.submit();
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/sign-out"]'))
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void goOut(form);
  });

if (document.querySelector("[data-todo]") !== null) {
  document.addEventListener("today-rows", () => void showToDo());
  // The pages that work with the list open it themselves.
  if (document.querySelector("form[data-desk-form]") === null)
    void openToday().then(() => (todayState() === "open" ? showToDo() : undefined));
}

export const countedToDo = showToDo;
