// browser: medicines used before, offered on the page of one label. What is taken is taken by a button, never by itself.
import {
  keepAsFavourite,
  memoryKey,
  type RememberedMedicine,
  readMemory,
  remember,
  rememberedFor,
  unfavour,
  writeMemory,
} from "./remembered.ts";

const medicineFields = {
  name: "medicineName",
  strength: "strength",
  form: "form",
  code: "code",
};

/** Whether the browser lets pages keep anything. */
export const canKeep = (): boolean => {
  try {
    localStorage.setItem(`${memoryKey}-try`, "");
    localStorage.removeItem(`${memoryKey}-try`);
    return true;
  } catch {
    return false;
  }
};

const say = (words: string): void => {
  const place = document.querySelector("#memory-said");
  if (place !== null) place.textContent = words;
};

export const fieldIn = (
  form: HTMLFormElement,
  name: string,
): HTMLInputElement | HTMLTextAreaElement | null => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
};

const textIn = (form: HTMLFormElement, name: string): string => fieldIn(form, name)?.value.trim() ?? "";

const scannedCode = (): string => document.querySelector<HTMLElement>("#offer")?.dataset.gtin ?? "";

const medicineOn = (form: HTMLFormElement): Omit<RememberedMedicine, "directions" | "favourite"> => ({
  name: textIn(form, medicineFields.name),
  strength: textIn(form, medicineFields.strength),
  form: textIn(form, medicineFields.form),
  code: textIn(form, medicineFields.code),
  // A warning belongs to one prescription and is never proposed.
  warnings: "",
  gtin: scannedCode(),
});

const nameOf = ({ name, strength, form }: RememberedMedicine): string =>
  [name, strength, form].filter((part) => part !== "").join(" ");

const fillIn = (form: HTMLFormElement, medicine: RememberedMedicine): void => {
  for (const [part, name] of Object.entries(medicineFields)) {
    const field = fieldIn(form, name);
    if (field !== null) field.value = medicine[part as keyof typeof medicineFields];
  }
  const directions = fieldIn(form, "directions");
  // Prescribed words are never written over.
  const takesDirections = directions !== null && directions.value.trim() === "" && medicine.directions !== "";
  if (takesDirections) directions.value = medicine.directions;
  say(
    `${nameOf(medicine)} was filled in${takesDirections ? ", with the directions kept with it" : ""}. Compare it with the prescription.`,
  );
  form.dispatchEvent(new Event("input", { bubbles: true }));
};

const button = (words: string, label: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "small";
  made.textContent = words;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", press);
  return made;
};

const startMemory = (panel: HTMLDetailsElement, form: HTMLFormElement): void => {
  const list = panel.querySelector<HTMLElement>("#remembered");
  const read = (): readonly RememberedMedicine[] => readMemory(localStorage.getItem(memoryKey));
  const keep = (medicines: readonly RememberedMedicine[]): void => {
    localStorage.setItem(memoryKey, writeMemory(medicines));
    show();
  };

  const line = (medicine: RememberedMedicine, at: number): HTMLLIElement => {
    const item = document.createElement("li");
    const name = nameOf(medicine);
    item.append(
      button(`${medicine.favourite ? "\u2605 " : ""}${name}`, `Fill in ${name}`, () =>
        fillIn(form, medicine),
      ),
    );
    if (medicine.favourite) {
      item.append(
        button("No favourite", `${name} is no favourite any more`, () => keep(unfavour(read(), at))),
      );
    }
    return item;
  };

  const offer = (): void => {
    const place = document.querySelector<HTMLElement>("#offer");
    const found = rememberedFor(read(), scannedCode());
    if (place === null || found === undefined) return;
    // What stands in the fields already is no question.
    if (nameOf(found) === nameOf({ ...found, ...medicineOn(form) })) return;
    const words = document.createElement("p");
    words.textContent = `This pack was used here as ${nameOf(found)}. Is it that?`;
    place.replaceChildren(
      words,
      button("Yes, fill it in", `Yes, fill in ${nameOf(found)}`, () => fillIn(form, found)),
    );
    place.hidden = false;
  };

  const show = (): void => {
    const medicines = read();
    list?.replaceChildren(
      ...medicines
        .map((medicine, at) => ({ medicine, at }))
        .sort((one, other) => Number(other.medicine.favourite) - Number(one.medicine.favourite))
        .map(({ medicine, at }) => line(medicine, at)),
    );
  };

  panel.querySelector("#keep-favourite")?.addEventListener("click", () => {
    const medicine = medicineOn(form);
    if (medicine.name === "") return say("Give the medicine's name first.");
    const withDirections = panel.querySelector<HTMLInputElement>("#keep-directions")?.checked ?? false;
    const directions = withDirections ? textIn(form, "directions") : "";
    keep(keepAsFavourite(read(), { ...medicine, directions }));
    say(`${medicine.name} is kept as a favourite${directions === "" ? "" : ", with its directions"}.`);
  });
  panel.querySelector("#forget-all")?.addEventListener("click", () => {
    localStorage.removeItem(memoryKey);
    show();
    say("This browser has forgotten all medicines.");
  });
  panel.hidden = false;
  show();
  offer();
};

const startMemories = (): void => {
  const panel = document.querySelector<HTMLDetailsElement>("#memory");
  const form = panel?.closest("form");
  if (panel !== null && form instanceof HTMLFormElement && canKeep()) startMemory(panel, form);
};
startMemories();
document.addEventListener("desk-replaced", startMemories);
// Remembered once its label is printed: that is when somebody approved it.
document.addEventListener("desk-printed", () => {
  const form = document.querySelector<HTMLFormElement>("#label-form");
  const medicine = form === null ? null : medicineOn(form);
  if (medicine === null || medicine.name === "" || !canKeep()) return;
  localStorage.setItem(
    memoryKey,
    writeMemory(remember(readMemory(localStorage.getItem(memoryKey)), medicine)),
  );
});
