// reading: seeded requests made into labels, printed as dots, photographed, read by a machine and judged.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type LabelRequest,
  makeLabels,
  type Page,
  type Painter,
  type TextItem,
  toMillimetres,
} from "@plainlabel/core";
import fc from "fast-check";
import { rasterLabels } from "../golden/rasterLabels.ts";
import {
  flat,
  type Photo,
  photograph,
  pixelsPerMillimetre,
  randomFrom,
  roundBottle,
  tiltedAndDim,
} from "./camera.ts";
import { type Judged, judgeDoses } from "./doses.ts";
import { arbitraryRequest } from "./seededRequests.ts";
import { type ReadWord, readPictures } from "./tesseract.ts";
import { unrolled } from "./unroll.ts";

const shot = ["flat", "tilted and dim", "round a bottle"] as const;
/** How a picture was taken; one of a bottle is read as it is, and unrolled. */
export const conditions = [...shot, "round a bottle, unrolled"] as const;
export type Condition = (typeof conditions)[number];

/** Dots to the inch of the printer whose labels these are. */
const dpi = 203;
/** Diameters of bottles (mm). */
const bottles = { from: 40, to: 70 };

export interface LabelRead {
  readonly condition: Condition;
  /** What the label is of: its directions as sent, and the paper. */
  readonly title: string;
  /** Directions as they stand on label 1, and as they were read. */
  readonly stands: string;
  readonly read: string;
  readonly judged: Judged;
}

export interface Reading {
  readonly labels: readonly LabelRead[];
  /** Requests in each condition, and those of them of which labels were made. */
  readonly asked: Readonly<Record<(typeof shot)[number], number>>;
}

interface Taken {
  readonly condition: Condition;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly photo: Photo;
}

/** A line of the directions where it stands on the label (mm). */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of the directions on one label, from the top. */
const directionsOn = ({ groups }: Page): readonly Line[] => {
  const items = groups
    .flatMap((group) => group.items)
    .filter((item): item is TextItem => item.kind === "text" && item.role === "directions");
  const lines = new Map<number, TextItem[]>();
  for (const item of items) lines.set(item.baseline, [...(lines.get(item.baseline) ?? []), item]);
  return [...lines.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([baseline, parts]) => {
      const { size } = parts[0]!.style;
      return {
        text: parts
          .map(({ text }) => text)
          .join("")
          .trim(),
        left: toMillimetres(Math.min(...parts.map(({ x }) => x))),
        right: toMillimetres(Math.max(...parts.map(({ x, width }) => x + width))),
        top: toMillimetres(baseline - 0.85 * size),
        bottom: toMillimetres(baseline + 0.3 * size),
      };
    });
};

/** Findings that send a label to another paper or another layout than round this bottle. */
const notTaken: ReadonlySet<string> = new Set(["dose-beyond-front", "label-covers-itself"]);

/** The pictures of label 1 of a request; none where no label is made. */
const take = async (
  request: LabelRequest,
  condition: (typeof shot)[number],
  painter: Painter,
  seed: number,
): Promise<readonly Taken[]> => {
  const { from, to } = bottles;
  const diameter = from + randomFrom(seed)() * (to - from);
  const round = condition === "round a bottle";
  const container = { kind: "bottle", diameter } as const;
  const made = await makeLabels([round ? { ...request, container } : request], painter);
  if (made.outcome !== "made") return [];
  // What the layout did not take for this bottle it says before printing.
  if (round && made.items[0]!.findings.some(({ code }) => notTaken.has(code))) return [];
  const page = made.items[0]!.set.pages[0]!;
  const [dots] = await rasterLabels(made.files[0]!, dpi);
  const view = round ? roundBottle(diameter, seed) : condition === "flat" ? flat(seed) : tiltedAndDim(seed);
  const paper = `${Math.round(toMillimetres(page.width))}x${Math.round(toMillimetres(page.height))}`;
  const photo = photograph(dots!, dpi, view);
  const taken: Taken = {
    condition,
    title: `${request.directions.text} (${request.person.needs?.profile} on ${paper}${round ? `, ${diameter.toFixed(0)} mm` : ""})`,
    lines: directionsOn(page),
    photo,
  };
  if (!round) return [taken];
  const flattened = unrolled(photo, dots!, dpi, diameter);
  return [taken, { ...taken, condition: "round a bottle, unrolled", photo: flattened }];
};

/** Words whose middle stands in a line of the directions, line by line from the left. */
const wordsInLines = ({ lines, photo }: Taken, words: readonly ReadWord[]): string =>
  lines
    .map(({ left, right, top, bottom }) =>
      words
        .flatMap(({ text, x, y }) => {
          const at = photo.onLabel(x, y);
          if (at === null || at[1] < top || at[1] > bottom || at[0] < left - 1 || at[0] > right + 1)
            return [];
          return [{ text, x: at[0] }];
        })
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(" "),
    )
    .join(" ");

/**
 * Reads label 1 of seeded requests, each in one condition: those from one place
 * of the seed's row up to another, so that a long row can be read piece by piece.
 */
export const readLabels = async (
  { from, to }: { readonly from: number; readonly to: number },
  seed: number,
  painter: Painter,
): Promise<Reading> => {
  const requests = fc.sample(arbitraryRequest, { seed, numRuns: to });
  const asked = { flat: 0, "tilted and dim": 0, "round a bottle": 0 };
  const taken: Taken[] = [];
  for (const [at, request] of requests.entries()) {
    if (at < from) continue;
    const condition = shot[at % shot.length]!;
    asked[condition] += 1;
    taken.push(...(await take(request, condition, painter, seed + at)));
  }
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-reading-"));
  try {
    const halves = [0, 1].map((half) => taken.filter((_, at) => at % 2 === half));
    const read = await Promise.all(
      halves.map(async (half, at) => {
        const photos = half.map(({ photo }) => photo);
        const words = await readPictures(photos, Math.round(pixelsPerMillimetre * 25.4), folder, String(at));
        return half.map((one, place) => judge(one, words[place]!));
      }),
    );
    return { labels: read.flat(), asked };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const judge = (taken: Taken, words: readonly ReadWord[]): LabelRead => {
  const stands = taken.lines.map(({ text }) => text).join(" ");
  const read = wordsInLines(taken, words);
  return { condition: taken.condition, title: taken.title, stands, read, judged: judgeDoses(stands, read) };
};
