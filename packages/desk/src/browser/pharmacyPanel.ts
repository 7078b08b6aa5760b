// browser: fills in the pharmacy that this browser remembers, says so, and forgets it when told to.
import { canKeep, fieldIn } from "./memoryPanel.ts";
import { pharmacyKey, readPharmacy, writePharmacy } from "./rememberedPharmacy.ts";

const startPharmacy = (panel: HTMLElement, form: HTMLFormElement): void => {
  const [name, address, phone] = ["pharmacyName", "pharmacyAddress", "pharmacyPhone"].map((field) =>
    fieldIn(form, field),
  );
  if (name == null || address == null || phone == null) return;
  const said = panel.querySelector("#pharmacy-said");
  const tell = (words: string): void => {
    panel.hidden = false;
    if (said !== null) said.textContent = words;
  };
  const known = readPharmacy(localStorage.getItem(pharmacyKey));
  if (known !== null && [name, address, phone].every(({ value }) => value.trim() === ""))
    [name.value, address.value, phone.value] = [known.name, known.address, known.phone];
  if (known !== null) tell("This browser remembers the pharmacy.");
  // All three typed: that is when the pharmacy is known.
  const keep = (): void => {
    const text = writePharmacy({
      name: name.value.trim(),
      address: address.value.trim(),
      phone: phone.value.trim(),
    });
    if (text !== null) localStorage.setItem(pharmacyKey, text);
  };
  for (const field of [name, address, phone]) field.addEventListener("change", keep);
  panel.querySelector("#forget-pharmacy")?.addEventListener("click", () => {
    localStorage.removeItem(pharmacyKey);
    for (const field of [name, address, phone]) field.value = "";
    tell("This browser has forgotten the pharmacy.");
  });
};

const startPharmacies = (): void => {
  const panel = document.querySelector<HTMLElement>("#pharmacy-memory");
  const form = panel?.closest("form");
  if (panel !== null && form instanceof HTMLFormElement && canKeep()) startPharmacy(panel, form);
};
startPharmacies();
document.addEventListener("desk-replaced", startPharmacies);
