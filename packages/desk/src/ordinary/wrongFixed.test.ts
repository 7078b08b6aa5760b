import { expect, it } from "vitest";
import type { Role } from "./Template.ts";
import { wrongFixed } from "./wrongFixed.ts";

const roles: readonly Role[] = ["person", "quantity-medicine", "directions", "fixed"];
const told = (fixed: string): string | null =>
  wrongFixed(
    {
      pieces: ["Mr George Ellis", "28 Atorvastatin 20mg tablets", "Take ONE tablet at night", fixed].map(
        (text, y) => ({ text, x: 0, y }),
      ),
    },
    roles,
  );

it.each([
  ["Keep out of the reach of children  30/11/26", "has a date in it"],
  ["Dispensed 30 November 2026", "has a date in it"],
  ["2026-11-30", "has a date in it"],
  ["Bag for GEORGE ELLIS", "holds what is of this label alone"],
  ["28 atorvastatin 20mg tablets, checked", "holds what is of this label alone"],
])("is told of %j, which would be kept", (fixed, why) => {
  expect(told(fixed)).toBe(`“${fixed}” ${why}. Say of it that it differs, and is not wanted.`);
});

it.each([
  "High Street Pharmacy, 1 High Street, Leeds LS1 1AA",
  "Tel 0113 496 0000",
  "Ellis and Sons, opposite St George's",
  "Open 9-5.30, 1-2 closed; Monday 9.30-17.30",
])("is not told of %j", (fixed) => {
  expect(told(fixed)).toBeNull();
});
