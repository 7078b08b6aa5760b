// plainlabel needs: a person's needs to carry, as text and as FHIR Flags, and a year's counts without anybody in them.
import {
  accepted,
  adjustmentFlags,
  adjustmentsInWords,
  isIsoDate,
  type Outcome,
  type Refusal,
  readAdjustmentRecord,
  readAdjustmentRecords,
  refused,
  yearOfAdjustments,
} from "@plainlabel/core";
import { type Command, type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { readJsonFrom } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";

const help = `plainlabel needs text record.json [--on DATE]
plainlabel needs flags record.json [--on DATE] > flags.json
plainlabel needs year records.json --year 2026 > counts.json

What a person needs to be given information, after the Accessible Information
Standard (docs/needs.md).

  text    what the person may carry and show, in words; it names nobody
  flags   the same as a FHIR R4 Bundle of Flags, for another provider; refused
          where the person did not agree to share. Send it with a prescription,
          and its codes count as reading needs
  year    counts of a list of records for the yearly self-assessment; those
          under ten are not told, all others to the nearest five

      --on DATE    what counts as ended then (today)
      --year YEAR  of the counts

Exit: 0 done, 2 refused.
`;

const wrong = (path: string, detail: string, helpText: string): Refusal => ({
  code: "wrong-option",
  path,
  detail,
  help: helpText,
});

/** ISO, where the computer is. */
const today = (): string => new Intl.DateTimeFormat("sv-SE").format(Date.now());

const dayIn = (values: Values): Outcome<string> => {
  const said = textOf(values, "on") ?? today();
  return isIsoDate(said)
    ? accepted(said)
    : refused(wrong("--on", "This is not a date.", "Give a date such as 2026-11-30."));
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const carry = async (
  what: "text" | "flags",
  file: string,
  values: Values,
  streams: Streams,
): Promise<Exit> => {
  const day = dayIn(values);
  const json = await readJsonFrom(file, streams);
  const record = json.ok ? readAdjustmentRecord(json.value) : json;
  if (!day.ok || !record.ok)
    return refuse(
      streams,
      [day, record].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)),
    );
  if (what === "text") {
    await writeTo(streams.stdout, adjustmentsInWords(record.value, day.value));
    return exits.done;
  }
  const flags = adjustmentFlags(record.value, day.value);
  if (!flags.ok) return refuse(streams, flags.refusals);
  await writeTo(streams.stdout, asJson(flags.value));
  return exits.done;
};

const year = async (file: string, values: Values, streams: Streams): Promise<Exit> => {
  const said = textOf(values, "year") ?? "";
  if (!/^20\d\d$/.test(said))
    return refuse(streams, [wrong("--year", "It was not said of which year.", "Add --year 2026.")]);
  const json = await readJsonFrom(file, streams);
  const records = json.ok ? readAdjustmentRecords(json.value) : json;
  if (!records.ok) return refuse(streams, records.refusals);
  await writeTo(streams.stdout, asJson(yearOfAdjustments(records.value, Number(said))));
  return exits.done;
};

export const needs: Command = {
  summary: "writes down what a person needs, to carry and to share, and counts a year of it",
  help,
  options: { on: { type: "string" }, year: { type: "string" } },
  operands: { least: 2, most: 2, names: "text, flags or year, and a file" },
  run: (values, [what, file], streams) => {
    switch (what) {
      case "text":
      case "flags":
        return carry(what, file!, values, streams);
      case "year":
        return year(file!, values, streams);
      default:
        return Promise.resolve(
          refuse(streams, [wrong("", "There is no such command.", "Say text, flags or year.")]),
        );
    }
  },
};
