import { expect, it } from "vitest";
import { fitOf, heldWords } from "./sentenceHtml.ts";

it("holds a number in digits and in words to what it counts", () => {
  expect(heldWords("Bedtime: 14 (fourteen) units").html).toBe(
    'Bedtime: <span class="held-whole">14 (fourteen) units</span>',
  );
  expect(heldWords("Take 2 tablets (with food)").html).toBe("Take 2\u00a0tablets (with food)");
});

it("sets a strength no larger than the name beside it", () => {
  expect(fitOf("500 mg")).toBe("fit-8");
  expect(fitOf("500 mg", "Amoxicillin")).toBe("fit-12");
  expect(fitOf("100 micrograms/dose", "Salbutamol")).toBe("fit-20");
});
