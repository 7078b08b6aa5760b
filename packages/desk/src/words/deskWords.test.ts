import { expect, it } from "vitest";
import { deskWords } from "./deskWords.ts";

it.each([
  [
    "This set needs 6 labels of 70x35 stock. Larger stock needs fewer labels: 96.5x36.8 (5), 102x152 (1), a4 (1).",
    "This set needs 6 labels of 70 × 35 mm stock. Larger stock needs fewer labels: 96.5 × 36.8 mm (5), 102 × 152 mm (1), A4 (1).",
  ],
  [
    "Which one holds? In question: “Patient counselled” (which-schedule).",
    "Which one holds? In question: “Patient counselled”.",
  ],
])("says %j in the words of a pharmacy", (told, said) => {
  expect(deskWords(told)).toBe(said);
});

it("leaves what was prescribed to the letter, and words that only look like ours", () => {
  const words =
    'Part of the directions could not be read on 70x35 stock. In question: "cut 70x35, a4 (low-dose)."';
  expect(deskWords(words)).toBe(
    'Part of the directions could not be read on 70 × 35 mm stock. In question: "cut 70x35, a4 (low-dose)."',
  );
  expect(deskWords("Dressing 102x76, a5.")).toBe("Dressing 102x76, a5.");
});
