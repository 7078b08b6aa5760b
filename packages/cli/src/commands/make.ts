// plainlabel make: a label request, or a FHIR prescription with its dispensing, to PDF files.
import { basename, extname } from "node:path";
import {
  accepted,
  describeLabels,
  type LabelsMade,
  type MadeSubmission,
  makeSubmission,
  type Outcome,
  type Refusal,
  refused,
  reportPage,
  type SupplyContext,
  type VerificationLevel,
} from "@plainlabel/core";
import { type Command, type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { readJsonFrom } from "../readSource.ts";
import { readSupply, supplyOptions } from "../readSupply.ts";
import { refuse } from "../refuse.ts";
import { noticed, summaryLine } from "../summaryLine.ts";
import { writeTo } from "../writeTo.ts";
import { type WholeFile, writeWhole } from "../writeWhole.ts";

const help = `plainlabel make request.json -o out/
plainlabel make --fhir bundle.json --pharmacy pharmacy.json --dispensed-on 2026-11-22 -o out/

Makes labels, reads them back, and writes for each item NAME.pdf and NAME.json:
what was prescribed beside what the label says, the findings and the report.
Nothing is written unless everything asked for could be made.

  request.json           a label request; "-" is standard input
  -o, --out FOLDER       where to write; "-" writes one PDF to standard output
      --report           also writes NAME.html: the report as a page to read and print
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
  readonly supply: SupplyContext | undefined;
  readonly out: string;
  readonly level: VerificationLevel;
  readonly page: boolean;
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
  const page = values.report === true;
  if (page && out === "-")
    refusals.push(
      wrongOption("--report", "Standard output takes one PDF and nothing else.", "Name a folder with -o."),
    );
  const level = textOf(values, "level") ?? "full";
  if (level !== "standard" && level !== "full")
    refusals.push(wrongOption("--level", "There is no such level.", "Use standard or full."));
  const supply = await readSupply(values, fhir !== undefined, streams);
  if (!supply.ok) refusals.push(...supply.refusals);
  if (refusals.length > 0 || !supply.ok || source === undefined || out === undefined)
    return refused(...refusals);
  return accepted({ source, out, page, level: level as VerificationLevel, supply: supply.value });
};

/** The request's file name, never the person's: a folder listing tells nothing about anyone. */
const nameFor = (source: string, index: number, count: number): string => {
  const stem = source === "-" ? "label" : basename(source, extname(source));
  return count === 1 ? stem : `${stem}-${index + 1}`;
};

/** What a professional checks, with what was noticed in the prescription as a whole. */
const reportOf = (item: LabelsMade, { submissionFindings }: MadeSubmission): string =>
  `${JSON.stringify({ ...describeLabels(item), submissionFindings }, null, 2)}\n`;

const filesFor = (made: MadeSubmission, names: readonly string[], page: boolean): readonly WholeFile[] =>
  made.items.flatMap((item, index) => [
    { name: `${names[index]}.pdf`, content: made.files[index]! },
    { name: `${names[index]}.json`, content: reportOf(item, made) },
    ...(page ? [{ name: `${names[index]}.html`, content: reportPage(item.report) }] : []),
  ]);

const write = async (
  made: MadeSubmission,
  { source, out, page }: Job,
  { stdout, stderr }: Streams,
): Promise<Exit> => {
  const names = made.items.map((_item, index) => nameFor(source, index, made.items.length));
  const summaries = [
    ...made.items.map((item: LabelsMade, index) => summaryLine(`${names[index]}.pdf`, item)),
    ...noticed(made.submissionFindings),
  ]
    .map((line) => `${line}\n`)
    .join("");
  if (out === "-") {
    await writeTo(stdout, made.files[0]!);
    stderr.write(summaries);
    return exits.done;
  }
  await writeWhole(out, filesFor(made, names, page));
  stdout.write(summaries);
  return exits.done;
};

const run = async (values: Values, operands: readonly string[], streams: Streams): Promise<Exit> => {
  const job = await readJob(values, operands, streams);
  if (!job.ok) return refuse(streams, job.refusals);
  const { source, supply, level, out } = job.value;
  const submission = await readJsonFrom(source, streams);
  if (!submission.ok) return refuse(streams, submission.refusals);
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const painter = await createPdfPainter();
  const result = await makeSubmission(submission.value, supply, painter, { level, oneFile: out === "-" });
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
    report: { type: "boolean" },
    fhir: { type: "string" },
    ...supplyOptions,
  },
  operands: { least: 0, most: 1, names: "request.json" },
  run,
};
