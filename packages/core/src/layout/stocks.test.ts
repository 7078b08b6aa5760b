import { expect, it } from "vitest";
import { asFlag, stocks, stocksFor } from "./stocks.ts";

it.each(Object.values(stocks).map((stock) => [stock.name, stock] as const))(
  "%s: a flag keeps 15 mm of its length free, to be stuck to the pack without covering it",
  (_, plain) => {
    const flag = asFlag(plain);
    expect(flag.margins.left - plain.margins.left).toBe(15);
    expect({ ...flag, flag: false, margins: plain.margins }).toEqual(plain);
  },
);

it("proposes flags beside a flag, and A5 and A4 beside a sheet", () => {
  expect(stocksFor({ layout: "label" })).toEqual(Object.values(stocks));
  expect(stocksFor({ layout: "flag" })).toEqual(Object.values(stocks).map(asFlag));
  expect(stocksFor({ layout: "sheet" }).map(({ name }) => name)).toEqual(["a5", "a4"]);
});
