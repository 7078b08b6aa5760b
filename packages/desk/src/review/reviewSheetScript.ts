// review: the script of the sheets: counts boxes, saves the review as a file and opens one again. Small enough to
// be read; it asks nothing of any other place.

export const reviewSheetScript = `
const entries = [...document.querySelectorAll("[data-entry]")];
const boxesIn = (entry) => [...entry.querySelectorAll("[data-box]")];
const field = (id) => document.getElementById(id);
const say = (text) => { field("said").textContent = text; };
const count = () => {
  let whole = 0;
  for (const entry of entries) {
    const boxes = boxesIn(entry);
    const ticked = boxes.filter((box) => box.checked).length;
    const written = entry.querySelector("[data-notes]").value.trim() !== "";
    if (ticked === boxes.length && !written) whole += 1;
    const open = boxes.find((box) => !box.checked);
    entry.querySelector(".count").textContent = ticked + " of " + boxes.length + " ticked" + (open === undefined ? (written ? ". Something is written: it will not be signed." : ": it will be signed.") : ". First open: " + open.getAttribute("aria-label").replace("Right: ", "") );
  }
  return whole;
};
document.addEventListener("input", count);
field("save").onclick = () => {
  const by = {};
  for (const name of ["name", "registration", "role"]) by[name] = field(name).value.trim();
  const on = field("on").value;
  const missing = Object.keys(by).filter((name) => by[name] === "").concat(on === "" ? ["date"] : []);
  if (missing.length > 0) { say("Write first: " + missing.join(", ") + "."); return; }
  const reviewed = entries
    .map((entry) => ({
      substance: entry.dataset.substance,
      words: entry.dataset.words,
      sheet: entry.dataset.sheet,
      ticked: boxesIn(entry).filter((box) => box.checked).map((box) => box.dataset.box),
      notes: entry.querySelector("[data-notes]").value.trim() || undefined,
    }))
    .filter(({ ticked, notes }) => ticked.length > 0 || notes !== undefined);
  if (reviewed.length === 0) { say("No box is ticked and nothing is written."); return; }
  const file = { kind: "plainlabel-review", version: 1, by, on, entries: reviewed };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
  link.download = "plainlabel-review.json";
  link.click();
  say("Saved. " + count() + " of " + entries.length + " entries will be signed.");
};
field("open").onchange = async ({ target }) => {
  try {
    const file = JSON.parse(await target.files[0].text());
    for (const name of ["name", "registration", "role"]) field(name).value = file.by[name];
    field("on").value = file.on;
    let other = 0;
    for (const { substance, sheet, ticked, notes } of file.entries) {
      const entry = entries.find((each) => each.dataset.substance === substance);
      if (entry === undefined || entry.dataset.sheet !== sheet) { other += 1; continue; }
      for (const box of boxesIn(entry)) box.checked = ticked.includes(box.dataset.box);
      entry.querySelector("[data-notes]").value = notes ?? "";
    }
    count();
    say(other === 0 ? "Opened." : "Opened. " + other + " entries are of another sheet, and were left out.");
  } catch {
    say("This is not a saved review.");
  }
};
count();
`;
