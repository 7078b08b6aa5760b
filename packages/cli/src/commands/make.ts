// plainlabel make: a label request, or a FHIR prescription with its dispensing, to files.

import { basename, extname } from "node:path";
import {
  accepted,
  type LabelFormat,
  type LabelSet,
  type LabelsMade,
  type MadeEach,
  type MadeSubmission,
  makeEach,
  makeSubmission,
  type Outcome,
  type Refusal,
  refused,
  type SupplyContext,
  type VerificationLevel,
} from "@plainlabel/core";
import { brailleFor } from "../brailleFor.ts";
import { type Command, type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { dictionaryFor } from "../dictionaryFor.ts";
import { filesFor, wantedFor } from "../filesFor.ts";
import { eachFor, readItems, withheldFile, withheldTold } from "../itemsApart.ts";
import { knownFor } from "../knownFor.ts";
import { formatOptions, readDpi, readFormats } from "../readFormats.ts";
import { readJsonFrom } from "../readSource.ts";
import { inOptions, readSupply, supplyHelp, supplyOptions } from "../readSupply.ts";
import { refuse } from "../refuse.ts";
import { noticed, summaryLine } from "../summaryLine.ts";
import { writeTo } from "../writeTo.ts";
import { writeWhole } from "../writeWhole.ts";

const help = `plainlabel make request.json -o out/
plainlabel make --fhir bundle.json --pharmacy pharmacy.json --dispensed-on 2026-11-22 -o out/

Makes labels, reads them back, and writes for each item NAME.pdf and NAME.json:
what was prescribed beside what the label says, the findings and the report.
Nothing is written unless everything asked for could be made, or items were asked
for one by one. The PDF is always made and proved; other formats are drawn from it.

  request.json           a label request; "-" is standard input
  -o, --out FOLDER       where to write; "-" writes one file to standard output, no
                         png or svg
      --format FORMATS   pdf (default), png, svg, zpl; brf, ssml, txt: the words in
                         braille, for a voice, or as text to be read out. Several
                         with commas: NAME-1.png and NAME-1.svg hold one page each,
                         the others all labels. brf needs liblouis (lou_translate)
      --dpi DPI          the printer's dots per inch, where the request does not
                         say: 203 (default) or 300
      --report           also writes NAME.html: the report as a page to read and print
      --items each       item by item: one that is refused takes nothing from the
                         others. NAME-withheld.json names it with its reasons, and
                         in one PDF a front sheet does; the exit is 3. all (default):
                         all of them or none
      --level LEVEL      how deeply the PDF is proved: standard, or full (default)

A prescription does not know who dispenses it, when, or how the person reads:
      --fhir FILE        a FHIR R4 MedicationRequest, MedicationDispense or Bundle, or
                         a Parameters resource that holds one with its options
and with it, each of them text, or @FILE for the text of a file:
${supplyHelp()}

Answers for several items, and whatever else belongs to one of several, are said
by the item's id: --answers takes a file with an object of lists, and Parameters
have "item" (docs/integrators.md). A label request holds all of this itself.

Where PLAINLABEL_DATA or DATABASE_URL names a store with a release of the
dictionary of medicines, codes are looked up there (plainlabel medicines --help).

Where directions leave something open, the labels are drafts in the prescriber's
words, and NAME.json tells the questions with their answers (docs/questions.md).
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
  readonly formats: readonly LabelFormat[];
  readonly dpi: LabelSet["dpi"] | undefined;
  /** Items one by one, where it was said here; null otherwise. */
  readonly items: boolean | null;
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
  const formats = readFormats(values, out === "-");
  const dpi = readDpi(values);
  const items = readItems(values);
  const supply = await readSupply(values, fhir !== undefined, streams);
  for (const outcome of [formats, dpi, items, supply]) if (!outcome.ok) refusals.push(...outcome.refusals);
  if (!formats.ok || !dpi.ok || !items.ok || !supply.ok) return refused(...refusals);
  if (refusals.length > 0 || source === undefined || out === undefined) return refused(...refusals);
  return accepted({
    source,
    out,
    page,
    level: level as VerificationLevel,
    supply: supply.value,
    formats: formats.value,
    dpi: dpi.value,
    items: items.value,
  });
};

/** The request's file name, never the person's: a folder listing tells nothing about anyone. */
const stemOf = (source: string): string => (source === "-" ? "label" : basename(source, extname(source)));

/** Of the item at a place, from 1, of so many. */
const nameFor = (source: string, item: number, count: number): string =>
  count === 1 ? stemOf(source) : `${stemOf(source)}-${item}`;

const isEach = (made: MadeSubmission | MadeEach): made is MadeEach => "withheld" in made;

const write = async (
  made: MadeSubmission | MadeEach,
  { source, out, page, formats }: Job,
  streams: Streams,
): Promise<Exit> => {
  const { stdout, stderr } = streams;
  const withheld = isEach(made) ? made.withheld : [];
  const count = made.items.length + withheld.length;
  const names = made.items.map((_item, index) =>
    nameFor(source, isEach(made) ? made.places[index]!.item : index + 1, count),
  );
  const exit = withheld.length === 0 ? exits.done : exits.partly;
  const tellWithheld = (): void => {
    if (withheld.length > 0) stderr.write(withheldTold(withheld, stderr.columns));
  };
  const ending = formats.length === 1 ? formats[0] : `{${formats.join(",")}}`;
  const summaries = [
    ...made.items.map((item: LabelsMade, index) => summaryLine(`${names[index]}.${ending}`, item)),
    ...noticed(made.submissionFindings),
  ]
    .map((line) => `${line}\n`)
    .join("");
  if (out === "-") {
    await writeTo(stdout, made.wanted[0]![0]![0]!);
    stderr.write(summaries);
    tellWithheld();
    return exit;
  }
  await writeWhole(out, [
    ...filesFor(made, names, { formats, page }),
    ...withheldFile(stemOf(source), withheld),
  ]);
  stdout.write(summaries);
  tellWithheld();
  return exit;
};

const run = async (values: Values, operands: readonly string[], streams: Streams): Promise<Exit> => {
  const job = await readJob(values, operands, streams);
  if (!job.ok) return refuse(streams, job.refusals);
  const { source, supply, level, out, dpi } = job.value;
  const submission = await readJsonFrom(source, streams);
  if (!submission.ok) return refuse(streams, submission.refusals);
  const braille = await brailleFor(job.value.formats);
  if (!braille.ok) return refuse(streams, braille.refusals);
  const each = eachFor(submission.value, job.value.items, job.value);
  if (!each.ok) return refuse(streams, each.refusals);
  const dictionary = await dictionaryFor(submission.value, supply, each.value, streams);
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const painter = await createPdfPainter();
  const result = await (each.value ? makeEach : makeSubmission)(submission.value, supply, painter, {
    level,
    oneFile: out === "-",
    wanted: wantedFor(job.value.formats, out === "-"),
    ...(dpi === undefined ? {} : { dpi }),
    dictionary,
    braille: braille.value,
    nothingElse: true,
    ...(await knownFor(submission.value)),
    // ISO, where the computer is.
    today: new Intl.DateTimeFormat("sv-SE").format(Date.now()),
  });
  switch (result.outcome) {
    case "made":
      return write(result, job.value, streams);
    case "refused":
      return refuse(streams, result.refusals.map(inOptions(values)));
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
    items: { type: "string" },
    fhir: { type: "string" },
    ...formatOptions,
    ...supplyOptions,
  },
  operands: { least: 0, most: 1, names: "request.json" },
  run,
};
