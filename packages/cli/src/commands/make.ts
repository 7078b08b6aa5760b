// plainlabel make: a label request, or a FHIR prescription with its dispensing, to PDF files.
import { basename, extname } from "node:path";
import {
  accepted,
  describeLabels,
  type LabelsOfItem,
  type Made,
  makeLabels,
  type Outcome,
  type Refusal,
  readSubmission,
  refused,
  type SubmissionContext,
  type VerificationLevel,
} from "@plainlabel/core";
import { type Command, type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { dispensingOptions, readDispensing } from "../dispensing.ts";
import { readJsonFrom } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { summaryLine } from "../summaryLine.ts";
import { writeTo } from "../writeTo.ts";
import { type WholeFile, writeWhole } from "../writeWhole.ts";

const help = `plainlabel make request.json -o out/
plainlabel make --fhir bundle.json --pharmacy pharmacy.json --dispensed-on 2026-11-22 -o out/

Makes labels, reads them back, and writes for each item NAME.pdf and NAME.json:
what was prescribed beside what the label says, the findings and the report.
Nothing is written unless everything asked for could be made.

  request.json           a label request; "-" is standard input
  -o, --out FOLDER       where to write; "-" writes one PDF to standard output
      --level LEVEL      how deeply the PDF is proved: standard, or full (default)

A prescription does not know who dispenses it, or when:
      --fhir FILE        a FHIR R4 MedicationRequest, MedicationDispense or Bundle
      --pharmacy FILE    JSON with the pharmacy's name, address and phone
      --dispensed-on DATE
      --stock STOCK      70x35, 70x36, 102x76, 102x152, a5 or a4
      --profile PROFILE  standard, clear, large-16, -18, -20, -24 or -28
      --approved-by NAME --approved-at TIME
                         who approved the labels and when (2026-11-22T09:30:00Z);
                         without them every label says DRAFT
`;

const wrongOption = (path: string, detail: string, helpText: string): Refusal => ({
  code: "wrong-option",
  path,
  detail,
  help: helpText,
});

interface Job {
  readonly source: string;
  readonly context: SubmissionContext | undefined;
  readonly out: string;
  readonly level: VerificationLevel;
}

const readJob = async (
  values: Values,
  [operand]: readonly string[],
  streams: Streams,
): Promise<Outcome<Job>> => {
  const refusals: Refusal[] = [];
  const fhir = textOf(values, "fhir");
  const source = fhir ?? operand;
  if ((fhir === undefined) === (operand === undefined))
    refusals.push(
      wrongOption("--fhir", "One request is made at a time.", "Give either a request file or --fhir FILE."),
    );
  const out = textOf(values, "out");
  if (out === undefined)
    refusals.push(
      wrongOption("--out", "It was not said where to write.", "Add -o FOLDER, or -o - for standard output."),
    );
  else if (extname(out).toLowerCase() === ".pdf")
    refusals.push(
      wrongOption(
        "--out",
        "This names a file, not a folder.",
        "Name a folder; the files in it are named for you.",
      ),
    );
  const level = textOf(values, "level") ?? "full";
  if (level !== "standard" && level !== "full")
    refusals.push(wrongOption("--level", "There is no such level.", "Use standard or full."));
  const context = await readDispensing(values, fhir !== undefined, streams);
  if (!context.ok) refusals.push(...context.refusals);
  if (refusals.length > 0 || !context.ok || source === undefined || out === undefined)
    return refused(...refusals);
  return accepted({ source, out, level: level as VerificationLevel, context: context.value });
};

/** The request's file name, never the person's: a folder listing tells nothing about anyone. */
const nameFor = (source: string, index: number, count: number): string => {
  const stem = source === "-" ? "label" : basename(source, extname(source));
  return count === 1 ? stem : `${stem}-${index + 1}`;
};

const filesFor = (made: Made, names: readonly string[]): readonly WholeFile[] =>
  made.items.flatMap((item, index) => [
    { name: `${names[index]}.pdf`, content: made.files[index]! },
    {
      name: `${names[index]}.json`,
      content: `${JSON.stringify(describeLabels(item, made.level), null, 2)}\n`,
    },
  ]);

const write = async (made: Made, { source, out }: Job, { stdout, stderr }: Streams): Promise<Exit> => {
  const names = made.items.map((_item, index) => nameFor(source, index, made.items.length));
  const summaries = made.items
    .map((item: LabelsOfItem, index) => `${summaryLine(`${names[index]}.pdf`, item)}\n`)
    .join("");
  if (out === "-") {
    await writeTo(stdout, made.files[0]!);
    stderr.write(summaries);
    return exits.done;
  }
  await writeWhole(out, filesFor(made, names));
  stdout.write(summaries);
  return exits.done;
};

const run = async (values: Values, operands: readonly string[], streams: Streams): Promise<Exit> => {
  const job = await readJob(values, operands, streams);
  if (!job.ok) return refuse(streams, job.refusals);
  const { source, context, level, out } = job.value;
  const submission = await readJsonFrom(source, streams);
  if (!submission.ok) return refuse(streams, submission.refusals);
  const requests = readSubmission(submission.value, context);
  if (!requests.ok) return refuse(streams, requests.refusals);
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const result = await makeLabels(requests.value, await createPdfPainter(), { level, oneFile: out === "-" });
  switch (result.outcome) {
    case "made":
      return write(result, job.value, streams);
    case "refused":
      return refuse(streams, result.refusals);
    case "faulted":
      streams.stderr.write(
        `plainlabel: a fault of ours: the finished label failed our own check (${result.findings
          .map((finding) => finding.code)
          .join(", ")}); nothing was written.\n`,
      );
      return exits.fault;
  }
};

export const make: Command = {
  summary: "makes labels from a request or a FHIR prescription",
  help,
  options: {
    out: { type: "string", short: "o" },
    level: { type: "string" },
    fhir: { type: "string" },
    ...dispensingOptions,
  },
  operands: { least: 0, most: 1, names: "request.json" },
  run,
};
