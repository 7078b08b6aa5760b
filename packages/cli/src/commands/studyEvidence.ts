// plainlabel study evidence, changes: a page for each picture, phrase and layout, and the log of what was changed on trial.
import { createHash } from "node:crypto";
import { basename, dirname, extname, join } from "node:path";
import {
  type EvidenceItem,
  type EvidenceOf,
  evidencePages,
  faultsOfLog,
  logInWords,
  pdsaLog,
} from "@plainlabel/codesign";
import {
  accepted,
  type LabelsOfItem,
  type Outcome,
  prepare,
  type Refusal,
  readSubmission,
  refused,
  sentencesOf,
  settleNeeds,
  wordsOf,
} from "@plainlabel/core";
import { altText, catalogue, type MeaningId } from "@plainlabel/pictograms";
import { type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { readJsonFrom } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { counted } from "../summaryLine.ts";
import { writeTo } from "../writeTo.ts";
import { writeWhole } from "../writeWhole.ts";

const misuse = (detail: string, path = ""): Refusal => ({
  code: "study-not-as-asked",
  path,
  detail,
  help: "See plainlabel study --help, and docs/co-design.md.",
});

/** A log checked and said as Markdown; `on`: the day by which trials are over (ISO). */
export const changes = async (file: string, on: string, streams: Streams): Promise<Exit> => {
  const json = await readJsonFrom(file, streams);
  if (!json.ok) return refuse(streams, json.refusals);
  const read = pdsaLog.safeParse(json.value);
  if (!read.success)
    return refuse(
      streams,
      read.error.issues.map(({ path, message }) => misuse(message, `/${path.join("/")}`)),
    );
  const faults = faultsOfLog(read.data);
  if (faults.length > 0)
    return refuse(
      streams,
      faults.map(({ path, what }) => misuse(what, path)),
    );
  await writeTo(streams.stdout, logInWords(read.data, on));
  return exits.done;
};

interface Looked {
  /** Of the request's file: a listing tells nothing about anyone. */
  readonly name: string;
  readonly labels: LabelsOfItem;
}

const lookAt = async (files: readonly string[], streams: Streams): Promise<Outcome<readonly Looked[]>> => {
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const painter = await createPdfPainter();
  const looked: Looked[] = [];
  for (const file of files) {
    const json = await readJsonFrom(file, streams);
    const read = json.ok ? readSubmission(json.value) : json;
    if (!read.ok) return refused(...read.refusals);
    const prepared = prepare(read.value, painter);
    if (!prepared.ok) return prepared;
    looked.push(...prepared.value.items.map((labels) => ({ name: basename(file, extname(file)), labels })));
  }
  return accepted(looked);
};

/** Numbers and names of days stand for all of their kind: "Take n tablets in the morning." */
const patternOf = (words: string): string =>
  words.replace(/\d+(?:[.,]\d+)*/g, "n").replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, "day");

const slugOf = (pattern: string): string =>
  pattern
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

/** Slugs may be alike where phrases are not. */
const nameOf = (pattern: string): string =>
  `${slugOf(pattern)}-${createHash("sha256").update(pattern).digest("hex").slice(0, 4)}`;

const namesOf = (found: readonly Looked[]): readonly string[] => [...new Set(found.map(({ name }) => name))];

const picturesIn = ({ labels }: Looked): ReadonlySet<MeaningId> =>
  new Set(
    labels.set.pages.flatMap(({ groups }) =>
      groups.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === "pictogram" ? [item.meaning.id] : [])),
      ),
    ),
  );

const pictureItems = (looked: readonly Looked[]): readonly EvidenceItem[] =>
  catalogue.map(({ id, version, status, replacedBy, examples }) => ({
    kind: "picture",
    name: id,
    about: [
      `Version ${version}. In the catalogue: ${typeof status === "string" ? status : `passed ${status.passed} (${status.sample}, ${status.date})`}.`,
      `In words: ${examples.map((meaning) => altText(meaning, "en")).join("; ")}`,
      ...(replacedBy.length === 0 ? [] : [`Replaced wherever it can be by ${replacedBy.join(", ")}.`]),
    ],
    usedBy: namesOf(looked.filter((one) => picturesIn(one).has(id))),
  }));

/** What a label says of directions, cautions and help; names, dates and addresses are no phrases. */
const phrasesIn = ({ labels: { document } }: Looked): readonly string[] =>
  sentencesOf({
    ...document,
    blocks: document.blocks.filter(
      (block) =>
        (block.kind === "directions" && !block.asWritten) ||
        (block.kind === "warning" && block.number !== null),
    ),
  })
    .filter(({ lang }) => lang === "en-GB")
    .map((sentence) => patternOf(wordsOf(sentence)));

const phraseItems = (looked: readonly Looked[]): readonly EvidenceItem[] =>
  [...new Set(looked.flatMap(phrasesIn))].toSorted().map((pattern) => ({
    kind: "phrase",
    name: nameOf(pattern),
    about: [pattern],
    usedBy: namesOf(looked.filter((one) => phrasesIn(one).includes(pattern))),
  }));

const layoutOf = ({ labels: { request, set } }: Looked): string => {
  const { width, height } = set.pages[0]!;
  const millimetres = (points: number): string => String(Math.round((points / 72) * 254) / 10);
  const { profile, easyRead } = settleNeeds(request.person.needs).needs;
  return `${millimetres(width)}x${millimetres(height)}-${profile}${easyRead ? "-easy-read" : ""}`;
};

const layoutItems = (looked: readonly Looked[]): readonly EvidenceItem[] =>
  [...new Set(looked.map(layoutOf))].toSorted().map((name) => {
    const found = looked.filter((one) => layoutOf(one) === name);
    const labels = found.map(({ labels: { set } }) => set.pages.length);
    return {
      kind: "layout",
      name,
      about: [`Labels in a set: ${Math.min(...labels)} to ${Math.max(...labels)}.`],
      usedBy: namesOf(found),
    };
  });

/** Pages of what these requests' labels are made of, and of every picture there is. */
export const evidence = async (
  files: readonly string[],
  studies: readonly EvidenceOf[],
  values: Values,
  streams: Streams,
): Promise<Exit> => {
  const out = textOf(values, "out");
  if (out === undefined) return refuse(streams, [misuse("It was not said where to write.", "--out")]);
  const looked = await lookAt(files, streams);
  if (!looked.ok) return refuse(streams, looked.refusals);
  const items = [...pictureItems(looked.value), ...phraseItems(looked.value), ...layoutItems(looked.value)];
  const pages = evidencePages(items, studies);
  /* The page that lists the others last: what it names is there. */
  for (const folder of ["pictures", "phrases", "layouts", "."]) {
    const own = pages.filter(({ path }) => dirname(path) === folder);
    await writeWhole(
      join(out, folder),
      own.map(({ path, text }) => ({ name: basename(path), content: text })),
    );
  }
  streams.stdout.write(`${out}: ${counted(pages.length, "page")}\n`);
  return exits.done;
};
