// plainlabel study booklets, tablet, judges, join: asking people on paper or on a tablet, and two judges of what they said.
import { join } from "node:path";
import {
  type AskedRow,
  askingOf,
  chanceFrom,
  joinJudges,
  type Question,
  questionsOf,
  type RowFault,
  readAskedSheet,
  readTable,
  type StudyPlan,
  toJudge,
  writeAnswerSheet,
  writeTable,
} from "@plainlabel/codesign";
import {
  accepted,
  type BookletQuestion,
  isIsoDate,
  type LabelsOfItem,
  type Outcome,
  type Painter,
  paintSheets,
  prepareBooklet,
  type Refusal,
  refused,
} from "@plainlabel/core";
import { catalogue, type Meaning } from "@plainlabel/pictograms";
import { type Exit, exits, listOf, type Streams, textOf, type Values } from "../Command.ts";
import { readSource } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { counted } from "../summaryLine.ts";
import { writeTo } from "../writeTo.ts";
import { type WholeFile, writeWhole } from "../writeWhole.ts";
import { labelIn, pictureOfLabel } from "./studyShow.ts";

const misuse = (detail: string, path = ""): Refusal => ({
  code: "study-not-as-asked",
  path,
  detail,
  help: "See plainlabel study --help, and docs/co-design.md.",
});

/** A plan with the digest of its file. */
export interface PlanRead {
  readonly plan: StudyPlan;
  readonly digest: string;
}

/** What people of each arm are shown; null: something that we did not make. */
type Labels = ReadonlyMap<string, LabelsOfItem | null>;

/** `--label ARM=FILE`; an arm without one is shown something of its own. */
const labelsOf = async (
  { arms }: StudyPlan,
  values: Values,
  painter: Painter,
  streams: Streams,
): Promise<Outcome<Labels>> => {
  const labels = new Map<string, LabelsOfItem | null>(arms.map((arm) => [arm, null]));
  for (const said of listOf(values, "label")) {
    const [, arm = "", file = ""] = /^([^=]+)=(.+)$/.exec(said) ?? [];
    if (!labels.has(arm))
      return refused(misuse(`Say which arm has which label: ${arms.join(", ")}, as ARM=FILE.`, "--label"));
    const read = await labelIn(file, painter, streams);
    if (!read.ok) return read;
    labels.set(arm, read.value);
  }
  const own = [...labels.values()].flatMap((one) => one ?? []);
  if (own.length === 0) return refused(misuse("At least one arm needs a label of ours.", "--label"));
  return own.some(({ prescribed }) => prescribed === null)
    ? refused(misuse("A label in the prescriber's own words has no questions with a key.", "--label"))
    : accepted(labels);
};

const dayIn = (values: Values, labels: Labels): Outcome<string> => {
  const own = [...labels.values()].flatMap((one) => one ?? []);
  const day = textOf(values, "first-day") ?? own[0]!.request.dispensedOn;
  return isIsoDate(day)
    ? accepted(day)
    : refused(misuse("The first day is a date such as 2026-11-30.", "--first-day"));
};

/** The questions of the labels, of which all arms must have the same: one key judges all of them. */
const keyOf = (labels: Labels, firstDay: string): Outcome<readonly Question[]> => {
  const [first, ...others] = [...labels.values()].flatMap((one) => {
    const regimen = one?.prescribed?.regimen;
    return regimen === undefined ? [] : [questionsOf(regimen, firstDay)];
  });
  return others.every((one) => JSON.stringify(one) === JSON.stringify(first))
    ? accepted(first!)
    : refused(misuse("The labels of two arms do not mean the same.", "--label"));
};

const picturesOn = ({ set }: LabelsOfItem): readonly Meaning[] =>
  set.pages.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.flatMap((item) => (item.kind === "pictogram" ? [item.meaning] : []))),
  );

/** What a picture that is asked about means: from a label of the study, or an example of the catalogue. */
const meaningOf = (id: string, labels: Labels): Meaning | undefined =>
  [...labels.values()]
    .flatMap((one) => (one === null ? [] : picturesOn(one)))
    .find((meaning) => meaning.id === id) ?? catalogue.find((entry) => entry.id === id)?.examples[0];

/** What is asked of each item of the plan. Refused where an item is neither a question of the labels nor a picture. */
const questionsIn = (
  { items }: StudyPlan,
  labels: Labels,
  firstDay: string,
): Outcome<ReadonlyMap<string, BookletQuestion>> => {
  const key = keyOf(labels, firstDay);
  if (!key.ok) return key;
  const asked = new Map<string, BookletQuestion>();
  for (const id of items) {
    const question = key.value.find((one) => one.id === id);
    const picture = id.startsWith("picture.") ? meaningOf(id.slice("picture.".length), labels) : undefined;
    if (question !== undefined) asked.set(id, { id, ask: question.ask, picture: null });
    else if (picture !== undefined) asked.set(id, { id, ask: "What does this picture mean?", picture });
  }
  const unknown = items.filter((id) => !asked.has(id));
  return unknown.length === 0
    ? accepted(asked)
    : refused(
        misuse(
          `The labels have no question ${unknown.join(", ")}. They have: ${key.value.map(({ id }) => id).join(", ")}, and picture.NAME.`,
          "--item",
        ),
      );
};

interface Ready {
  readonly painter: Painter;
  readonly labels: Labels;
  readonly questions: ReadonlyMap<string, BookletQuestion>;
  readonly firstDay: string;
  readonly out: string;
}

const getReady = async ({ plan }: PlanRead, values: Values, streams: Streams): Promise<Outcome<Ready>> => {
  const out = textOf(values, "out");
  if (out === undefined) return refused(misuse("It was not said where to write.", "--out"));
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const painter = await createPdfPainter();
  const labels = await labelsOf(plan, values, painter, streams);
  if (!labels.ok) return labels;
  const day = dayIn(values, labels.value);
  if (!day.ok) return day;
  const questions = questionsIn(plan, labels.value, day.value);
  if (!questions.ok) return questions;
  return accepted({
    painter,
    labels: labels.value,
    questions: questions.value,
    firstDay: day.value,
    out,
  });
};

const numberIn = (values: Values, name: string, usual: number): number =>
  Number(textOf(values, name) ?? usual);

/** A booklet for each person from one to another, as PDF. */
export const booklets = async (read: PlanRead, values: Values, streams: Streams): Promise<Exit> => {
  const { plan } = read;
  const most = plan.order.length;
  const [from, to] = [numberIn(values, "from", 1), numberIn(values, "to", most)];
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= most))
    return refuse(streams, [misuse(`The plan has people 1 to ${most}.`, "--from")]);
  const ready = await getReady(read, values, streams);
  if (!ready.ok) return refuse(streams, ready.refusals);
  const { painter, labels, questions, firstDay, out } = ready.value;
  const files: WholeFile[] = [];
  for (let number = from; number <= to; number++) {
    const { person, arm, items } = askingOf(plan, number);
    const own = items.map((id) => questions.get(id)!);
    const booklet = prepareBooklet(
      { person, questions: own, labels: labels.get(arm) ?? null, date: firstDay },
      painter,
    );
    if (!booklet.ok) return refuse(streams, booklet.refusals);
    const made = await paintSheets(booklet.value, painter);
    if (made.outcome === "faulted") {
      const codes = [...new Set(made.findings.map(({ code }) => code))].join(", ");
      streams.stderr.write(`plainlabel: a fault of ours: a booklet failed our own check (${codes}).\n`);
      return exits.fault;
    }
    files.push({ name: `booklet-${person}.pdf`, content: made.file });
  }
  await writeWhole(out, files);
  streams.stdout.write(`${out}: ${counted(files.length, "booklet")}\n`);
  return exits.done;
};

/** One page for a tablet, with everybody of the plan. */
export const tablet = async (read: PlanRead, values: Values, streams: Streams): Promise<Exit> => {
  const ready = await getReady(read, values, streams);
  if (!ready.ok) return refuse(streams, ready.refusals);
  const { painter, labels, questions, out } = ready.value;
  const { renderTablet } = await import("@plainlabel/page");
  const arms: { arm: string; label: Awaited<ReturnType<typeof pictureOfLabel>> }[] = [];
  for (const [arm, label] of labels) {
    const drawn = label === null ? null : await pictureOfLabel(label, painter);
    if (label !== null && drawn === null)
      return refuse(streams, [misuse(`The label of ${arm} cannot be drawn.`, "--label")]);
    arms.push({ arm, label: drawn });
  }
  const page = renderTablet({
    digest: read.digest,
    items: read.plan.items.map((id) => questions.get(id)!),
    arms,
    people: read.plan.order.map((_, at) => askingOf(read.plan, at + 1)),
  });
  await writeWhole(out, [{ name: "tablet.html", content: page }]);
  streams.stdout.write(`${join(out, "tablet.html")}: people 1 to ${read.plan.order.length}\n`);
  return exits.done;
};

const faultsIn = (faults: readonly RowFault[], file: string): readonly Refusal[] =>
  faults.map(({ row, what }) => misuse(`Row ${row}: ${what}.`, file));

const textFrom = async (file: string, streams: Streams): Promise<Outcome<string>> => {
  const read = await readSource(file, streams);
  return read.ok ? accepted(new TextDecoder().decode(read.value)) : read;
};

/** Answers of several files as one list. */
const answersFrom = async (
  files: readonly string[],
  streams: Streams,
): Promise<Outcome<readonly AskedRow[]>> => {
  const rows: AskedRow[] = [];
  for (const file of files) {
    const text = await textFrom(file, streams);
    if (!text.ok) return text;
    const read = readAskedSheet(text.value);
    if (!read.ok) return refused(...faultsIn(read.faults, file));
    rows.push(...read.rows);
  }
  const keys = rows.map(({ person, item, who }) => JSON.stringify([person, item, who]));
  return new Set(keys).size === keys.length
    ? accepted(rows)
    : refused(misuse("One person's answer to one item stands in two files."));
};

/** Rows for judges are mixed by the plan's seed, so that `join` finds them again. */
const mixing = ({ plan }: PlanRead) => chanceFrom((plan.seed ^ 0x5b_d1_e9_95) >>> 0);

/** A sheet for each of two judges: row, item, what was asked, what is right, the words, and room for a category. */
export const judges = async (
  read: PlanRead,
  files: readonly string[],
  values: Values,
  streams: Streams,
): Promise<Exit> => {
  const rows = await answersFrom(files, streams);
  if (!rows.ok) return refuse(streams, rows.refusals);
  const ready = await getReady(read, values, streams);
  if (!ready.ok) return refuse(streams, ready.refusals);
  const { labels, questions, firstDay, out } = ready.value;
  const key = keyOf(labels, firstDay);
  if (!key.ok) return refuse(streams, key.refusals);
  const { altText } = await import("@plainlabel/pictograms");
  const rightOf = (item: string): string => {
    const picture = questions.get(item)?.picture;
    if (picture != null) return altText(picture);
    return key.value.find(({ id }) => id === item)?.answer ?? "";
  };
  const sheet = writeTable(
    ["row", "item", "asked", "right", "verbatim", "category"],
    toJudge(rows.value, mixing(read)).map((row) => ({
      ...row,
      asked: questions.get(row.item)?.ask ?? "",
      right: rightOf(row.item),
    })),
  );
  await writeWhole(out, [
    { name: "judge1.csv", content: sheet },
    { name: "judge2.csv", content: sheet },
  ]);
  streams.stdout.write(`${out}: ${counted(rows.value.length, "answer")} for two judges\n`);
  return exits.done;
};

/** Both judges beside the answers, as the table that `report` reads. */
export const joined = async (
  read: PlanRead,
  files: readonly string[],
  values: Values,
  streams: Streams,
): Promise<Exit> => {
  const rows = await answersFrom(files, streams);
  if (!rows.ok) return refuse(streams, rows.refusals);
  const names = listOf(values, "judge");
  if (names.length !== 2)
    return refuse(streams, [misuse("Give --judge twice: the sheets of both judges.", "--judge")]);
  const settledName = textOf(values, "settled");
  const tables: (readonly unknown[])[] = [];
  for (const name of [...names, ...(settledName === undefined ? [] : [settledName])]) {
    const text = await textFrom(name, streams);
    if (!text.ok) return refuse(streams, text.refusals);
    const table = readTable(text.value);
    if (!table.ok) return refuse(streams, faultsIn(table.faults, name));
    tables.push(table.records);
  }
  const [judge1 = [], judge2 = [], settled = []] = tables;
  const both = joinJudges(rows.value, mixing(read), { judge1, judge2, settled });
  if (!both.ok)
    return refuse(
      streams,
      both.faults.map(({ row, what, sheet }) => misuse(`${sheet}, row ${row}: ${what}.`)),
    );
  await writeTo(streams.stdout, writeAnswerSheet(both.rows));
  if (both.differ.length > 0)
    streams.stderr.write(
      `The judges differ on rows ${both.differ.join(", ")}. Settle them together, in a table with row, item and category, and add --settled FILE.\n`,
    );
  return exits.done;
};
