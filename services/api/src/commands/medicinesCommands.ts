// commands: what an operator does with the dictionary of medicines and devices: imports a release, looks into it, goes back.
import { medicineEntries } from "@plainlabel/content";
import { accepted, type Refusal, refused } from "@plainlabel/core";
import { droppedReasons, type ProductLookup, type ReleaseReport, readRelease } from "@plainlabel/medicines";
import { credit, type MedicineHit } from "../features/medicines/answers.ts";
import { noRelease } from "../features/medicines/handle.ts";
import { usualHits } from "../features/medicines/operation.ts";
import { searchMedicines } from "../features/medicines/searchMedicines.ts";
import type { KeptRelease, Medicines } from "../store/medicines/Medicines.ts";
import type { Store } from "../store/Store.ts";
import type { Answer, Environment, MedicinesCommand } from "./runMedicinesCommand.ts";
import { withStore } from "./storeCommands.ts";

const importedOn = ({ importedAt }: KeptRelease): string => new Date(importedAt).toISOString().slice(0, 16);

const releaseLine = (release: KeptRelease): string =>
  `release of ${release.report.date}, imported ${importedOn(release)} (UTC)`;

/** Which option takes what was refused. */
const optionFor: Readonly<Record<string, string>> = {
  "release-older": "--older",
  "release-shrunk": "--smaller",
};

const withOption = (refusal: Refusal): Refusal => {
  const option = optionFor[refusal.code];
  if (option === undefined) return refusal;
  return { ...refusal, help: `${refusal.help} The option for it is ${option}.` };
};

const wordsFor = (reason: string): string =>
  (droppedReasons as Readonly<Record<string, string>>)[reason] ?? reason;

const countLines = ({ counts }: ReleaseReport): readonly string[] =>
  Object.entries(counts).map(([of, rows]) => `  ${of.padEnd(11)} ${rows} rows`);

const reportLines = (report: ReleaseReport): readonly string[] => [
  ...countLines(report),
  ...report.files.map(({ name, bytes, sha256 }) => `  ${name}: ${bytes} bytes, SHA-256 ${sha256}`),
  ...report.dropped.map(
    ({ file, reason, count, examples }) =>
      `  left out of ${file}: ${count} rows, ${wordsFor(reason)} (${examples.join(", ")})`,
  ),
  ...report.unknownElements.map(
    ({ file, name, count }) => `  not known to this version, passed over in ${file}: ${name}, ${count} times`,
  ),
  ...report.passedOver.map((name) => `  not read: ${name}`),
];

/** Codes of our own information that the release no longer has as they are. */
const staleCodes = async (products: ProductLookup): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const { substance, dmdCodes } of medicineEntries)
    for (const code of dmdCodes) {
      const vmp = await products.vmp(code);
      if (vmp !== undefined && !vmp.invalid) continue;
      const next = await products.successorOf(code);
      const now = next === undefined ? (vmp === undefined ? "not in it" : "invalid") : `now ${next}`;
      lines.push(`  information about ${substance}: code ${code} is ${now}`);
    }
  return lines;
};

const importRelease = async (
  { file, supplement, older, smaller }: Extract<MedicinesCommand, { readonly command: "import" }>,
  { medicines, audit }: Store,
): Promise<Answer> => {
  const taken = await medicines.take((sink, inUse) =>
    readRelease(file, sink, {
      ...{ inUse, allowOlder: older, allowSmaller: smaller },
      ...(supplement === null ? {} : { supplement }),
    }),
  );
  if (!taken.ok) return refused(...taken.refusals.map(withOption));
  const { date } = taken.value.report;
  await audit.append([
    { tenantId: "operator", keyId: null, action: "medicines-import", object: date, outcome: "done" },
  ]);
  const [release, state] = [await medicines.open(), await medicines.state()];
  const before = state.state === "in-use" ? state.before : null;
  return accepted([
    `The release of ${date} is in use.`,
    ...(before === null
      ? []
      : [`The one of ${before.report.date} is kept to go back to: plainlabel medicines back.`]),
    ...reportLines(taken.value.report),
    `  identifiers newly replaced: ${taken.value.newlyReplaced}`,
    ...(release === null ? [] : await staleCodes(release.products)),
    ...taken.findings.map(({ detail, help }) => `${detail} ${help}`),
    credit,
  ]);
};

const foundBy = ({ found }: MedicineHit): string => {
  switch (found.by) {
    case "name":
    case "code":
      return "";
    case "previous-name":
      return `  (was ${found.name})`;
    case "previous-code":
      return `  (had the code ${found.code} before)`;
    case "gtin":
      return found.holds
        ? `  (barcode of ${found.pack.name})`
        : `  (older barcode of ${found.pack.name}, ${found.from} to ${found.to ?? "later"})`;
  }
};

const hitLine = (hit: MedicineHit): string =>
  [
    hit.id.padEnd(18),
    hit.kind.toUpperCase(),
    ` ${hit.name}`,
    ...(hit.supplier === null ? [] : [` ${hit.supplier}`]),
    ...(hit.notOffered === null ? [] : [` not offered: ${hit.notOffered}`]),
  ].join(" ") + foundBy(hit);

const find = async (words: string, medicines: Medicines): Promise<Answer> => {
  const release = await medicines.open();
  if (release === null) return refused(noRelease);
  const day = new Date().toISOString().slice(0, 10);
  const found = await searchMedicines(words, release, { most: usualHits, day });
  if (!found.ok) return found;
  const { medicines: hits, more, didYouMean } = found.value;
  return accepted([
    ...hits.map(hitLine),
    ...(hits.length === 0 ? ["Nothing in the release has all of these words."] : []),
    ...(more ? ["There are more: type more of the name."] : []),
    ...(didYouMean.length === 0 ? [] : ["Did you mean one of these? They are other searches, not hits:"]),
    ...didYouMean.map((text) => `  ${text}`),
    `dm+d release of ${release.report.date}. ${credit}`,
  ]);
};

const status = async (medicines: Medicines): Promise<Answer> => {
  const state = await medicines.state();
  switch (state.state) {
    case "none":
      return accepted([
        "No release of the dictionary of medicines and devices (dm+d) is here. Labels are made without it; codes, names and packs are compared with nothing.",
        "To import one: plainlabel medicines import FILE",
      ]);
    case "missing":
      return accepted([
        `The ${releaseLine(state.release)}, is not here: a backup does not hold it. Labels are made without it.`,
        "Import its file again: plainlabel medicines import FILE --older --smaller",
      ]);
    case "in-use":
      return accepted([
        `In use: ${releaseLine(state.release)}`,
        ...countLines(state.release.report),
        state.before === null
          ? "None before it is kept."
          : `To go back to: ${releaseLine(state.before)} (plainlabel medicines back)`,
        credit,
      ]);
  }
};

const back = async ({ medicines, audit }: Store): Promise<Answer> => {
  const gone = await medicines.back();
  if (!gone.ok) return gone;
  const { date } = gone.value.report;
  await audit.append([
    { tenantId: "operator", keyId: null, action: "medicines-back", object: date, outcome: "done" },
  ]);
  return accepted([`In use: ${releaseLine(gone.value)}. The other one is kept: plainlabel medicines back.`]);
};

const done = (command: MedicinesCommand, store: Store): Promise<Answer> => {
  switch (command.command) {
    case "import":
      return importRelease(command, store);
    case "find":
      return find(command.words, store.medicines);
    case "status":
      return status(store.medicines);
    case "back":
      return back(store);
  }
};

/** Does it in this process, with the store that the environment names. */
export const runHere = (command: MedicinesCommand, env: Environment): Promise<Answer> =>
  withStore(env, (store) => done(command, store));
