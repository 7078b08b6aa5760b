// A way to lay a set out is given up by what its body is worth: no foot may make it worth more.

import { interpretDirections, type LayoutInput, profiles, settleNeeds, stocks } from "@plainlabel/core";
import { expect, it } from "vitest";
import { composeLabel } from "../../packages/core/src/compose/composeLabel.ts";
import { type Arrangement, asItStands, movesFor } from "../../packages/core/src/layout/Arrangement.ts";
import { evenMeasurer } from "../../packages/core/src/layout/evenMeasurer.ts";
import { freshMemory } from "../../packages/core/src/layout/Memory.ts";
import { compareMerits, type Merit } from "../../packages/core/src/layout/merit.ts";
import { typeSteps } from "../../packages/core/src/layout/profiles.ts";
import { trial } from "../../packages/core/src/layout/trial.ts";
import { examples, varied } from "../golden/exampleRequests.ts";

it.each([
  ["70x36", "standard"],
  ["102x76", "large-18"],
] as const)("on %s, %s", (name, profile) => {
  const stock = stocks[name];
  const [step] = typeSteps(profiles[profile]);
  let [compared, worse] = [0, 0];
  for (const { request: usual } of examples) {
    const request = varied(usual, profile, name);
    const read = interpretDirections(request.directions, request.medicine, { policy: "as-written" });
    const composed = composeLabel(request, read, settleNeeds(request.person.needs).needs);
    if (!composed.ok) continue;
    const { document } = composed.value;
    const input: LayoutInput = {
      document,
      profile: profiles[profile],
      stocks: [stock],
      dpi: 203,
      setId: "K7Q2",
      measurer: evenMeasurer,
      qrModules: () => 33,
    };
    const memory = freshMemory();
    const moves = movesFor(document, stock, false);
    for (const made of [[], ...moves.map((move) => [move]), moves]) {
      const arrangement: Arrangement = Object.assign({ ...asItStands }, ...made);
      const judged: Merit[] = [];
      const tried = trial(input, stock, step!, arrangement, memory, (atMost) => {
        judged.push(atMost);
        return false;
      });
      if (!tried.fits) continue;
      const difference = compareMerits(judged.at(-1)!, tried.value.merit);
      expect(difference).toBeLessThanOrEqual(0);
      if (difference < 0) worse += 1;
      expect(trial(input, stock, step!, arrangement, memory, () => true).fits).toBe(false);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(100);
  expect(worse).toBeGreaterThan(10);
});
