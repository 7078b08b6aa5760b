import { expect, test } from "vitest";
import { isOther } from "./itemPackWords.ts";
import { readPharmacy, writePharmacy } from "./rememberedPharmacy.ts";

const pharmacy = { name: "High Street Pharmacy", address: "1 High Street, Ely", phone: "01632 960123" };

test("a whole pharmacy is kept and read back, a part of one is not", () => {
  const text = writePharmacy(pharmacy);
  expect(readPharmacy(text)).toEqual(pharmacy);
  expect(writePharmacy({ ...pharmacy, phone: "" })).toBeNull();
});

test.each([
  null,
  "",
  "null",
  "[]",
  "{}",
  '{"name":"A","address":"B"}',
  '{"name":1,"address":"B","phone":"C"}',
  JSON.stringify({ ...pharmacy, person: "Ada" }),
  JSON.stringify({ ...pharmacy, name: "x".repeat(400) }),
])("anything else that was kept is not taken: %s", (kept) => {
  expect(readPharmacy(kept)).toBeNull();
});

test("a pack is of another medicine by its name, or by a strength that both tell", () => {
  const item = { name: "Amoxicillin", strength: "500 mg" };
  expect(isOther({ name: "amoxicillin", strength: "500 MG" }, item)).toBe(false);
  expect(isOther({ name: "Amoxicillin", strength: "" }, item)).toBe(false);
  expect(isOther({ name: "Amoxicillin", strength: "250 mg" }, item)).toBe(true);
  expect(isOther({ name: "Methotrexate", strength: "500 mg" }, item)).toBe(true);
});
