// The catalogue holds every code that the sources can say, and none that they cannot.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { profileNames, questionCodes, questionTable, stockNames } from "@plainlabel/core";
import { meaningIds } from "@plainlabel/pictograms";
import { expect, test } from "vitest";
import { errorsPage } from "../openapi/errorsPage.ts";
import { refusalCodes } from "./catalogue.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folders = [
  "packages/content/src",
  "packages/directions/src",
  "packages/language/src",
  "packages/medicines/src",
  "packages/core/src",
  "packages/pdf/src",
  "packages/content/src",
  "packages/page/src",
  "packages/cli/src",
  "services/api/src",
];

/**
 * Hyphenated words in those sources that are no codes. A new literal must be
 * said to be the one or the other: a code that nobody documented is worse than
 * a line here.
 */
const otherWords = new Set<string>([
  ...meaningIds,
  ...profileNames,
  ...stockNames,
  // British Approved Names of medicines of two substances.
  ...["co-amilofruse", "co-amoxiclav", "co-beneldopa", "co-careldopa", "co-codamol", "co-codaprin"],
  ...["co-dydramol", "co-tenidone", "co-trimoxazole"],
  // What a label says beside directions and warnings.
  ...["keep-away", "keep-out-of-reach"],
  // Buttons of the desk, and why it does not approve.
  ...["wrong-pack", "use-stock", "not-me", "no-initials", "not-checked"],
  // Signs in the rows of a page.
  ...["no-time", "no-day"],
  // Cautions.
  ...["throw-away-after", "rinse-mouth-with", "other-day-than-methotrexate"],
  ...["use-instead-of-soap", "use-instead-of-soap-and-as-moisturiser"],
  // Fields, options and values of requests and answers.
  ...["as-written", "as-needed", "with-or-after", "easy-read", "evening-meal", "oral-piece"],
  ...[
    "approved-at",
    "approved-by",
    "dispensed-on",
    "full-label",
    "plainlabel-data",
    "first-day",
    "link-secret",
    "moving-from",
  ],
  // FHIR's own words.
  ...["dispense-notification", "prescription-order", "entered-in-error", "in-progress", "on-hold"],
  ...["filler-order", "instance-order", "original-order", "reflex-order", "replaced-by"],
  ...["business-rule", "not-supported", "too-long"],
  ...["not-on-paper", "content-type", "content-length", "not-met", "same-time", "x-default", "custom"],
  // HTTP, encodings and packages.
  ...["accept-encoding", "content-disposition", "content-encoding", "retry-after", "cross-origin"],
  ...[
    "cross-origin-resource-policy",
    "utf-8",
    "utf-16le",
    "utf-16be",
    "prom-client",
    "better-sqlite3",
    "same-origin",
  ],
  ...["cache-control", "content-security-policy", "referrer-policy", "no-referrer", "x-content-type-options"],
  ...["x-accel-buffering"],
  ...["idempotency-key", "idempotency-replayed", "x-robots-tag", "sec-fetch-site", "plainlabel-desk"],
  // Kinds of problems, which have a table of their own, and parts of other codes.
  ...["plainlabel-links", "plainlabel-withheld", "facts-wanted", "not-asked", "laid-out", "lock-error"],
  // Buttons of the desk, and commands of an operator.
  ...["wrong-pack", "use-stock", "no-initials", "not-me"],
  ...["as-prescribed", "tenant-client", "no-client", "use-pack", "other-pack"],
  ...["not-as-approved", "needs-reason", "printed-before", "not-made"],
  ...["tenant-add", "tenant-list", "key-add", "key-list", "key-revoke", "audit-verify"],
  // Questions and their answers, which have a page of their own.
  ...questionCodes,
  ...Object.values(questionTable).flatMap(({ answers }) => answers.map(({ id }) => id)),
  // Told to readers in words, and a carrier.
  ...["govuk-notify", "not-a-mobile", "nothing-to-remind"],
  ...["wrong-shape", "not-ready", "too-busy", "too-wide", "too-tall", "under-way"],
  ...["not-done"],
  // How two readings stand to each other.
  ...["text-has-more"],
  // Rows and values of a release that are left out and counted.
  ...["gtin-empty", "gtin-not-digits", "gtin-check-digit", "gtin-of-unknown-pack", "gtin-dates"],
  ...[
    "gtin-repeated",
    "content-of-unknown-pack",
    "date-unreadable",
    "measure-unreadable",
    "text-unprintable",
  ],
  ...[
    "code-without-words",
    "previous-id-unreadable",
    "previous-id-of-unknown",
    "previous-id-in-use",
    "previous-id-of-two",
  ],
  ...["previous-id-in-a-ring", "not-applicable"],
  // How a pack stands to an item.
  ...["older-barcode", "barcode-used-before", "outer-case", "pack-invalid", "pack-discontinued"],
  ...["several-packs", "no-release", "no-barcodes", "barcode-unreadable", "barcode-unknown"],
  ...["several-medicines", "combination-pack", "item-unknown", "item-is-a-substance", "item-is-several"],
  ...["same-vmp", "another-maker", "another-brand", "maker-matters", "maker-not-said", "cannot-tell"],
  ...["by-eye"],
  // Products of the dictionary: how they were found, why they are not offered; which release it is.
  ...["previous-name", "previous-code", "not-by-this-name", "no-product", "parallel-import"],
  ...["in-use", "medicines-import", "medicines-back", "not-looked-up"],
  // Commands about medicine information.
  ...["review-sheet", "content-sign"],
  // Why a sentence has no picture.
  ...["no-amount", "way-in"],
  // Rows of a table of times in which nothing is taken.
  ...["no-time", "no-day"],
]);

/** The one file of the pages whose refusals are told to callers; the others' are told to readers, in words. */
const ofPages = "PageContent.ts";

/** Operations hold the words of the document and its examples, and refuse nothing themselves. */
const isSource = (file: string): boolean =>
  file.endsWith(".ts") &&
  !/\.test\.ts$|(^|\/)(testing|corpus|openapi|refusals)\/|(^|\/)operation\.ts$|Operations\.ts$/.test(file);

const withoutComments = (source: string): string => source.replace(/^\s*(\/\/|\/?\*).*$/gm, "");

/** Hyphenated literals of the files that speak of refusals, and whatever stands behind `code:` or is refused by name. */
const wordsOfSources = (): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const folder of folders)
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!isSource(file) || (folder === "packages/page/src" && file !== ofPages)) continue;
      const source = withoutComments(readFileSync(join(root, folder, file), "utf8"));
      if (!/refus|fault|finding|unusable|\bhelp:/i.test(source)) continue;
      for (const [, ...found] of source.matchAll(
        /"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"|\bcode: "([a-z]+)"|\brefuse\(\s*log,\s*"([a-z]+)"/g,
      ))
        words.set(found.find((word) => word !== undefined)!, `${folder}/${file}`);
    }
  return words;
};

test("every code in the sources is in the catalogue", () => {
  const known = new Set([...refusalCodes, ...otherWords]);
  const unknown = [...wordsOfSources()].filter(([word]) => !known.has(word));
  expect(
    unknown.map(([word, file]) => `${word} (${file})`),
    "add each to services/api/src/refusals/groups.ts, or to the words of this test that are no codes",
  ).toEqual([]);
});

test("every code in the catalogue is in the sources, once", () => {
  const words = wordsOfSources();
  const said = readFileSync(join(root, "packages/directions/src/refusing/refusalCatalogue.ts"), "utf8");
  // One-word codes of that table are its keys, without quotes.
  const isSaid = (code: string): boolean =>
    words.has(code) || new RegExp(`^  "?${code}"?: \\{`, "m").test(said);
  expect(refusalCodes.filter((code) => !isSaid(code) && !problemOnly.has(code))).toEqual([]);
  expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
});

/** Codes that are also the names of problems, said through their table. */
const problemOnly = new Set(["stopping"]);

test("no code is a word of both kinds", () => {
  const both = refusalCodes.filter((code) => otherWords.has(code));
  // "too-long" is FHIR's word too, "wrong-shape" a problem too, "clock-time" and "warning" pictures too.
  expect(both.sort()).toEqual(["clock-time", "too-long", "wrong-shape"]);
});

test("docs/errors.md is the catalogue", async () => {
  await expect(errorsPage()).toMatchFileSnapshot(join(root, "docs/errors.md"));
});
