import { expect, it } from "vitest";
import { asFlag, stocks } from "./stocks.ts";

it.each(Object.values(stocks).map((stock) => [stock.name, stock] as const))(
  "%s: a flag keeps 15 mm of its length free, to be stuck to the pack without covering it",
  (_, plain) => {
    const flag = asFlag(plain);
    expect(flag.margins.left - plain.margins.left).toBe(15);
    expect({ ...flag, name: plain.name, margins: plain.margins }).toEqual(plain);
  },
);
