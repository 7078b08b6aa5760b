// browser: on the page of a prescription's item, a pack that this browser remembers as another medicine is told;
// once printed, it is remembered.
import { isOther } from "./itemPackWords.ts";
import { canKeep } from "./memoryPanel.ts";
import { memoryKey, readMemory, remember, rememberedFor, writeMemory } from "./remembered.ts";

const itemPackNow = (): HTMLElement | null => document.querySelector<HTMLElement>("#item-pack");

const tellUsedAs = (): void => {
  const pack = itemPackNow();
  if (pack === null || !canKeep()) return;
  const { gtin = "", name = "", strength = "" } = pack.dataset;
  const used = rememberedFor(readMemory(localStorage.getItem(memoryKey)), gtin);
  const warning = document.querySelector<HTMLElement>("#used-as");
  if (warning !== null && used !== undefined && isOther(used, { name, strength })) {
    const words = [used.name, used.strength, used.form].filter((part) => part !== "").join(" ");
    warning.textContent = `This pack was used here before as ${words}. The item is ${[name, strength].join(" ").trim()}.`;
    warning.hidden = false;
  }
};
tellUsedAs();
document.addEventListener("desk-replaced", tellUsedAs);

// Remembered once its label is printed: that is when somebody approved it.
document.addEventListener("desk-printed", () => {
  const pack = itemPackNow();
  if (pack === null || !canKeep()) return;
  const { gtin = "", name = "", strength = "", form = "", code = "" } = pack.dataset;
  if (name === "") return;
  const before = readMemory(localStorage.getItem(memoryKey));
  // A warning belongs to one prescription and is never proposed.
  const used = { name, strength, form, code, warnings: "", gtin };
  localStorage.setItem(memoryKey, writeMemory(remember(before, used)));
});
