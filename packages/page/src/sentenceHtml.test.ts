import { expect, it } from "vitest";
import { fitOf, fittedWords, heldWords } from "./sentenceHtml.ts";

it("holds a number in digits and in words to what it counts", () => {
  expect(heldWords("Bedtime: 14 (fourteen) units").html).toBe(
    'Bedtime: <span class="held-whole">14 (fourteen) units</span>',
  );
  expect(heldWords("Take 2 tablets (with food)").html).toBe("Take 2\u00a0tablets (with food)");
});

it("keeps a word with a hyphen, and the stop after it, on one line", () => {
  expect(heldWords("Do not take co-codamol. Swallow gastro-resistant tablets whole").html).toBe(
    'Do not take <span class="held-whole">co-codamol.</span> Swallow <span class="held-whole">gastro-resistant</span> tablets whole',
  );
  expect(fittedWords("Never take co-trimoxazole").html).toBe(
    'Never take <span class="held-whole">co-<span class="held fit-12">trimoxazole</span></span>',
  );
  expect(heldWords("Take it - with food").html).toBe("Take it - with food");
});

it.each([
  ["كل 4 إلى 6 ساعات", "كل 4\u00a0إلى\u00a0<wbr>6\u00a0ساعات"],
  ["हर 4 से 6 घंटे में", "हर 4\u00a0से\u00a0<wbr>6\u00a0घंटे में"],
  ["co 4 do 6 godzin", "co 4\u00a0do\u00a0<wbr>6\u00a0godzin"],
])("keeps the ends of a range together in each language: %s", (text, held) => {
  expect(heldWords(text).html).toBe(held);
});

it("sets no word smaller for the comma that follows it", () => {
  expect(fittedWords("Ask your pharmacist, or go to A&E").html).toBe("Ask your pharmacist, or go to A&amp;E");
  expect(fittedWords("Take no paracetamol, ever").html).toBe(
    'Take no <span class="held fit-12">paracetamol</span>, ever',
  );
});

it("sets a strength no larger than the name beside it", () => {
  expect(fitOf("500 mg")).toBe("fit-8");
  expect(fitOf("500 mg", "Amoxicillin")).toBe("fit-12");
  expect(fitOf("100 micrograms/dose", "Salbutamol")).toBe("fit-20");
});
