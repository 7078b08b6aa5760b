// plainlabel verify: is this file the label of this request? Made anew, compared byte for byte, and read back.

import {
  copiesOf,
  type Finding,
  type Made,
  makeSubmission,
  type Painter,
  verifyFile,
} from "@plainlabel/core";
import { type Command, type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { knownFor } from "../knownFor.ts";
import { dpiOption, readDpi } from "../readFormats.ts";
import { readJsonFrom, readSource } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { summaryLine } from "../summaryLine.ts";

const help = `plainlabel verify label.pdf --request request.json

Makes the request's labels anew, proves them, and compares the file with them
byte for byte. A file that differs in anything is not accepted; it is then read
back, and the table on stderr says what in it is not as the request wants it.

  label.pdf            the file to judge; "-" is standard input
      --request FILE   the request it is said to come from
      --dpi DPI        the dots per inch it was made for, where the request does
                       not say: 203 (default) or 300

Exit: 0 the file is this request's labels, 2 it is not, or the request is refused.
`;

const same = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;

/** The item whose file this is, -1 when it is none's. */
const itemOf = (made: Made, file: Uint8Array): number => made.files.findIndex((other) => same(other, file));

const unreadable = (name: string): Finding => ({
  code: "unreadable-pdf",
  path: name,
  detail: "The file cannot be read back as a PDF.",
  help: "Make the labels again from the request.",
});

/** What reading the file back shows to be wrong; the differences that no reader would see are left to the bytes. */
const judge = async (
  name: string,
  file: Uint8Array,
  made: Made,
  painter: Painter,
): Promise<readonly Finding[]> => {
  try {
    return verifyFile(copiesOf(made.items), await painter.readBack(file, "full", made.items[0]!.set.dpi));
  } catch {
    // Whatever the bytes are, a file that our reader gives up on is not our label.
    return [unreadable(name)];
  }
};

const run = async (values: Values, [name]: readonly string[], streams: Streams): Promise<Exit> => {
  const source = textOf(values, "request");
  if (source === undefined)
    return refuse(streams, [
      {
        code: "missing-option",
        path: "--request",
        detail: "It was not said which request the file comes from.",
        help: "Add --request FILE.",
      },
    ]);
  const dpi = readDpi(values);
  if (!dpi.ok) return refuse(streams, dpi.refusals);
  const file = await readSource(name!, streams);
  if (!file.ok) return refuse(streams, file.refusals);
  const submission = await readJsonFrom(source, streams);
  if (!submission.ok) return refuse(streams, submission.refusals);
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const painter = await createPdfPainter();
  const result = await makeSubmission(submission.value, undefined, painter, {
    level: "full",
    ...(await knownFor(submission.value)),
    ...(dpi.value === undefined ? {} : { dpi: dpi.value }),
  });
  if (result.outcome === "refused") return refuse(streams, result.refusals);
  if (result.outcome === "faulted") {
    streams.stderr.write("plainlabel: a fault of ours: the labels made anew failed our own check.\n");
    return exits.fault;
  }
  const index = itemOf(result, file.value);
  if (index >= 0) {
    streams.stdout.write(`${summaryLine(`${name} is this request's label`, result.items[index]!)}\n`);
    return exits.done;
  }
  return refuse(streams, [
    {
      code: "different-file",
      path: name!,
      detail: "The file is not what this version makes of this request.",
      help: "Make the labels again from the request; do not use this file.",
    },
    ...(await judge(name!, file.value, result, painter)),
  ]);
};

export const verify: Command = {
  summary: "judges a PDF against the request it is said to come from",
  help,
  options: { request: { type: "string" }, ...dpiOption },
  operands: { least: 1, most: 1, names: "one PDF file" },
  run,
};
