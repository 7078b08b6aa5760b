// Hostile words in every field of a request: a refusal, or a label that was read back and found to say just that.
// TEST_HOSTILE_RUNS sets how many strings are tried (CI: 10,000).
import { type LabelRequest, makeLabels, type Painter, readRequest } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";

const runs = Number(process.env.TEST_HOSTILE_RUNS ?? 400);

const sound: LabelRequest = {
  person: { name: "Sam Taylor" },
  medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
  directions: { text: "Take one capsule three times a day" },
  warnings: [{ text: "Finish the course." }],
  indication: "For your chest",
  pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane, Sampleford", phone: "0113 496 0142" },
  dispensedOn: "2026-11-22",
  approval: { by: "A pharmacist", at: "2026-11-22T10:00:00Z" },
  stock: "a5",
};

/** Each puts words into one field. */
const fields: Readonly<Record<string, (words: string) => unknown>> = {
  name: (words) => ({ ...sound, person: { name: words } }),
  medicine: (words) => ({ ...sound, medicine: { ...sound.medicine, name: words } }),
  strength: (words) => ({ ...sound, medicine: { ...sound.medicine, strength: words } }),
  form: (words) => ({ ...sound, medicine: { ...sound.medicine, form: words } }),
  quantity: (words) => ({ ...sound, medicine: { ...sound.medicine, quantity: words } }),
  directions: (words) => ({ ...sound, directions: { text: words } }),
  dosage: (words) => ({ ...sound, directions: { dosage: [{ text: words, patientInstruction: words }] } }),
  warning: (words) => ({ ...sound, warnings: [{ number: 4 }, { text: words }] }),
  indication: (words) => ({ ...sound, indication: words }),
  pharmacy: (words) => ({ ...sound, pharmacy: { ...sound.pharmacy, name: words } }),
  address: (words) => ({ ...sound, pharmacy: { ...sound.pharmacy, address: words } }),
  phone: (words) => ({ ...sound, pharmacy: { ...sound.pharmacy, phone: words } }),
  approver: (words) => ({ ...sound, approval: { ...sound.approval, by: words } }),
};

/** Letters of twenty scripts and more, and what files, readers and fonts have stumbled over. */
const pieces = fc.oneof(
  fc.constantFrom(
    ") Tj ET Q",
    "<</S/JavaScript/JS(app.alert(1))>>",
    "endstream endobj",
    "(((((",
    "\\",
    "%%EOF",
    "<b>&amp;</b>",
    "{{7*7}}",
    "'; drop table links; --",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u0000",
    "\u001b[31m",
    "\ud800",
    "\udc00",
    "😀",
    "👨‍👩‍👧",
    "\u0301".repeat(9),
    "Z\u0351\u036b\u0343",
    "½",
    "①",
    "٣",
    "۵۰۰",
    "৫",
    "五",
    "🄁",
    "ﬁ",
    "ǅ",
    "ß",
    "İ",
    "l1Il0O",
  ),
  fc.constantFrom(
    "Ŵyn",
    "Łódź",
    "Ștefan",
    "Київ",
    "София",
    "Αθήνα",
    "שלום",
    "مرحبا",
    "سلام",
    "اردو",
    "বাংলা",
    "हिन्दी",
    "ਪੰਜਾਬੀ",
    "ગુજરાતી",
    "தமிழ்",
    "తెలుగు",
    "ไทย",
    "မြန်မာ",
    "ខ្មែរ",
    "አማርኛ",
    "한국어",
    "日本語",
    "中文",
    "ქართული",
    "Հայերեն",
    "Việt",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("Take", "2", "0.5", "mg", "tablets", "x".repeat(60)),
);

const hostile = fc.array(pieces, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

it("hostile words in any field are refused, or stand on a label that was proved", {
  timeout: 900_000,
}, async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(fields)), hostile, async (field, words) => {
      const read = readRequest(fields[field]!(words));
      if (!read.ok) {
        expect(read.refusals.length).toBeGreaterThan(0);
        return;
      }
      const result = await makeLabels([read.value], painter);
      // "faulted" would mean that our own verification found the file wrong: other words, a blank box, active content.
      expect(result.outcome, JSON.stringify(result.outcome === "faulted" ? result.findings : [])).not.toBe(
        "faulted",
      );
      if (result.outcome !== "made") return;
      made += 1;
    }),
    { seed: 20261122, numRuns: runs },
  );
  expect(made).toBeGreaterThan(runs / 20);
});
