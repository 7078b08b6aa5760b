// browser: what is typed as a medicine, looked up while it is typed. Nothing is marked by itself: an arrow key
// chooses, Enter takes, and "as typed" is always last.
import { nextField } from "./enterPath.ts";
import { focusOn, labelFormHere } from "./labelParts.ts";
import { typed } from "./labelPosts.ts";
import { matchesIn, type ProposedHere, unitOfForm } from "./lookUpMatches.ts";
import { memoryKey, readMemory } from "./remembered.ts";

const lookAfter = 120;
let lookTimer: number | undefined;
let lookAsked = 0;
let proposals: readonly ProposedHere[] = [];
let chosenAt = -1;
let takenCode = "";

const medicineField = (): HTMLInputElement | null =>
  labelFormHere?.querySelector<HTMLInputElement>("#medicineName") ?? null;
const listHere = (): HTMLElement | null =>
  labelFormHere?.querySelector<HTMLElement>("#medicine-list") ?? null;

const rememberedHere = () => {
  try {
    return readMemory(localStorage.getItem(memoryKey));
  } catch {
    return [];
  }
};

const closeList = (): void => {
  proposals = [];
  chosenAt = -1;
  listHere()?.setAttribute("hidden", "");
  medicineField()?.setAttribute("aria-expanded", "false");
  medicineField()?.removeAttribute("aria-activedescendant");
};

const setField = (name: string, value: string): void => {
  const field = labelFormHere?.querySelector<HTMLInputElement>(`#${name}`);
  if (field != null) field.value = value;
};

/** "Amoxicillin 500 mg capsules". */
const nameOfProposal = ({ name, strength, form }: ProposedHere): string =>
  [name, strength, form].filter((part) => part !== "").join(" ");

const takeProposal = (proposal: ProposedHere | undefined): void => {
  const field = medicineField();
  if (field === null) return;
  // The last line is the words as they are typed.
  if (proposal !== undefined) {
    setField("medicineName", proposal.name);
    setField("strength", proposal.strength);
    setField("form", proposal.form);
    setField("code", proposal.code);
    takenCode = proposal.code;
    const unit = unitOfForm(proposal.form);
    if (unit !== "") setField("unit", unit);
  }
  closeList();
  typed();
  focusOn(labelFormHere?.querySelector(`#${nextField(field)}`));
};

const optionOf = (words: string, from: string, at: number): HTMLLIElement => {
  const line = document.createElement("li");
  line.id = `medicine-option-${at}`;
  line.setAttribute("role", "option");
  line.setAttribute("aria-selected", String(at === chosenAt));
  const told = Object.assign(document.createElement("span"), { className: "hint", textContent: from });
  line.append(Object.assign(document.createElement("span"), { textContent: words }), told);
  line.addEventListener("mousedown", (event) => {
    event.preventDefault();
    takeProposal(proposals[at]);
  });
  return line;
};

const showProposals = (): void => {
  const [list, field] = [listHere(), medicineField()];
  if (list === null || field === null || document.activeElement !== field) return;
  const lines = proposals.map((proposal, at) => optionOf(nameOfProposal(proposal), proposal.from, at));
  list.replaceChildren(...lines, optionOf(`“${field.value.trim()}”`, "as typed", proposals.length));
  list.hidden = false;
  field.setAttribute("aria-expanded", "true");
  if (chosenAt >= 0) field.setAttribute("aria-activedescendant", `medicine-option-${chosenAt}`);
  else field.removeAttribute("aria-activedescendant");
};

const fromServer = async (text: string): Promise<readonly ProposedHere[]> => {
  try {
    const answer = await fetch(`/desk/medicines?${new URLSearchParams({ q: text })}`);
    if (!answer.ok || answer.redirected) return [];
    const { medicines } = (await answer.json()) as { readonly medicines: readonly ProposedHere[] };
    return medicines;
  } catch {
    return [];
  }
};

const lookUp = async (text: string): Promise<void> => {
  lookAsked += 1;
  const mine = lookAsked;
  const used = matchesIn(rememberedHere(), text);
  const found = await fromServer(text);
  if (mine !== lookAsked || medicineField()?.value.trim() !== text) return;
  const told = new Set(used.map(nameOfProposal));
  proposals = [...used, ...found.filter((each) => !told.has(nameOfProposal(each)))];
  chosenAt = -1;
  if (proposals.length === 0) closeList();
  else showProposals();
};

const chooseNext = (by: 1 | -1): void => {
  const count = proposals.length + 1;
  chosenAt = (chosenAt + by + count) % count;
  showProposals();
  listHere()?.children[chosenAt]?.scrollIntoView({ block: "nearest" });
};

const isOpen = (): boolean => listHere()?.hidden === false;

const keyInMedicine = (event: KeyboardEvent): void => {
  if (event.isComposing || !isOpen()) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    chooseNext(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape") {
    event.preventDefault();
    closeList();
  } else if (event.key === "Enter" && chosenAt >= 0) {
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) takeProposal(proposals[chosenAt]);
  }
};

/** A code belongs to the medicine that it was taken with. */
const forgetCode = (): void => {
  const code = labelFormHere?.querySelector<HTMLInputElement>("#code");
  if (takenCode !== "" && code != null && code.value === takenCode) code.value = "";
  takenCode = "";
};

const asCombobox = (): void => {
  const field = medicineField();
  if (field === null) return;
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-expanded", "false"],
    ["aria-autocomplete", "list"],
    ["aria-controls", "medicine-list"],
  ] as const)
    field.setAttribute(name, value);
};

if (labelFormHere !== null) {
  const form = labelFormHere;
  asCombobox();
  document.addEventListener("desk-replaced", asCombobox);
  form.addEventListener("keydown", (event) => event.target === medicineField() && keyInMedicine(event), {
    capture: true,
  });
  form.addEventListener("focusout", (event) => event.target === medicineField() && closeList());
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (["medicineName", "strength", "form"].includes(target.id)) forgetCode();
    if (target.id === "form" && labelFormHere?.querySelector<HTMLInputElement>("#unit")?.value === "")
      setField("unit", unitOfForm(target.value));
    if (target.id !== "medicineName") return;
    clearTimeout(lookTimer);
    const text = target.value.trim();
    if (text.length < 2) return closeList();
    lookTimer = window.setTimeout(() => void lookUp(text), lookAfter);
  });
}
