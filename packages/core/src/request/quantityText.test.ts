// How much is supplied, as a number and what it counts.

import { describe, expect, it } from "vitest";
import { quantityFaults, quantityFindings } from "./quantityText.ts";

describe("a quantity", () => {
  it.each([
    "21 capsules",
    "100 mL",
    "100mL",
    "2 x 100 mL",
    "2×30 g",
    "1 inhaler",
    "200 doses",
    "one bottle",
    "1,000 mL",
    "0.5 mL",
    "3 packs of 28",
  ])("%s is printed", (quantity) => {
    expect(quantityFaults(quantity)).toEqual([]);
  });

  it.each([
    ["-5 tablets", "quantity-not-positive"],
    ["−5 tablets", "quantity-not-positive"],
    ["0 tablets", "quantity-not-positive"],
    ["0", "quantity-not-positive"],
    ["0.0 mL", "quantity-not-positive"],
    ["0 x 100 mL", "quantity-not-positive"],
    ["21", "quantity-without-unit"],
    ["2 x 14", "quantity-without-unit"],
    ["21.", "quantity-without-unit"],
  ])("%s: %s", (quantity, code) => {
    expect(quantityFaults(quantity).map((fault) => fault.code)).toEqual([code]);
  });
});

describe("a quantity of another form", () => {
  it.each([
    ["28 tablets", "capsules", "Amoxicillin"],
    ["28 capsules", undefined, "Paracetamol 500 mg tablets"],
    ["10 suppositories", "pessaries", "Clotrimazole"],
    ["28 ml", "capsules", "Ramipril"],
    ["100 tablets", "oral suspension", "Amoxicillin"],
    ["28 capsules", "cream", "Clotrimazole"],
  ])("%s of %s (%s)", (quantity, form, name) => {
    expect(quantityFindings({ quantity, form, name })).toMatchObject([
      { code: "quantity-of-another-form", path: "/medicine/quantity" },
    ]);
  });

  it.each([
    ["28 tablets", "tablets", "Paracetamol"],
    ["28 tablets", "film-coated tablets", "Paracetamol"],
    ["28", "capsules", "Amoxicillin"],
    ["100 mL", "oral suspension", "Amoxicillin"],
    ["14 sachets", "oral suspension", "Gaviscon"],
    ["20 tablets", "effervescent tablets for oral solution", "Paracetamol"],
    [undefined, "capsules", "Amoxicillin"],
    ["2 packs", "capsules", "Amoxicillin"],
    ["1 pack of tablets and capsules", "capsules", "A cold and flu remedy"],
  ])("nothing is noticed: %s of %s", (quantity, form, name) => {
    expect(quantityFindings({ quantity, form, name })).toEqual([]);
  });
});
