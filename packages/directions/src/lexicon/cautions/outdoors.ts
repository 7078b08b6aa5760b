// directions/lexicon/cautions: the sun.
import type { CautionRow } from "./Caution.ts";

/** Rows about the sun. */
export const outdoors = [
  { id: "use-before-go-out-in-sun", topic: "sun", manners: ["before going out in the sun"] },
  {
    id: "keep-skin-out-of-sun",
    topic: "sun",
    orders: [
      "avoid (exposure to the sun|sun exposure|sun)",
      "(protect|keep) (your skin|skin|treated skin) from (sun|sun exposure)",
      "(stay|keep) out of (the sun|sunlight)",
      "avoid (sunlight|the sun|exposure to sunlight)",
      "(protect|keep) (skin|your skin) (from sunlight|from the sun|out of the sun|out of sunlight)",
    ],
  },
  { id: "keep-skin-out-of-direct-sun", topic: "sun", orders: ["avoid direct sunlight"] },
  {
    id: "keep-skin-out-of-strong-sun",
    topic: "sun",
    orders: ["avoid (exposure to strong sunlight|strong sunlight|strong sun|bright sunlight|bright sun)"],
  },
  { id: "no-sunbeds", topic: "sun", orders: ["(avoid|do not use) (sunbeds|sun beds|a sunbed)"] },
  {
    id: "out-of-sun-and-no-sunbeds",
    topic: "sun",
    orders: [
      "avoid (sunlight|exposure to sunlight|the sun|sun) (and|or) (sunbeds|sun beds)",
      "(protect|keep) (your skin|skin) (from sunlight|out of the sun) and (do not use sunbeds|avoid sunbeds)",
    ],
  },
  { id: "use-sunscreen", topic: "sun", orders: ["use (sunscreen|sun cream|a sunscreen|suncream)"] },
  { id: "no-sun-lamps", topic: "sun", orders: ["(avoid|do not use) (sun lamps|sunlamps|a sun lamp)"] },
  {
    id: "out-of-sun-and-no-sun-lamps",
    topic: "sun",
    orders: ["avoid (sunlight|exposure to sunlight|the sun|sun) (and|or) (sun lamps|sunlamps)"],
  },
  {
    id: "out-of-sun-even-when-cloudy",
    topic: "sun",
    orders: [
      "(protect|keep) (your|) skin (from|out of) (sunlight|the sun|sun) (,|-|) even on a bright but cloudy day",
    ],
  },
  {
    id: "use-high-factor-sunscreen",
    topic: "sun",
    orders: ["(use|wear) (high factor|a high factor|strong) (sunscreen|sun cream|suncream)"],
  },
  {
    id: "skin-burns-more-easily",
    topic: "sun",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) make (your skin|skin) (more sensitive|sensitive) to (sunlight|the sun|sun)",
    ],
  },
] as const satisfies readonly CautionRow[];
