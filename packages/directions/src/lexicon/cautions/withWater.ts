// directions/lexicon/cautions: what a medicine is taken with or goes into.
import type { CautionRow } from "./Caution.ts";

/** Rows about what a medicine is taken with or goes into. */
export const withWater = [
  {
    id: "use-with-plenty-water",
    topic: "water",
    orders: [
      "(take with|with) (plenty of|lots of|plenty) water",
      "take with plenty of water",
      "take with lots of water",
      "take with plenty water",
    ],
    manners: ["with plenty of water", "with lots of water", "with plenty water"],
  },
  {
    id: "use-with-plenty-to-drink",
    topic: "water",
    orders: [
      "(take with|with) (plenty of|lots of|plenty) (fluids|fluid)",
      "take with plenty of fluids",
      "take with plenty of fluid",
      "take with lots of fluids",
      "take with lots of fluid",
      "take with plenty fluids",
      "take with plenty fluid",
    ],
    manners: [
      "with plenty of fluids",
      "with plenty of fluid",
      "with lots of fluids",
      "with lots of fluid",
      "with plenty fluids",
      "with plenty fluid",
    ],
  },
  { id: "drink-plenty-water", topic: "water", orders: ["(drink|drinking) (plenty of|lots of|plenty) water"] },
  {
    id: "have-plenty-to-drink",
    topic: "water",
    orders: [
      "drink plenty",
      "drink (plenty of fluids|lots of fluids) (during treatment|while taking this medicine|while taking)",
      "(drink|drinking) (plenty of|lots of|plenty) (fluids|fluid)",
    ],
  },
  { id: "drink-full-glass-water", topic: "water", orders: ["(drink|drinking) a full glass of water"] },
  { id: "drink-glass-water", topic: "water", orders: ["(drink|drinking) a glass of water"] },
  { id: "after-that-drink-full-glass-water", topic: "water", orders: ["followed by a full glass of water"] },
  { id: "after-that-drink-glass-water", topic: "water", orders: ["followed by a glass of water"] },
  {
    id: "after-that-drink-plenty-water",
    topic: "water",
    orders: ["followed by (plenty of|lots of|plenty) water"],
  },
  {
    id: "use-with-water-only",
    topic: "water",
    manners: ["(with|in) water only", "only with water", "with plain water only", "with water alone"],
  },
  {
    id: "flush-tube-before-and-after",
    topic: "water",
    orders: [
      "(flush|flush tube|flush the tube|flush peg|flush peg tube|flush ng tube) before and after (each dose|use|giving|) with <drink>",
      "(flush|flush tube|flush the tube|flush peg|flush peg tube|flush ng tube) with <drink> before and after (each dose|use|giving|)",
    ],
    blanks: ["drink"],
  },
  {
    id: "flush-tube-after",
    topic: "water",
    orders: [
      "(flush|flush tube|flush the tube|flush peg|flush peg tube|flush ng tube) with <drink> (after|afterwards|after each dose|after use|after giving)",
    ],
    blanks: ["drink"],
  },
  { id: "use-with-cold-drink", topic: "water", manners: ["with (a|) cold drink"] },
  { id: "use-with-drink", topic: "water", manners: ["with a drink"] },
  {
    id: "dissolve-in-drink",
    topic: "water",
    orders: [
      "(dissolve it|dissolve them) in <drink> <soon> first",
      "(dissolve it|dissolve the contents|dissolve the powder|dissolve the tablet|dissolve each sachet|dissolve each tablet) (in|into) <drink> <soon>",
    ],
    manners: [
      "(dissolve|dissolve contents|dissolved|to be dissolved|fully dissolved|after dissolving) (in|into) <drink> <soon>",
    ],
    blanks: ["drink", "soon"],
  },
  {
    id: "disperse-in-drink",
    topic: "water",
    manners: ["(dispersed|disperse|disperse it|disperse the tablet|to be dispersed) in <drink> <soon>"],
    blanks: ["drink", "soon"],
  },
  {
    id: "mix-with-drink",
    topic: "water",
    manners: [
      "(mixed|mix|mix it|mix the powder|mix contents|to be mixed|diluted|dilute|to be diluted|made up|after mixing|mix each sachet) (in|with|into) <drink> <soon>",
    ],
    blanks: ["drink", "soon"],
  },
  {
    id: "stir-into-drink",
    topic: "water",
    manners: ["(stirred into|stir into|stir it into) <drink> <soon>"],
    blanks: ["drink", "soon"],
  },
  {
    id: "add-to-drink",
    topic: "water",
    manners: ["(added to|add to) <drink> <soon>"],
    blanks: ["drink", "soon"],
  },
  {
    id: "sprinkle-on-drink",
    topic: "water",
    manners: ["sprinkled on <drink> <soon>"],
    blanks: ["drink", "soon"],
  },
  { id: "put-into-drink", topic: "water", manners: ["into <drink> <soon>"], blanks: ["drink", "soon"] },
  {
    id: "use-with-drink-named",
    topic: "water",
    orders: ["take with <drink>"],
    manners: [
      "with <drink> (and drink|and drunk|and take|and taken|and swallow|and swallowed|then drink|then take|and drink it|and drink them|and take it|and take them|and swallow it|and swallow them|then drink it|then take it|before taking|before drinking|before use|and drink once dissolved|)",
    ],
    blanks: ["drink"],
  },
  { id: "use-in-drink-named", topic: "water", manners: ["in <drink> <soon>"], blanks: ["drink", "soon"] },
  { id: "mix-with-milk", topic: "water", manners: ["(mixed|mix) (with|in|into) milk", "in milk"] },
  { id: "use-with-full-glass-of-water", topic: "water", orders: ["(take|) with (a|) full glass of water"] },
  { id: "use-with-glass-of-water", topic: "water", orders: ["with a glass of water"] },
  { id: "dissolve-or-mix-with-water", topic: "water", orders: ["dissolve or mix with water before taking"] },
] as const satisfies readonly CautionRow[];
