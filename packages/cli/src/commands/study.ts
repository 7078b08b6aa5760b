// plainlabel study: a test with people, from questions and a plan to what came out.
import { createHash } from "node:crypto";
import {
  type EvidenceOf,
  planStudy,
  type Question,
  questionsOf,
  readAnswerSheet,
  reportInWords,
  reportOn,
  type StudyPlan,
  simulate,
  statusRows,
  studyPlan,
  writeAnswerSheet,
} from "@plainlabel/codesign";
import {
  accepted,
  interpretDirections,
  isIsoDate,
  type Outcome,
  type Refusal,
  readJson,
  readSubmission,
  refused,
} from "@plainlabel/core";
import { type Command, type Exit, exits, listOf, type Streams, textOf, type Values } from "../Command.ts";
import { readSource } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";
import { booklets, joined, judges, tablet } from "./studyAsk.ts";
import { changes, evidence } from "./studyEvidence.ts";
import { charts, variants } from "./studyShow.ts";

const help = `plainlabel study questions request.json [--first-day DATE] [--key]
plainlabel study plan --arm NAME... --item NAME... --people N --mark 67|85 --seed N > plan.json
plainlabel study booklets plan.json --label ARM=REQUEST.json... -o out/ [--from N] [--to N]
plainlabel study tablet plan.json --label ARM=REQUEST.json... -o out/
plainlabel study judges plan.json answers... --label ARM=REQUEST.json... -o out/
plainlabel study join plan.json answers... --judge FILE --judge FILE [--settled FILE] > answers.csv
plainlabel study simulate plan.json --right ARM=PERCENT... [--opposite N] [--seed N] > answers.csv
plainlabel study report plan.json answers.csv
plainlabel study status plan.json answers.csv --arm NAME [--on DATE]
plainlabel study variants request.json request.json... -o out/
plainlabel study charts feedback.json -o out/ [--rules p-chart|nhs-xmr|anhoej]
plainlabel study evidence request.json... -o out/ [--plan plan.json --answers answers.csv]
plainlabel study changes log.json [--on DATE]

Finds out with people whether a label works (docs/co-design.md).

  questions   open questions about a label's directions, for the person who asks;
              with --key as JSON with the answers, for the judges alone
  plan        what is fixed before the first person: the mark, how many people
              in each arm, and the order of arms by chance (--seed)
  booklets    a PDF for each person of the plan: the label of their arm at its true
              size, then the questions in an order of their own, with room for answers
  tablet      the same as one HTML file for a tablet, which keeps answers on the
              device until they are saved as CSV or JSON
  judges      a table of the answers for each of two judges, who see neither the
              person nor the arm
  join        both tables put back beside the answers
  simulate    answers of invented people, to try the way before it is walked:
              so many in a hundred right in each arm, of the others so many
              (--opposite, 5) dangerously wrong
  report      what came out: shares with intervals, dangerous answers, how far
              judges agreed, and the words that may be said of each item

  status      what the study lets be written into the status of its pictures, phrases
              and layouts: mark, sample and date, or why nothing
  variants    labels side by side on one page for a workshop, called A, B, C
  charts      what readers answered (GET /v1/feedback), a chart for each variant of
              the label, with the rule set that it is judged by
  evidence    a page for each picture there is, and for each phrase and layout of
              these requests: status, tests and where it is used
  changes     a log of changes on trial (plan, do, study, act), checked: predictions
              stand before the trial, and cycles follow each other

      --first-day DATE  when the medicine is begun (the request's date)
      --label ARM=FILE  the label request of an arm; an arm without one is shown
                        something that was not made here. An item of the plan is a
                        question of the label, or "picture." and a picture's name
      --from, --to N    booklets of these people of the plan (all)

Exit: 0 done, 2 refused.
`;

const misuse = (detail: string, path = ""): Refusal => ({
  code: "study-not-as-asked",
  path,
  detail,
  help: "See plainlabel study --help, and docs/co-design.md.",
});

const textFrom = async (name: string, streams: Streams): Promise<Outcome<string>> => {
  const read = await readSource(name, streams);
  return read.ok ? accepted(new TextDecoder().decode(read.value)) : read;
};

const digestOf = (text: string): string =>
  `sha256 ${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;

const readPlan = async (
  name: string,
  streams: Streams,
): Promise<Outcome<{ readonly plan: StudyPlan; readonly digest: string }>> => {
  const text = await textFrom(name, streams);
  if (!text.ok) return text;
  const json = readJson(new TextEncoder().encode(text.value));
  if (!json.ok) return json;
  const read = studyPlan.safeParse(json.value);
  if (read.success) return accepted({ plan: read.data, digest: digestOf(text.value) });
  return refused(...read.error.issues.map(({ path, message }) => misuse(message, `/${path.join("/")}`)));
};

const numberOf = (values: Values, name: string, usual: number): number | null => {
  const text = textOf(values, name);
  if (text === undefined) return usual;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
};

const booklet = (name: string, questions: readonly Question[]): string =>
  [
    `# Questions about ${name}`,
    "",
    "Ask in these words. Do not help and do not say whether an answer is right. Write down what is said, or what is shown.",
    "",
    ...questions.map(
      ({ id, ask }, at) => `${at + 1}. ${ask}\n   <!-- ${id} -->\n\n   ______________________________\n`,
    ),
  ].join("\n");

const questions = async (name: string, values: Values, streams: Streams): Promise<Exit> => {
  const source = await readSource(name, streams);
  if (!source.ok) return refuse(streams, source.refusals);
  const json = readJson(source.value);
  const read = json.ok ? readSubmission(json.value) : json;
  if (!read.ok) return refuse(streams, read.refusals);
  const [request] = read.value;
  if (request === undefined) return refuse(streams, [misuse("There is no request in this file.", name)]);
  const reading = interpretDirections(request.directions, request.medicine, { policy: "as-written" });
  if (!reading.understood) return refuse(streams, reading.refusals);
  const firstDay = textOf(values, "first-day") ?? request.dispensedOn;
  if (!isIsoDate(firstDay))
    return refuse(streams, [misuse("The first day is a date such as 2026-11-30.", "--first-day")]);
  const all = questionsOf(reading.regimen, firstDay);
  const text =
    values.key === true ? `${JSON.stringify(all, null, 2)}\n` : booklet(request.medicine.name, all);
  await writeTo(streams.stdout, text);
  return exits.done;
};

const plan = async (values: Values, streams: Streams): Promise<Exit> => {
  const wanted = {
    mark: numberOf(values, "mark", 67),
    people: numberOf(values, "people", 50),
    arms: [...listOf(values, "arm")],
    items: [...listOf(values, "item")],
    seed: numberOf(values, "seed", 1),
  };
  const read = studyPlan.omit({ order: true }).safeParse(wanted);
  if (!read.success)
    return refuse(
      streams,
      read.error.issues.map(({ path, message }) =>
        misuse(message, `--${String(path[0] ?? "").replace(/s$/, "")}`),
      ),
    );
  const text = `${JSON.stringify(planStudy(read.data), null, 2)}\n`;
  await writeTo(streams.stdout, text);
  streams.stderr.write(`Write down before the first person is asked: ${digestOf(text)}\n`);
  return exits.done;
};

const invented = async (name: string, values: Values, streams: Streams): Promise<Exit> => {
  const read = await readPlan(name, streams);
  if (!read.ok) return refuse(streams, read.refusals);
  const shares = listOf(values, "right").map((each) => /^([^=]+)=(\d{1,3})$/.exec(each));
  const right = Object.fromEntries(shares.map((each) => [each?.[1] ?? "", Number(each?.[2] ?? -1)]));
  const { arms } = read.value.plan;
  if (!arms.every((arm) => (right[arm] ?? 101) <= 100) || Object.keys(right).length !== arms.length)
    return refuse(streams, [misuse(`Say how many are right in each arm: ${arms.join(", ")}.`, "--right")]);
  const [opposite, seed] = [numberOf(values, "opposite", 5), numberOf(values, "seed", 1)];
  if (opposite === null || opposite > 100 || seed === null)
    return refuse(streams, [misuse("--opposite is 0 to 100, --seed a number.")]);
  await writeTo(
    streams.stdout,
    writeAnswerSheet(simulate(read.value.plan, { right, opposite, disagreement: 4 }, seed)),
  );
  return exits.done;
};

/** What came out of a study, with the digest of its plan. */
const reportFrom = async (
  planName: string,
  answersName: string,
  streams: Streams,
): Promise<Outcome<EvidenceOf>> => {
  const read = await readPlan(planName, streams);
  if (!read.ok) return read;
  const sheet = await textFrom(answersName, streams);
  if (!sheet.ok) return sheet;
  const answers = readAnswerSheet(sheet.value);
  if (!answers.ok)
    return refused(...answers.faults.map(({ row, what }) => misuse(`Row ${row}: ${what}.`, answersName)));
  try {
    return accepted({ report: reportOn(read.value.plan, answers.rows), digest: read.value.digest });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(misuse(`${error.message}.`, answersName));
  }
};

const report = async (planName: string, answersName: string, streams: Streams): Promise<Exit> => {
  const found = await reportFrom(planName, answersName, streams);
  if (!found.ok) return refuse(streams, found.refusals);
  await writeTo(streams.stdout, reportInWords(found.value.report, found.value.digest));
  return exits.done;
};

const status = async (
  planName: string,
  answersName: string,
  values: Values,
  streams: Streams,
): Promise<Exit> => {
  const found = await reportFrom(planName, answersName, streams);
  if (!found.ok) return refuse(streams, found.refusals);
  const { report: of } = found.value;
  const [arm, ...others] = listOf(values, "arm");
  if (arm === undefined || others.length > 0 || !Object.hasOwn(of.people, arm))
    return refuse(streams, [misuse(`Say one arm: ${Object.keys(of.people).join(", ")}.`, "--arm")]);
  const on = textOf(values, "on") ?? today();
  if (!isIsoDate(on)) return refuse(streams, [misuse("The day is a date such as 2026-12-01.", "--on")]);
  await writeTo(streams.stdout, `${JSON.stringify(statusRows(of, arm, on), null, 2)}\n`);
  return exits.done;
};

const evidenceFrom = async (files: readonly string[], values: Values, streams: Streams): Promise<Exit> => {
  const [planName, answersName] = [textOf(values, "plan"), textOf(values, "answers")];
  if ((planName === undefined) !== (answersName === undefined))
    return refuse(streams, [misuse("A plan and its answers come together.", "--answers")]);
  if (planName === undefined || answersName === undefined) return evidence(files, [], values, streams);
  const found = await reportFrom(planName, answersName, streams);
  return found.ok ? evidence(files, [found.value], values, streams) : refuse(streams, found.refusals);
};

const kinds =
  "questions, plan, booklets, tablet, judges, join, simulate, report, status, variants, charts, evidence";

const askings = ["booklets", "tablet", "judges", "join"] as const;
const isAsking = (what: string): what is (typeof askings)[number] => askings.some((one) => one === what);

/** What goes by a plan: its file is the first. */
const ask = async (
  what: (typeof askings)[number],
  [planName = "", ...files]: readonly string[],
  values: Values,
  streams: Streams,
): Promise<Exit> => {
  const read = await readPlan(planName, streams);
  if (!read.ok) return refuse(streams, read.refusals);
  const needsAnswers = what === "judges" || what === "join";
  if (needsAnswers !== files.length > 0)
    return refuse(streams, [
      misuse(needsAnswers ? "Give the files of answers behind the plan." : "Give the plan alone."),
    ]);
  switch (what) {
    case "booklets":
      return booklets(read.value, values, streams);
    case "tablet":
      return tablet(read.value, values, streams);
    case "judges":
      return judges(read.value, files, values, streams);
    case "join":
      return joined(read.value, files, values, streams);
  }
};

/** ISO, where the computer is. */
const today = (): string => new Intl.DateTimeFormat("sv-SE").format(Date.now());

export const study: Command = {
  summary: "finds out with people whether a label works",
  help,
  options: {
    "first-day": { type: "string" },
    key: { type: "boolean" },
    arm: { type: "string", multiple: true },
    item: { type: "string", multiple: true },
    people: { type: "string" },
    mark: { type: "string" },
    right: { type: "string", multiple: true },
    opposite: { type: "string" },
    seed: { type: "string" },
    out: { type: "string", short: "o" },
    plan: { type: "string" },
    answers: { type: "string" },
    on: { type: "string" },
    label: { type: "string", multiple: true },
    from: { type: "string" },
    to: { type: "string" },
    judge: { type: "string", multiple: true },
    settled: { type: "string" },
    rules: { type: "string" },
  },
  operands: { least: 1, most: 200, names: `${kinds} or changes` },
  run: (values, [what, ...files], streams) => {
    const [first, second, third] = files;
    if (what === "evidence" && first !== undefined) return evidenceFrom(files, values, streams);
    if (what === "variants" && first !== undefined) return variants(files, values, streams);
    if (what === "charts" && first !== undefined && second === undefined)
      return charts(first, values, streams);
    if (what === "changes" && first !== undefined && second === undefined)
      return changes(first, textOf(values, "on") ?? today(), streams);
    if (what === "questions" && first !== undefined && second === undefined)
      return questions(first, values, streams);
    if (what === "plan" && first === undefined) return plan(values, streams);
    if (what !== undefined && isAsking(what) && first !== undefined) return ask(what, files, values, streams);
    if (what === "simulate" && first !== undefined && second === undefined)
      return invented(first, values, streams);
    if (what === "status" && first !== undefined && second !== undefined && third === undefined)
      return status(first, second, values, streams);
    if (what === "report" && first !== undefined && second !== undefined && third === undefined)
      return report(first, second, streams);
    return Promise.resolve(refuse(streams, [misuse(`Say ${kinds} or changes, and its files.`)]));
  },
};
