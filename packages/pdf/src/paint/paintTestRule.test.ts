import { stocks } from "@plainlabel/core";
import { expect, test } from "vitest";
import { mapPages, threshold } from "../readBack/mapPages.ts";
import { paintTestRule, ruleLength } from "./paintTestRule.ts";

const dpi = 600;

test.each([
  [70, 35],
  [102, 76],
  [210, 297],
])(
  "on %i by %i mm the line is 50 mm long, to a dot, and nothing stands over the edge",
  async (width, height) => {
    const file = await paintTestRule(width, height);
    expect(Buffer.from(file).toString("latin1")).toMatch(/\/PrintScaling \/None/);
    const [longest] = await mapPages(file, dpi, ({ width: across, height: down, grey }) => {
      let most = 0;
      for (let row = 0; row < down; row += 1) {
        let run = 0;
        for (let column = 0; column < across; column += 1) {
          run = grey[row * across + column]! < threshold ? run + 1 : 0;
          most = Math.max(most, run);
        }
      }
      return most;
    });
    // The ticks at its ends stand half over it.
    const tick = (0.2 * dpi) / 25.4;
    expect(Math.abs(longest! - ((ruleLength * dpi) / 25.4 + tick))).toBeLessThanOrEqual(2);
  },
);

test("every stock of the trade has room for it", () => {
  for (const { width } of Object.values(stocks)) expect(width).toBeGreaterThanOrEqual(ruleLength + 6);
});
