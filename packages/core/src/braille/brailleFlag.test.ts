import { expect, test } from "vitest";
import { type Stock, stockOf, stocks } from "../layout/stocks.ts";
import { brailleFlag, marburgMedium } from "./brailleFlag.ts";

const rooms = (some: readonly Stock[]) =>
  Object.fromEntries(some.map((stock) => [stock.name, Object.values(brailleFlag(stock)).join(" x ")]));

test("cells and lines on a flag of trade stock, in the spacing of packs of medicine", () => {
  // 70 x 35: 70 - 15 - 2 - 2 = 51 mm across, of which the first cell takes 4.1 and each other 6; 31 mm down, 6.6 and 10.
  expect(rooms([stocks["70x35"], stocks["100x50"], stocks["102x76"], stocks["102x152"]])).toEqual({
    "70x35": "8 x 3",
    "100x50": "13 x 4",
    "102x76": "13 x 7",
    "102x152": "13 x 14",
  });
});

test("what stands there is never wider or higher than the stock without its tail and borders", () => {
  for (const stock of Object.values(stocks)) {
    const { cells, lines } = brailleFlag(stock);
    const { dot, cell, line, foot } = marburgMedium;
    const across = (cells - 1) * cell + dot + foot;
    const down = (lines - 1) * line + 2 * dot + foot;
    const room = stock.width - stock.margins.left - stock.margins.right - 15;
    expect(across).toBeLessThanOrEqual(room + 1e-3);
    expect(across + cell).toBeGreaterThan(room);
    expect(down).toBeLessThanOrEqual(stock.height - stock.margins.top - stock.margins.bottom + 1e-3);
  }
});

test("stock that holds no cell holds none", () => {
  expect(brailleFlag(stockOf({ width: 20, height: 40 }))).toEqual({ cells: 0, lines: 0 });
  const exactly = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(brailleFlag(stockOf({ width: 15 + 4.1 + 12, height: 26.6, margins: exactly }))).toEqual({
    cells: 3,
    lines: 3,
  });
});
