// bench: labels a second on one thread, beside stock pdfkit drawing the same in the same run. `--memory`: does it grow over 20,000?
import { writeFileSync } from "node:fs";
import type { LabelSet, Painter } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { drawMeaning } from "../../packages/pdf/src/paint/drawMeaning.ts";
import {
  bigStock,
  type SampleStock,
  sampleSet,
  smallStock,
} from "../../packages/pdf/src/samples/sampleSets.ts";
import { english } from "../../packages/pdf/src/samples/sampleWords.ts";
import { plainPdfkit } from "./plainPdfkit.ts";

const isMemoryRun = process.argv.includes("--memory");
const rounds = 6;
const labelsPerRound = 15;

/** A different person, medicine and link each time, as in a pharmacy's day. */
const setOf = (number: number, stock: SampleStock, painter: Painter): LabelSet =>
  sampleSet(
    {
      ...english,
      person: `Alexandra Smith-${["Jones", "Patel", "Khan", "Evans", "Nowak"][number % 5]} ${number}`,
      medicine: `${["Amoxicillin", "Metformin", "Ramipril", "Sertraline"][number % 4]} ${100 + (number % 9) * 50}\u00a0mg`,
      url: `HTTPS://PLAIN.EXAMPLE/L/${(number * 7919 + 1_000_003).toString(36).toUpperCase().padStart(10, "Q")}`,
    },
    stock,
    painter,
  );

const quantile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]!;

interface Contestant {
  readonly name: string;
  readonly make: (set: () => LabelSet) => Promise<Uint8Array>;
  readonly times: number[];
  bytes: number;
}

const timed = async (contestant: Contestant, set: () => LabelSet): Promise<void> => {
  const start = performance.now();
  const file = await contestant.make(set);
  contestant.times.push(performance.now() - start);
  contestant.bytes = file.length;
};

const race = async (stockName: string, stock: SampleStock, painter: Painter): Promise<void> => {
  const draw = (item: Parameters<Parameters<typeof plainPdfkit>[1]>[0]) => drawMeaning(item.meaning, "en-GB");
  const contestants: Contestant[] = [
    { name: "plain pdfkit", make: (set) => plainPdfkit(set(), draw, false), times: [], bytes: 0 },
    { name: "plain pdfkit, tagged", make: (set) => plainPdfkit(set(), draw, true), times: [], bytes: 0 },
    { name: "making", make: (set) => painter.paint([set()]), times: [], bytes: 0 },
    {
      name: "making and reading back",
      make: async (set) => {
        const file = await painter.paint([set()]);
        await painter.readBack(file, "standard");
        return file;
      },
      times: [],
      bytes: 0,
    },
  ];
  let number = 0;
  // Contestants take turns within a round, so that a busy machine slows all of them.
  for (let round = -2; round < rounds; round++) {
    for (const contestant of contestants) {
      for (let label = 0; label < labelsPerRound; label++) {
        number++;
        await timed(contestant, () => setOf(number, stock, painter));
      }
      if (round < 0) contestant.times.length = 0;
    }
  }
  const plain = quantile(contestants[0]!.times, 0.5);
  console.log(`\n${stockName}`);
  console.table(
    Object.fromEntries(
      contestants.map(({ name, times, bytes }) => {
        const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
        const p50 = quantile(times, 0.5);
        return [
          name,
          {
            "labels/s": Math.round(1000 / mean),
            "p50 ms": Number(p50.toFixed(2)),
            "p99 ms": Number(quantile(times, 0.99).toFixed(2)),
            kB: Number((bytes / 1000).toFixed(1)),
            "x plain": Number((plain / p50).toFixed(1)),
          },
        ];
      }),
    ),
  );
};

const watchMemory = async (painter: Painter): Promise<void> => {
  for (let number = 1; number <= 20_000; number++) {
    await painter.paint([setOf(number, smallStock, painter)]);
    if (number % 4000 === 0) {
      const { rss, heapUsed } = process.memoryUsage();
      console.log(
        `${number} labels: ${Math.round(rss / 1e6)} MB resident, ${Math.round(heapUsed / 1e6)} MB heap`,
      );
    }
  }
};

const painter = await createPdfPainter();
if (isMemoryRun) await watchMemory(painter);
else {
  await race("70 x 36 mm", smallStock, painter);
  await race("102 x 152 mm", bigStock, painter);
  if (process.argv.includes("--keep"))
    writeFileSync("bench.pdf", await painter.paint([setOf(1, bigStock, painter)]));
}
