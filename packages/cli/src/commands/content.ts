// plainlabel content: sheets for whoever reviews medicine information, and their signatures.
import { basename, dirname } from "node:path";
import type { ContentCommand } from "@plainlabel/api";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import { type Command, type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { readJsonFrom } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";
import { writeWhole } from "../writeWhole.ts";

const help = `plainlabel content review-sheet [--entries NAME,NAME] [--tenant ID] -o FILE.html
plainlabel content sign FILE.json [--tenant ID]

Works on the store in PLAINLABEL_DATA (plainlabel-data) or at DATABASE_URL; the
service may run meanwhile, and pages follow with the next look.

  review-sheet     makes one file for a pharmacist, to be opened in a browser or
                   printed from it: an entry a page, each sentence beside the fact
                   that it rests on, its source and whether that was seen, with a
                   box to tick. It saves the review as plainlabel-review.json
    --entries      these only, by name, with commas between them; else all
    -o, --out      where to write it; ends in .html. For a PDF print it from there
  sign FILE.json   reads a saved review: an entry of which every box was ticked is
                   signed with that name, role, number and day. Nothing is signed
                   where the words, a fact or a source changed since the sheet was
                   made. "-" reads standard input
    --tenant       whose information (that of the installation itself)
`;

const wrong = (code: "wrong-operand" | "wrong-option", path: string, detail: string): Outcome<never> =>
  refused({ code, path, detail, help: "See plainlabel content --help." });

const namesIn = (text: string | undefined): readonly string[] | null =>
  text === undefined
    ? null
    : text
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "");

const read = async (
  [command, ...rest]: readonly string[],
  values: Values,
  streams: Streams,
): Promise<Outcome<{ readonly command: ContentCommand; readonly out: string | null }>> => {
  const tenantId = textOf(values, "tenant") ?? null;
  const [out, entries] = [textOf(values, "out"), textOf(values, "entries")];
  switch (command) {
    case "review-sheet":
      if (rest.length > 0) return wrong("wrong-operand", "", "content review-sheet takes options only.");
      if (out === undefined || !out.toLowerCase().endsWith(".html"))
        return wrong(
          "wrong-option",
          "--out",
          "Say with -o where to write the sheet; the name ends in .html.",
        );
      return accepted({ command: { command, tenantId, entries: namesIn(entries) }, out });
    case "sign": {
      if (out !== undefined || entries !== undefined)
        return wrong("wrong-option", "", "--out and --entries belong to content review-sheet.");
      if (rest.length !== 1) return wrong("wrong-operand", "", "content sign takes one file.");
      const review = await readJsonFrom(rest[0]!, streams);
      return review.ok
        ? accepted({ command: { command, tenantId, review: review.value }, out: null })
        : review;
    }
    default:
      return wrong("wrong-operand", "", `There is no content command "${command}".`);
  }
};

const run = async (values: Values, operands: readonly string[], streams: Streams): Promise<Exit> => {
  const asked = await read(operands, values, streams);
  if (!asked.ok) return refuse(streams, asked.refusals);
  const service = await import("@plainlabel/api");
  const answer = await service.runContentCommand(asked.value.command, process.env);
  if (!answer.ok) return refuse(streams, answer.refusals);
  const { out } = asked.value;
  if (out === null) await writeTo(streams.stdout, answer.value.map((line) => `${line}\n`).join(""));
  else await writeWhole(dirname(out), [{ name: basename(out), content: answer.value.join("") }]);
  return exits.done;
};

export const content: Command = {
  summary: "makes sheets to review medicine information, and takes signatures",
  help,
  options: {
    out: { type: "string", short: "o" },
    entries: { type: "string" },
    tenant: { type: "string" },
  },
  operands: { least: 1, most: 2, names: "review-sheet, or sign FILE" },
  run,
};
