import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Outcome } from "../../../directions/src/refusal.ts";
import { valueAt } from "./jsonPointer.ts";
import { labelRequestSchema } from "./LabelRequest.ts";
import { readJson } from "./readJson.ts";
import { readRequest } from "./readRequest.ts";

type Json = Record<string, unknown>;
const examples = new URL("../../../../examples/requests/", import.meta.url);
const good: Json = JSON.parse(readFileSync(new URL("antibiotic-finish-the-course.json", examples), "utf8"));

/** The good request with one place changed; undefined removes it. */
const withValue = (pointer: string, value: unknown): Json => {
  const copy = structuredClone(good);
  const steps = pointer.split("/").slice(1);
  const last = steps.pop() ?? "";
  let place = copy;
  for (const step of steps) {
    place[step] ??= {};
    place = place[step] as Json;
  }
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
};

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`);

const name = "/person/name";
const fullLabel = { by: "R. Okafor, pharmacist", at: "2026-11-22T10:30:00+00:00" };
const text = "/directions/text";

/** What is sent where, the refusal's code, and its pointer where it is another one. */
const hostile: readonly (readonly [string, string, unknown, string, string?])[] = [
  ["an unknown field", "/colour", "red", "unknown-field"],
  ["a misspelt field below", "/medicine/strenght", "5 mg", "unknown-field"],
  ["an unknown field in needs", "/person/needs/fontSize", 18, "unknown-field"],
  ["a field with a tilde", "/a~b", 1, "unknown-field", "/a~0b"],
  ["a missing name", name, undefined, "statutory-particular-missing"],
  ["a name of null", name, null, "wrong-type"],
  ["a name in numbers", name, 5, "wrong-type"],
  ["an empty name", name, "", "statutory-particular-missing"],
  ["a name of dots", name, "...", "statutory-particular-missing"],
  ["a program's nothing as name", name, "undefined", "statutory-particular-missing"],
  ["a filler as address", "/pharmacy/address", "N/A", "statutory-particular-missing"],
  ["a missing date", "/dispensedOn", undefined, "statutory-particular-missing"],
  ["missing directions", "/directions", undefined, "statutory-particular-missing"],
  ["empty directions", "/directions", {}, "statutory-particular-missing"],
  ["an empty dosage list", "/directions", { dosage: [] }, "statutory-particular-missing"],
  ["a long name", name, `${"Anna ".repeat(16)}Jones`, "text-too-long"],
  ["long directions", text, `${"take one ".repeat(250)}x`, "text-too-long"],
  ["a word of 61 letters", name, "a".repeat(61), "word-too-long"],
  ["a word of 61 letters held by no-break spaces", text, `${"ab\u00a0".repeat(20)}ab`, "word-too-long"],
  ["a tab", "/pharmacy/address", "1 High St\tLeeds", "control-character"],
  ["a NUL", name, "Anna\u0000Jones", "control-character"],
  ["a NUL beside a line break", text, "Take one\n\u0000", "control-character"],
  ["a lone surrogate", name, "Anna \ud83d", "lone-surrogate"],
  ["a direction override", text, "take \u202e05\u202c mg", "invisible-character"],
  ["an isolate", name, "\u2067Anna\u2069", "invisible-character"],
  ["a zero-width space", text, "take 1\u200b0 tablets", "invisible-character"],
  ["a soft hyphen", "/medicine/name", "Amoxi\u00adcillin", "invisible-character"],
  ["a joiner between Latin letters", name, "An\u200dna", "invisible-character"],
  ["a byte order mark within", name, "An\ufeffna", "invisible-character"],
  ["a Hangul filler", name, "Anna \u3164", "invisible-character"],
  ["a variation selector", name, "Anna 1\ufe0f", "invisible-character"],
  ["a tag character", name, "Anna\u{e0041}", "invisible-character"],
  ["a private-use character", name, "Anna \ue000", "private-use-character"],
  ["a noncharacter", name, "Anna \uffff", "unknown-character"],
  ["a thin space", text, "take 5\u2009mg", "unusual-space"],
  ["a leading space", name, " Anna", "space-at-edge"],
  ["a trailing no-break space", name, "Anna\u00a0", "space-at-edge"],
  ["a pile of accents", name, `A${"\u0323".repeat(6)}nna`, "stray-mark"],
  ["an accent at the start", name, "\u0301Anna", "stray-mark"],
  ["an impossible date", "/dispensedOn", "2026-02-30", "impossible-date"],
  ["a leap day of no leap year", "/dispensedOn", "2026-02-29", "impossible-date"],
  ["a British date", "/dispensedOn", "22/11/2026", "not-a-date"],
  ["a date with a time", "/dispensedOn", "2026-11-22T10:00:00Z", "not-a-date"],
  ["a date of the last century", "/dispensedOn", "1999-12-31", "date-out-of-range"],
  ["an approval without offset", "/approval/at", "2026-11-22T10:00:00", "not-an-instant"],
  ["an approval by nobody", "/approval/by", undefined, "missing-field"],
  ["approval as true", "/approval", true, "wrong-type"],
  ["a code with a wrong digit", "/medicine/code", "322237001", "snomed-check-digit"],
  ["a code in words", "/medicine/code", "amoxicillin", "not-a-snomed-code"],
  ["a code as a number", "/medicine/code", 322237000, "wrong-type"],
  [
    "a needs code with a wrong digit",
    "/person/needs/codes",
    ["1082551000000100"],
    "snomed-check-digit",
    "/person/needs/codes/0",
  ],
  [
    "a needs code twice",
    "/person/needs/codes",
    ["957331000000109", "957331000000109"],
    "repeated-value",
    "/person/needs/codes/1",
  ],
  ["an unknown profile", "/person/needs/profile", "large-17", "not-in-list"],
  [
    "a language that is none",
    "/person/needs/languages",
    ["welsh please"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  [
    "a language in other case",
    "/person/needs/languages",
    ["EN-gb"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  [
    "a language that is not registered",
    "/person/needs/languages",
    ["xx"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  [
    "a code for any language",
    "/person/needs/languages",
    ["mul"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  [
    "a language for private use",
    "/person/needs/languages",
    ["qaa"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  [
    "a region that there is not",
    "/person/needs/languages",
    ["en-XX"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  [
    "a script that there is not",
    "/person/needs/languages",
    ["pl-Xxxx"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  [
    "a private language",
    "/person/needs/languages",
    ["en-x-mine"],
    "not-a-language-tag",
    "/person/needs/languages/0",
  ],
  ["warning 20", "/warnings", [{ number: 20 }], "unknown-warning-number", "/warnings/0/number"],
  ["warning 33", "/warnings", [{ number: 33 }], "unknown-warning-number", "/warnings/0/number"],
  ["half a warning", "/warnings", [{ number: 1.5 }], "not-a-whole-number", "/warnings/0/number"],
  ["a warning of nothing", "/warnings", [{}], "warning-empty", "/warnings/0"],
  ["a warning twice", "/warnings", [{ number: 9 }, { number: 9 }], "repeated-value", "/warnings/1/number"],
  ["twenty-one warnings", "/warnings", Array.from({ length: 21 }, () => ({ text: "Shake" })), "too-many"],
  ["a link that is not https", "/link/url", "http://example.org/", "link-not-https"],
  ["a link with the person's name", "/link/url", "https://example.org/anna", "link-tells"],
  ["a link with the medicine's name", "/link/url", "https://example.org/AMOXICILLIN", "link-tells"],
  ["a short link with the person's name", "/link/shortUrl", "https://example.org/anna", "link-tells"],
  ["a short link that is not https", "/link/shortUrl", "http://example.org/C/1", "link-not-https"],
  ["a pack beyond the last", "/packs", { number: 4, of: 3 }, "pack-beyond-last", "/packs/number"],
  ["one pack of one", "/packs", { number: 1, of: 1 }, "number-out-of-range", "/packs/of"],
  ["a pack without how many", "/packs", { number: 1 }, "missing-field", "/packs/of"],
  ["half a pack", "/packs", { number: 1.5, of: 2 }, "not-a-whole-number", "/packs/number"],
  ["a container nobody has", "/container", { kind: "jar" }, "not-in-list", "/container/kind"],
  ["a container of no kind", "/container", { diameter: 60 }, "missing-field", "/container/kind"],
  ["a bottle without its diameter", "/container", { kind: "bottle" }, "missing-field", "/container/diameter"],
  ["a bottle as a number", "/container", 60, "wrong-type"],
  [
    "a tube too thick",
    "/container",
    { kind: "tube", diameter: 81 },
    "number-out-of-range",
    "/container/diameter",
  ],
  [
    "a bottle too thin",
    "/container",
    { kind: "bottle", diameter: 14 },
    "number-out-of-range",
    "/container/diameter",
  ],
  ["a round box", "/container", { kind: "box", diameter: 60 }, "unknown-field", "/container/diameter"],
  ["a page beside a link", "/explain", true, "explain-beside-link"],
  [
    "a name of another strength",
    "/medicine/name",
    "Amoxicillin 250mg capsules",
    "medicine-parts-differ",
    "/medicine/strength",
  ],
  [
    "a name of another form",
    "/medicine/name",
    "Amoxicillin 500mg tablets",
    "medicine-parts-differ",
    "/medicine/form",
  ],
  ["a long link", "/link/url", `https://example.org/${"a".repeat(200)}`, "text-too-long"],
  ["a telephone number in words", "/pharmacy/phone", "ring us", "not-a-telephone-number"],
  ["no telephone number", "/pharmacy/phone", undefined, "missing-field"],
  ["no copies", "/copies", 0, "number-out-of-range"],
  ["a hundred copies", "/copies", 100, "number-out-of-range"],
  ["copies as a kept digit text", "/copies", "2.0", "wrong-type"],
  ["an odd resolution", "/dpi", 600, "not-in-list"],
  ["an unknown stock", "/stock", "70x37.5", "not-in-list"],
  ["a stock twice", "/fallbackStocks", ["a4", "a4"], "repeated-value", "/fallbackStocks/1"],
  [
    "a hostile text in a structure",
    "/directions",
    { dosage: [{ text: "a\u202eb" }] },
    "invisible-character",
    "/directions/dosage/0/text",
  ],
  [
    "a long word deep in a structure",
    "/directions",
    { dosage: [{ site: { text: "x".repeat(61) } }] },
    "word-too-long",
    "/directions/dosage/0/site/text",
  ],
];

test.each(hostile)("%s is refused with its place", (_, pointer, value, code, path = pointer) => {
  expect(codes(readRequest(withValue(pointer, value)))).toContain(`${code} ${path}`);
});

test.each([
  ["29/11/2026", "not-a-date"],
  ["2026-02-30", "impossible-date"],
  ["", "statutory-particular-missing"],
])("%j, which is no day, is not judged by its year too", (day, code) => {
  expect(codes(readRequest(withValue("/dispensedOn", day)))).toEqual([`${code} /dispensedOn`]);
});

test.each(hostile)("%s gives one or two refusals and no more", (_, pointer, value) => {
  expect(codes(readRequest(withValue(pointer, value))).length).toBeLessThanOrEqual(2);
});

test.each([
  [
    "an address in a system field may be long",
    "/directions",
    { dosage: [{ route: { coding: [{ system: `https://fhir.example/${"a".repeat(80)}` }] } }] },
  ],
  ["a hyphenated Welsh name", name, "Siân Tŵr-Llŷn"],
  ["a Persian name with its joiner", name, "علی\u200cرضا"],
  ["a Sinhala name with its joiner", name, "ශ්\u200dරී"],
  ["a Chinese name", name, "王小明"],
  ["a number and its unit held together", "/medicine/strength", "500\u00a0mg"],
  ["a name of dm+d's full length", "/medicine/name", `${"Vitamin ".repeat(30)}strong capsules`],
  ["no form, where the name holds it", "/medicine/form", undefined],
  ["a national number with brackets", "/pharmacy/phone", "(0113) 496 0142 ext. 2"],
  ["an international number", "/pharmacy/phone", "+44 113 496 0142"],
])("%s", (_, pointer, value) => {
  expect(codes(readRequest(withValue(pointer, value)))).toEqual([]);
});

test("letters and accents sent apart are read as the letters that a face can show", () => {
  const read = readRequest(withValue(name, "Sia\u0302n Tw\u0302r"));
  expect(read.ok && read.value.person.name).toBe("Siân Tŵr");
});

test("line breaks are read as spaces in every field, and as commas in an address", () => {
  const sent = {
    ...withValue(name, "Mrs Anna\r\nJones\n"),
    directions: {
      text: "Take one\u2028 twice",
      notes: ["a\nb"],
      dosage: [{ text: "c\n\nd", site: { text: "e" } }],
    },
    pharmacy: {
      name: "Alder\nLane",
      address: "14 Alder Lane,\nLeeds\r\nLS99 9ZZ",
      phone: "\u202a0113 496 0142\u202c\n",
    },
    warnings: [{ text: "Shake\nwell" }],
  };
  const read = readRequest(sent);
  expect(read.ok && read.value).toMatchObject({
    person: { name: "Mrs Anna Jones" },
    directions: { text: "Take one twice", notes: ["a b"], dosage: [{ text: "c d", site: { text: "e" } }] },
    pharmacy: { name: "Alder Lane", address: "14 Alder Lane, Leeds, LS99 9ZZ", phone: "0113 496 0142" },
    warnings: [{ text: "Shake well" }],
  });
});

test("marks of direction are taken out of a telephone number alone", () => {
  expect(codes(readRequest(withValue(name, "\u202aAnna\u202c")))).toEqual([`invisible-character ${name}`]);
});

test("an approval may say as what, under which number and with which initials", () => {
  const approval = {
    ...{ by: "R. Okafor", at: "2026-11-22T10:30:00+00:00" },
    ...{ role: "pharmacist", registration: "2071234", initials: "RO" },
  };
  const read = readRequest(withValue("/approval", approval));
  expect(read.ok && read.value.approval).toEqual(approval);
  expect(codes(readRequest(withValue("/approval", { ...approval, registration: 2071234 })))).toEqual([
    "wrong-type /approval/registration",
  ]);
});

test("a companion sheet is not held to the statutory list", () => {
  const sheet = { ...withValue("/pharmacy/address", "N/A"), purpose: "companion", fullLabel };
  expect(readRequest(sheet).ok).toBe(true);
});

test("a companion is held to the particulars that it carries", () => {
  const sheet = { ...withValue(name, "N/A"), purpose: "companion", fullLabel };
  expect(codes(readRequest(sheet))).toEqual(["statutory-particular-missing /person/name"]);
});

test("no companion without somebody who attests the full label, and no attestation without a companion", () => {
  expect(codes(readRequest({ ...good, purpose: "companion" }))).toEqual([
    "companion-not-attested /fullLabel",
  ]);
  expect(codes(readRequest({ ...good, fullLabel }))).toEqual(["full-label-without-companion /purpose"]);
  const nobody = { ...good, purpose: "companion", fullLabel: { on: "jar" } };
  expect(codes(readRequest(nobody))).toEqual([
    "missing-field /fullLabel/at",
    "missing-field /fullLabel/by",
    "not-in-list /fullLabel/on",
  ]);
});

test("a strength or form that the label would say twice is noticed; at the end of the name it is said once", () => {
  const said = (name: string) => {
    const read = readRequest(withValue("/medicine/name", name));
    return read.ok && read.findings.map(({ code, path }) => `${code} ${path}`);
  };
  expect(said("Amoxicillin 500mg Capsules")).toEqual([]);
  expect(said("Amoxicillin capsules (500mg)")).toEqual([
    "medicine-said-twice /medicine/strength",
    "medicine-said-twice /medicine/form",
  ]);
});

test("every refusal comes at once, in the order of the places", () => {
  const bad = { ...withValue(name, "a\tb"), colour: 1, copies: 0, dispensedOn: "2026-13-01" };
  expect(codes(readRequest(bad))).toEqual([
    "unknown-field /colour",
    "number-out-of-range /copies",
    "impossible-date /dispensedOn",
    "control-character /person/name",
  ]);
});

test.each([[null], [5], ["text"], [[]], [true], [undefined]])("%j is no request", (value) => {
  expect(codes(readRequest(value))).toEqual([expect.stringMatching(/^(wrong-type|missing-field) $/)]);
});

test("a thousand unknown fields are counted, not listed", () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`x${place}`, 1]));
  const found = codes(readRequest({ ...good, ...many }));
  expect(found.length).toBe(101);
  expect(found.at(-1)).toBe("too-many-refusals ");
});

test("a refusal never repeats the text it refuses", () => {
  const read = readRequest(withValue(name, "Zebedee\u202e Quux "));
  expect(JSON.stringify(read)).not.toMatch(/Zebedee|Quux/);
});

test("own __proto__ and inherited names are unknown fields", () => {
  const sent = JSON.parse(`{"__proto__":{"stock":"a4"},"constructor":1,${JSON.stringify(good).slice(1)}`);
  const read = readRequest(sent);
  expect(read.ok).toBe(false);
  expect(codes(read)).toContain("unknown-field /constructor");
});

test("the schema can be published as JSON Schema", () => {
  const schema = z.toJSONSchema(labelRequestSchema, { io: "input" }) as Json;
  expect(valueAt(schema, "/properties/person/properties/name")).toEqual({
    type: "string",
    minLength: 1,
    maxLength: 80,
  });
  expect(schema.required).toEqual(["person", "medicine", "directions", "pharmacy", "dispensedOn"]);
  expect(schema.additionalProperties).toBe(false);
});

test("no JSON makes it throw", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const read = readRequest(value);
      expect(read.ok).toBe(false);
    }),
    { seed: 31, numRuns: 300 },
  );
});

/** Every pointer of the good request. */
const places = (value: unknown, at = ""): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [`${at}/${key}`, ...places(part, `${at}/${key}`)])
    : [];

test("whatever is accepted survives JSON, and whatever is refused names a place in it", () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom("a4", "large-28", "2026-11-23", "cy", true, 203, 5, { number: 5 }, [
      { text: "Shake well" },
    ]),
  );
  let kept = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places(good)), value, (pointer, changed) => {
      const sent = withValue(pointer, changed);
      const read = readRequest(sent);
      if (!read.ok) {
        expect(read.refusals.length).toBeGreaterThan(0);
        for (const { path, detail, help } of read.refusals) {
          expect(path === "" || path.startsWith("/")).toBe(true);
          expect(detail.length * help.length).toBeGreaterThan(0);
        }
        return;
      }
      kept += 1;
      const back = readJson(JSON.stringify(read.value));
      expect(back.ok && readRequest(back.value)).toEqual(read);
    }),
    { seed: 32, numRuns: 1500 },
  );
  expect(kept).toBeGreaterThan(50);
});

/** Members that must be there beside others and are no plain words, and how each is sent. */
test.each([
  ["/approval/at", { by: "R. Okafor" }, 'date, time with seconds and offset: "2026-11-22T10:30:00Z"'],
  ["/fullLabel/at", { by: "R. Okafor" }, 'date, time with seconds and offset: "2026-11-22T10:30:00Z"'],
  ["/dispensedOn", undefined, 'year, month and day: "2026-11-22"'],
  ["/pharmacy/phone", { name: "Any", address: "1 Any Road" }, 'a telephone number: "01632 960000"'],
  ["/link/url", { opens: "page" }, 'an address that begins with https: "https://example.org/a7Kx2"'],
  ["/container/diameter", { kind: "bottle" }, "its outer diameter in millimetres, a number from 15 to 200"],
  ["/packs/of", { number: 1 }, "how many packs there are, a whole number from 2"],
  ["/stock/height", { width: 70 }, "millimetres, a number from 19 to 420"],
])("the help for a missing %s says its form", (path, without, form) => {
  const read = readRequest(withValue(`/${path.split("/")[1]}`, without));
  const helps = read.ok ? [] : read.refusals.filter((each) => each.path === path).map(({ help }) => help);
  expect(helps).toEqual([`Send ${form}.`]);
});
