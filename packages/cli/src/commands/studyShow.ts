// plainlabel study variants, charts: labels side by side for a workshop, and what readers answered, variant by variant.
import { join } from "node:path";
import { chartsByVariant, chartsInWords, countsOfFeedback, ruleSets } from "@plainlabel/codesign";
import {
  accepted,
  type LabelsOfItem,
  type Outcome,
  type Painter,
  paintSheets,
  prepare,
  type Refusal,
  readSubmission,
  refused,
  sentencesOf,
  wordsOf,
} from "@plainlabel/core";
import { type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { readJsonFrom } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { counted } from "../summaryLine.ts";
import { writeWhole } from "../writeWhole.ts";

const misuse = (detail: string, path = ""): Refusal => ({
  code: "study-not-as-asked",
  path,
  detail,
  help: "See plainlabel study --help, and docs/co-design.md.",
});

/** The first label of a file; refused as `make` refuses it. */
export const labelIn = async (
  file: string,
  painter: Painter,
  streams: Streams,
): Promise<Outcome<LabelsOfItem>> => {
  const json = await readJsonFrom(file, streams);
  const read = json.ok ? readSubmission(json.value) : json;
  if (!read.ok) return refused(...read.refusals);
  const prepared = prepare(read.value, painter);
  if (!prepared.ok) return prepared;
  const [first] = prepared.value.items;
  return first === undefined ? refused(misuse("There is no request in this file.", file)) : accepted(first);
};

/** A label as a picture of its proved file, with its words; null where our own check finds a fault. */
export const pictureOfLabel = async (
  { document, set, prescribed }: LabelsOfItem,
  painter: Painter,
): Promise<{ readonly png: Uint8Array; readonly words: string; readonly width: number } | null> => {
  const made = await paintSheets([{ document, set, medicines: [], prescribed }], painter);
  if (made.outcome === "faulted") return null;
  const drawn = await painter.draw("png", { file: made.file, sets: [set] }, "together");
  if (!drawn.ok) return null;
  return {
    png: drawn.value[0]!,
    words: sentencesOf(document).map(wordsOf).join(" "),
    width: Math.round((set.pages[0]!.width / 72) * 254) / 10,
  };
};

/** One page with all of them; letters in the order given. */
export const variants = async (files: readonly string[], values: Values, streams: Streams): Promise<Exit> => {
  const out = textOf(values, "out");
  if (out === undefined) return refuse(streams, [misuse("It was not said where to write.", "--out")]);
  if (files.length < 2) return refuse(streams, [misuse("Side by side are two variants at the least.")]);
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const { renderVariants } = await import("@plainlabel/page");
  const painter = await createPdfPainter();
  const shown: Parameters<typeof renderVariants>[0][number][] = [];
  for (const file of files) {
    const label = await labelIn(file, painter, streams);
    if (!label.ok) return refuse(streams, label.refusals);
    const drawn = await pictureOfLabel(label.value, painter);
    if (drawn === null) return refuse(streams, [misuse("This label cannot be drawn.", file)]);
    shown.push({ name: file, ...drawn });
  }
  await writeWhole(out, [{ name: "variants.html", content: renderVariants(shown) }]);
  streams.stdout.write(`${join(out, "variants.html")}: ${counted(shown.length, "variant")}\n`);
  return exits.done;
};

/** A chart for each variant of the label, as JSON with its rule set and in words. */
export const charts = async (file: string, values: Values, streams: Streams): Promise<Exit> => {
  const out = textOf(values, "out");
  if (out === undefined) return refuse(streams, [misuse("It was not said where to write.", "--out")]);
  const rules = ruleSets.find((one) => one === (textOf(values, "rules") ?? ruleSets[0]));
  if (rules === undefined) return refuse(streams, [misuse(`Use ${ruleSets.join(", ")}.`, "--rules")]);
  const json = await readJsonFrom(file, streams);
  if (!json.ok) return refuse(streams, json.refusals);
  const counts = countsOfFeedback(json.value);
  if (!counts.ok)
    return refuse(
      streams,
      counts.faults.map(({ path, what }) => misuse(what, path)),
    );
  const made = chartsByVariant(counts.counts, rules);
  await writeWhole(out, [
    { name: "charts.json", content: `${JSON.stringify(made, null, 2)}\n` },
    { name: "charts.md", content: chartsInWords(made) },
  ]);
  streams.stdout.write(`${out}: ${counted(made.length, "chart")} by the rules of ${rules}\n`);
  return exits.done;
};
