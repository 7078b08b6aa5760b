// bench: labels a second on one thread, beside stock pdfkit and Typst drawing the same in the same run, and what
// laying out costs.
import { type LabelRequest, type LabelSet, makeLabels, type Painter } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { draw } from "@plainlabel/pictograms";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { raceLayout } from "./layout.ts";
import { plainPdfkit } from "./plainPdfkit.ts";
import { requestOf, type Stock } from "./requestOf.ts";
import { typst } from "./typst.ts";

const rounds = 8;
const warmUpRounds = 2;
/** Stock pdfkit is slow and steady; ours needs more labels for its 99th percentile. */
const perRound = { plain: 10, typst: 30, ours: 60 };

const setOf = (request: LabelRequest, painter: Painter): LabelSet => {
  const prepared = prepareLabels(request, painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value.set;
};

/** What verification found wrong, by code; printed, so that a fast but faulty run cannot pass for a good one. */
const faults = new Map<string, number>();

/** A faulted label has cost as much as a good one, and no file. */
const makeVerified = async (request: LabelRequest, painter: Painter): Promise<Uint8Array> => {
  const made = await makeLabels([request], painter);
  switch (made.outcome) {
    case "made":
      return made.files[0]!;
    case "faulted":
      for (const { code } of made.findings) faults.set(code, (faults.get(code) ?? 0) + 1);
      return new Uint8Array(0);
    case "refused":
      throw new Error(JSON.stringify(made.refusals));
  }
};

const quantile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]!;

interface Contestant {
  readonly name: string;
  readonly perRound: number;
  /** Prepares outside the clock and answers with what is to be timed. */
  readonly prepare: (request: LabelRequest) => () => Promise<Uint8Array>;
}

const contestants = (painter: Painter): readonly Contestant[] => [
  // Stock pdfkit and Typst get finished layout for nothing; ours starts from the request.
  ...[false, true].map((tagged) => ({
    name: tagged ? "plain pdfkit, tagged" : "plain pdfkit",
    perRound: perRound.plain,
    prepare: (request: LabelRequest) => {
      const set = setOf(request, painter);
      return () => plainPdfkit(set, ({ meaning }) => draw(meaning), tagged);
    },
  })),
  {
    name: "Typst, tagged",
    perRound: perRound.typst,
    prepare: (request) => typst(setOf(request, painter), ({ meaning }) => draw(meaning)),
  },
  {
    name: "painting only",
    perRound: perRound.ours,
    prepare: (request) => {
      const set = setOf(request, painter);
      return () => painter.paint([set]);
    },
  },
  {
    name: "making, from request to file",
    perRound: perRound.ours,
    prepare: (request) => () => painter.paint([setOf(request, painter)]),
  },
  {
    name: "making and verifying",
    perRound: perRound.ours,
    prepare: (request) => () => makeVerified(request, painter),
  },
];

const race = async (stock: Stock, painter: Painter): Promise<void> => {
  const entrants = contestants(painter).map((contestant) => ({
    contestant,
    times: [] as number[],
    bytes: 0,
  }));
  let number = 0;
  // Contestants take turns within a round, so that a busy machine slows all of them.
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (const entrant of entrants) {
      for (let label = 0; label < entrant.contestant.perRound; label++) {
        const make = entrant.contestant.prepare(requestOf(number++, stock));
        const start = performance.now();
        const file = await make();
        if (round >= warmUpRounds) entrant.times.push(performance.now() - start);
        entrant.bytes = file.length;
      }
    }
  }
  const median = (name: string): number =>
    quantile(entrants.find(({ contestant }) => contestant.name === name)!.times, 0.5);
  const plain = median("plain pdfkit");
  const other = median("Typst, tagged");
  const pages = setOf(requestOf(0, stock), painter).pages.length;
  console.log(`\n${stock} mm, ${pages} label${pages === 1 ? "" : "s"} in a file`);
  const rows = entrants.map(({ contestant, times, bytes }) => {
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    const p50 = quantile(times, 0.5);
    const row = {
      "files/s": Math.round(1000 / mean),
      "labels/s": Math.round((1000 * pages) / mean),
      "p50 ms": Number(p50.toFixed(2)),
      "p99 ms": Number(quantile(times, 0.99).toFixed(2)),
      kB: Number((bytes / 1000).toFixed(1)),
      "x plain": Number((plain / p50).toFixed(1)),
      "x Typst": Number((other / p50).toFixed(2)),
    };
    return [contestant.name, row] as const;
  });
  console.table(Object.fromEntries(rows));
  for (const [code, count] of faults) console.log(`FAULT found by verification: ${code}, ${count} times`);
  faults.clear();
};

const painter = await createPdfPainter();
await race("70x36", painter);
await race("102x76", painter);
await race("102x152", painter);
raceLayout(painter);
