import fc from "fast-check";
import { expect, test } from "vitest";
import { hasVerhoeffCheckDigit, snomedFaults } from "./snomedIdentifier.ts";

const codeOf = (text: string): string => snomedFaults(text)[0]?.code ?? "none";

// Reading needs and units as domain notes list them, and two that public drafts list with a wrong digit.
test.each([
  "957331000000109",
  "957351000000102",
  "957371000000106",
  "796161000000101",
  "936681000000100",
  "719754002",
  "415805003",
  "428673006",
  "258773002",
  "322237000",
])("%s is a concept", (code) => {
  expect(codeOf(code)).toBe("none");
});

test.each([
  ["1082551000000100", "snomed-check-digit"],
  ["1082661000000100", "snomed-check-digit"],
  ["428673007", "snomed-check-digit"],
  ["42867", "not-a-snomed-code"],
  ["0428673006", "not-a-snomed-code"],
  ["4286730O6", "not-a-snomed-code"],
  ["", "not-a-snomed-code"],
  ["1234567890123456789", "not-a-snomed-code"],
])("%s is refused as %s", (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test("an identifier of a description is no concept", () => {
  const description = [..."0123456789"].map((digit) => `7516801${digit}`).find(hasVerhoeffCheckDigit);
  expect(codeOf(description ?? "")).toBe("snomed-not-a-concept");
});

test("one wrong digit and two swapped neighbours never pass", () => {
  const code = [..."957331000000109"];
  fc.assert(
    fc.property(fc.nat(14), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const wrong = [...code];
      wrong[place] = String((Number(code[place]) + shift) % 10);
      expect(hasVerhoeffCheckDigit(wrong.join(""))).toBe(false);
    }),
    { seed: 21, numRuns: 150 },
  );
  for (let place = 0; place < 14; place += 1) {
    if (code[place] === code[place + 1]) continue;
    const swapped = [...code];
    [swapped[place], swapped[place + 1]] = [code[place + 1] ?? "", code[place] ?? ""];
    expect(hasVerhoeffCheckDigit(swapped.join(""))).toBe(false);
  }
});
