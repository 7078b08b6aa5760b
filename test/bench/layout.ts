// bench: what laying out costs, as a ratio to one plain pass over the same documents in the same run.
import {
  interpretDirections,
  type LayoutInput,
  layoutLabels,
  type Painter,
  type ProfileName,
  profiles,
  type StockName,
  settleNeeds,
  stocks,
} from "@plainlabel/core";
import { composeLabel } from "../../packages/core/src/compose/composeLabel.ts";
import { asItStands } from "../../packages/core/src/layout/Arrangement.ts";
import { freshMemory } from "../../packages/core/src/layout/Memory.ts";
import { typeSteps } from "../../packages/core/src/layout/profiles.ts";
import { trial } from "../../packages/core/src/layout/trial.ts";
import { examples, varied } from "../golden/exampleRequests.ts";
import { prescriptions } from "../sets/prescriptions.ts";

const rounds = 7;

const inputsOn = (stock: StockName, profile: ProfileName, painter: Painter): readonly LayoutInput[] =>
  [...examples, ...prescriptions].flatMap(({ request: usual }) => {
    const request = varied(usual, profile, stock);
    const read = interpretDirections(request.directions, request.medicine, { policy: "as-written" });
    const composed = composeLabel(request, read, settleNeeds(request.person.needs).needs);
    if (!composed.ok) return [];
    return [
      {
        document: composed.value.document,
        profile: profiles[profile],
        stocks: [stocks[stock]],
        dpi: 203,
        setId: "K7Q2",
        measurer: painter.measurer,
        qrModules: painter.qrModules,
      },
    ];
  });

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** Lays out the examples and an ordinary week, and the same with no move and no larger type: the two take turns. */
export const raceLayout = (painter: Painter): void => {
  for (const [stock, profile] of [
    ["70x35", "standard"],
    ["70x35", "clear"],
    ["102x76", "large-18"],
  ] as const) {
    const inputs = inputsOn(stock, profile, painter);
    const [step] = typeSteps(profiles[profile]);
    const pairs = Array.from({ length: rounds + 1 }, () => ({
      // A memory of its own each time, as each request has.
      plain: timed(() => {
        for (const input of inputs) trial(input, stocks[stock], step!, asItStands, freshMemory());
      }),
      whole: timed(() => {
        for (const input of inputs) layoutLabels({ ...input });
      }),
    })).slice(1);
    const ratio = median(pairs.map(({ plain, whole }) => whole / plain));
    const each = median(pairs.map(({ whole }) => whole)) / inputs.length;
    console.log(
      `laying out, ${profile} on ${stock}: ${ratio.toFixed(1)} times one plain pass, ${each.toFixed(2)} ms each`,
    );
  }
};
