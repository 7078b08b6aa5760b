// Parts of a set that were made for one way to lay it out are taken for another, and sentences that were set for one
// set for the next: a set made with them is the set made without.
import {
  interpretDirections,
  type LabelDocument,
  type LayoutInput,
  type ProfileName,
  profiles,
  type Stock,
  type StockName,
  settleNeeds,
  stocks,
} from "@plainlabel/core";
import { expect, it } from "vitest";
import { composeLabel } from "../../packages/core/src/compose/composeLabel.ts";
import { type Arrangement, asItStands, movesFor } from "../../packages/core/src/layout/Arrangement.ts";
import { assembleSet } from "../../packages/core/src/layout/assembleSet.ts";
import { evenMeasurer } from "../../packages/core/src/layout/evenMeasurer.ts";
import { keptOf } from "../../packages/core/src/layout/kept.ts";
import { freshMemory, type Memory } from "../../packages/core/src/layout/Memory.ts";
import { largerMedicine, largerPictures, typeSteps } from "../../packages/core/src/layout/profiles.ts";
import { trial } from "../../packages/core/src/layout/trial.ts";
import { examples, varied } from "../golden/exampleRequests.ts";

const documentsOn = (stock: StockName, profile: ProfileName): readonly LabelDocument[] =>
  examples.flatMap(({ request: usual }) => {
    const request = varied(usual, profile, stock);
    const read = interpretDirections(request.directions, request.medicine, { policy: "as-written" });
    const composed = composeLabel(request, read, settleNeeds(request.person.needs).needs);
    return composed.ok ? [composed.value.document] : [];
  });

/** As it stands, each move alone, and all together. */
const arrangementsOf = (document: LabelDocument, stock: Stock): readonly Arrangement[] => {
  const moves = movesFor(document, stock);
  const picks = [[], ...moves.map((move) => [move]), moves];
  return picks.map((made): Arrangement => Object.assign({ ...asItStands }, ...made));
};

const roomFor = 60;

it.each([
  ["70x36", "standard", null],
  ["102x76", "large-18", null],
  ["88x38", "clear", 40],
] as const)("on %s, %s", (name, profile, front) => {
  const stock = { ...stocks[name], front };
  let compared = 0;
  for (const document of documentsOn(name, profile)) {
    const input: LayoutInput = {
      document,
      profile: profiles[profile],
      stocks: [stock],
      dpi: 203,
      setId: "K7Q2",
      measurer: evenMeasurer,
      qrModules: () => 33,
    };
    const [least, larger, , , largest] = typeSteps(profiles[profile]);
    const [grown] = largerPictures(least!, roomFor);
    const steps = [larger!, largest!, grown!, ...largerMedicine(least!), { ...least!, symbol: 3 * roomFor }];
    /* Of one width: what was made on one is taken on the others. */
    const papers = [stock, ...[0.7, 1.4].map((share) => ({ ...stock, height: stock.height * share }))];
    const ways = [
      ...steps.map((step) => [stock, step] as const),
      ...papers.map((one) => [one, least!] as const),
    ];
    const shared = freshMemory();
    for (const [paper, step] of ways)
      for (const arrangement of arrangementsOf(document, paper)) {
        const setWith = (memory: Memory): string => {
          const tried = trial(input, paper, step, arrangement, memory);
          return JSON.stringify(tried.fits ? assembleSet(input, tried.value, memory) : tried);
        };
        const alone = setWith(freshMemory());
        expect(setWith(shared)).toBe(alone);
        expect(setWith(freshMemory(keptOf(evenMeasurer, document)))).toBe(alone);
        compared += 1;
      }
  }
  expect(compared).toBeGreaterThan(500);
});
