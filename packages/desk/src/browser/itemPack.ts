// browser: on the page of a prescription's item, a pack that this browser remembers as another medicine is told; once printed, it is remembered.
import { isOther } from "./itemPackWords.ts";
import { canKeep } from "./memoryPanel.ts";
import { memoryKey, readMemory, remember, rememberedFor, writeMemory } from "./remembered.ts";

const itemPack = document.querySelector<HTMLElement>("#item-pack");

const startItemPack = (pack: HTMLElement, memory: Storage): void => {
  const { gtin = "", name = "", strength = "", form = "", code = "" } = pack.dataset;
  const used = rememberedFor(readMemory(memory.getItem(memoryKey)), gtin);
  const warning = document.querySelector<HTMLElement>("#used-as");
  if (warning !== null && used !== undefined && isOther(used, { name, strength })) {
    const words = [used.name, used.strength, used.form].filter((part) => part !== "").join(" ");
    warning.textContent = `This pack was used here before as ${words}. The item is ${[name, strength].join(" ").trim()}.`;
    warning.hidden = false;
  }
  pack.closest("form")?.addEventListener("submit", ({ submitter }) => {
    if (submitter?.dataset.then === undefined || name === "") return;
    const before = readMemory(memory.getItem(memoryKey));
    const warnings = document.querySelector<HTMLTextAreaElement>("#warnings")?.value.trim() ?? "";
    memory.setItem(memoryKey, writeMemory(remember(before, { name, strength, form, code, warnings, gtin })));
  });
};

if (itemPack !== null && canKeep()) startItemPack(itemPack, localStorage);
