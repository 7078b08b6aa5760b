// label: how much is supplied: a number and what it counts, each in a field of its own.
import type { Refusal, RefusalCode } from "@plainlabel/core";

/** Proposed beside one's own words. */
export const quantityUnits = [
  "tablets",
  "capsules",
  "ml",
  "g",
  "puffs",
  "doses",
  "sachets",
  "patches",
  "suppositories",
  "inhalers",
  "pens",
  "packs",
] as const;

/** At most 4 digits before the point and 2 after it; more than nothing, no sign, no needless zero. */
const plain = /^(?:[1-9]\d{0,3}|[1-9]\d{0,3}\.\d?[1-9]|0\.\d?[1-9])$/;

const no = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** Why these two fields are no quantity; nothing for two empty ones, which the law's demand is for others to tell. */
export const quantityRefusals = (quantity: string, unit: string): readonly Refusal[] => {
  if (quantity === "" && unit === "") return [];
  return [
    ...(plain.test(quantity)
      ? []
      : [
          no(
            "quantity-not-positive",
            "/medicine/quantity/value",
            "The quantity must be a number above 0.",
            "Write it such as 21 or 2.5.",
          ),
        ]),
    ...(unit === ""
      ? [
          no(
            "quantity-without-unit",
            "/medicine/quantity/unit",
            "The quantity does not say what it counts.",
            "Write the unit, such as capsules.",
          ),
        ]
      : []),
  ];
};
