// plainlabel sheet: sheets beside labels: all medicines of a person, a week to tick, one to talk through, and posters.
import { basename, extname } from "node:path";
import {
  accepted,
  type Finding,
  type MadeSheet,
  makeSheets,
  type Outcome,
  paintSheet,
  papersOf,
  posterDesigns,
  posterPapers,
  posterStyles,
  preparePoster,
  type Refusal,
  refused,
  type SheetKind,
  type SheetWanted,
  sheetKinds,
  sheetPageFrom,
  sheetWanted,
} from "@plainlabel/core";
import { posterTags } from "@plainlabel/language";
import { type Command, type Exit, exits, type Streams, textOf, type Values } from "../Command.ts";
import { knownFor } from "../knownFor.ts";
import { readJsonFrom } from "../readSource.ts";
import { inOptions, readSupply, supplyHelp, supplyOptions } from "../readSupply.ts";
import { wrapped } from "../refusalTable.ts";
import { refuse } from "../refuse.ts";
import { counted, named } from "../summaryLine.ts";
import { type WholeFile, writeWhole } from "../writeWhole.ts";

const help = `plainlabel sheet medicines request.json... -o out/ [--paper a4|a3]
plainlabel sheet week request.json... -o out/ [--first-day DATE] [--paper a4|a3]
plainlabel sheet talk request.json... -o out/ [--paper a4|a3]
plainlabel sheet card request.json... -o out/ [--paper a4|card]
plainlabel sheet page request.json... -o out/
plainlabel sheet medicines --fhir bundle.json --pharmacy pharmacy.json --dispensed-on DATE -o out/
plainlabel sheet poster -o out/ [--design read|help|ask] [--words standard|easy-read]
                        [--paper a4|a3|a5] [--name NAME --phone NUMBER] [--url ADDRESS]
                        [--language TAG]

Makes sheets that go with labels and take the place of none (docs/sheets.md). Each
is read back and proved as a label is. NAME.json holds what should be looked at
before NAME.pdf is handed over.

  medicines   all medicines of one person: times down the side, medicines across
  week        a week to tick, with a place to sign
  talk        one medicine to talk through: steps, questions, room for answers
  card        all medicines for the wallet: cut out, and folded at the marks
  page        all medicines for a phone: one HTML file that asks nobody for anything
  poster      people may ask: for the wall, or as a leaflet

  request.json           a label request, or a list of them; several files are one
                         list, and all are for one person
  -o, --out FOLDER       where to write
      --paper PAPER      a4 (default) or a3; a poster also a5; a card a4 or card,
                         each part of it a page of its own size
      --first-day DATE   of the week (today)
      --design DESIGN    of a poster: read (default), help or ask
      --words WORDS      of a poster: standard (default) or easy-read
      --name, --phone    the pharmacy on the poster; neither, or both
      --url ADDRESS      of the poster's code; https, public
      --language TAG     of the poster, in easy read, a draft that nobody has signed:
${wrapped(posterTags.join(", "), 57)
  .map((line) => `${" ".repeat(25)}${line}`)
  .join("\n")}

A prescription does not know who dispenses it, when, or how the person reads:
      --fhir FILE        a FHIR R4 MedicationRequest, MedicationDispense or Bundle
and with it, each of them text, or @FILE for the text of a file:
${supplyHelp()}

Exit: 0 done, 2 refused (nothing is written), 1 a fault of ours.
`;

const wrong = (path: string, detail: string, helpText: string): Refusal => ({
  code: "wrong-option",
  path,
  detail,
  help: helpText,
});

/** One of a closed list; the first where nothing was said. */
const oneOf = <T extends string>(values: Values, name: string, all: readonly T[]): Outcome<T> => {
  const said = textOf(values, name) ?? all[0]!;
  const found = all.find((one) => one === said);
  return found === undefined
    ? refused(wrong(`--${name}`, `There is no "${said}".`, `Use ${all.join(", ")}.`))
    : accepted(found);
};

const wantedIn = (values: Values, kind: SheetKind, firstDay: string): Outcome<SheetWanted> => {
  const paper = textOf(values, "paper");
  const wanted = sheetWanted(kind, paper, firstDay);
  return wanted === null
    ? refused(wrong("--paper", `There is no "${paper}".`, `Use ${papersOf[kind].join(", ")}.`))
    : accepted(wanted);
};

/** ISO, where the computer is. */
const today = (): string => new Intl.DateTimeFormat("sv-SE").format(Date.now());

/** The line printed for a file. It names no person and no medicine: terminals are seen and logged. */
const lineOf = (file: string, pages: number, state: string, findings: readonly Finding[]): string =>
  `${file}: ${[
    counted(pages, "page"),
    ...(state === "" ? [] : [state]),
    findings.length === 0 ? "no findings" : named(findings),
  ].join(", ")}\n`;

/** The sheet, and what a professional looks at beside it. */
const filesOf = (
  stem: string,
  { file, pages, approved, findings }: Omit<MadeSheet, "language">,
): readonly WholeFile[] => [
  { name: `${stem}.pdf`, content: file },
  { name: `${stem}.json`, content: `${JSON.stringify({ approved, pages, findings }, null, 2)}\n` },
];

const fault = (streams: Streams, findings: readonly Finding[]): Exit => {
  const codes = [...new Set(findings.map(({ code }) => code))].join(", ");
  streams.stderr.write(
    `plainlabel: a fault of ours: the finished sheet failed our own check (${codes}); nothing was written.\n`,
  );
  return exits.fault;
};

const outOf = (values: Values): Outcome<string> => {
  const out = textOf(values, "out");
  return out === undefined
    ? refused(wrong("--out", "It was not said where to write.", "Add -o FOLDER."))
    : accepted(out);
};

/** What every kind of sheet is made from. */
interface Told {
  readonly out: string;
  readonly sent: unknown;
  readonly supply: Parameters<typeof makeSheets>[1];
  readonly stem: string;
}

const readTold = async (
  what: string,
  values: Values,
  files: readonly string[],
  streams: Streams,
): Promise<Outcome<Told>> => {
  const out = outOf(values);
  const supply = await readSupply(values, textOf(values, "fhir") !== undefined, streams);
  const sent = await readSent(values, files, streams);
  if (!out.ok || !supply.ok || !sent.ok)
    return refused(...[out, supply, sent].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)));
  const stem = `${stemOf(textOf(values, "fhir") ?? files[0] ?? "-")}-${what}`;
  return accepted({ out: out.value, sent: sent.value, supply: supply.value, stem });
};

/** What was sent: a prescription, or the requests of all files in one list. */
const readSent = async (
  values: Values,
  files: readonly string[],
  streams: Streams,
): Promise<Outcome<unknown>> => {
  const fhir = textOf(values, "fhir");
  if ((fhir === undefined) === (files.length === 0))
    return refused(
      wrong("--fhir", "There is nothing to read, or two kinds of it.", "Give files or --fhir FILE."),
    );
  if (fhir !== undefined) return readJsonFrom(fhir, streams);
  const all: unknown[] = [];
  for (const file of files) {
    const read = await readJsonFrom(file, streams);
    if (!read.ok) return read;
    all.push(...(Array.isArray(read.value) ? read.value : [read.value]));
  }
  return accepted({ requests: all });
};

/** The first file's name, never the person's: a folder listing tells nothing about anyone. */
const stemOf = (source: string): string => (source === "-" ? "sheet" : basename(source, extname(source)));

const makeFor = async (
  kind: SheetKind,
  values: Values,
  files: readonly string[],
  streams: Streams,
): Promise<Exit> => {
  const firstDay = textOf(values, "first-day") ?? today();
  const wanted = wantedIn(values, kind, firstDay);
  const told = await readTold(kind, values, files, streams);
  if (!told.ok || !wanted.ok)
    return refuse(
      streams,
      [wanted, told].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)),
    );
  const { out, sent, supply, stem } = told.value;
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const answer = await makeSheets(sent, supply, wanted.value, await createPdfPainter(), {
    level: "full",
    ...(await knownFor(sent)),
    today: today(),
  });
  switch (answer.outcome) {
    case "refused":
      return refuse(streams, answer.refusals.map(inOptions(values)));
    case "faulted":
      return fault(streams, answer.findings);
    case "made": {
      /* What was noticed in what was sent stands with the first sheet. */
      const sheets = answer.sheets.map((one, at) => ({
        ...one,
        findings: at === 0 ? [...one.findings, ...answer.findings] : one.findings,
      }));
      const names = sheets.map((_, at) => (sheets.length === 1 ? stem : `${stem}-${at + 1}`));
      await writeWhole(
        out,
        sheets.flatMap((one, at) => filesOf(names[at]!, one)),
      );
      for (const [at, { pages, approved, findings }] of sheets.entries())
        streams.stdout.write(lineOf(`${names[at]!}.pdf`, pages, approved ? "approved" : "DRAFT", findings));
      return exits.done;
    }
  }
};

/** The page for a phone: one file that is opened without anything else. */
const pageFor = async (values: Values, files: readonly string[], streams: Streams): Promise<Exit> => {
  const given = ["paper", "first-day"].filter((name) => textOf(values, name) !== undefined);
  const told = await readTold("page", values, files, streams);
  if (!told.ok || given.length > 0)
    return refuse(streams, [
      ...given.map((name) => wrong(`--${name}`, "A page has no paper and no week.", "Leave it out.")),
      ...(told.ok ? [] : told.refusals),
    ]);
  const { out, sent, supply, stem } = told.value;
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const { writeSheet } = await import("@plainlabel/page");
  const answer = sheetPageFrom(sent, supply, await createPdfPainter(), {
    ...(await knownFor(sent)),
    today: today(),
  });
  if (answer.outcome === "refused") return refuse(streams, answer.refusals.map(inOptions(values)));
  const written = writeSheet(answer.page, answer.own);
  if (written.outcome === "faulted") return fault(streams, written.findings);
  const { approved } = answer.page;
  const findings = [...(answer.own ?? answer.page).findings, ...answer.findings];
  await writeWhole(out, [
    { name: `${stem}.html`, content: written.html },
    { name: `${stem}.json`, content: `${JSON.stringify({ approved, findings }, null, 2)}\n` },
  ]);
  streams.stdout.write(lineOf(`${stem}.html`, 1, approved ? "approved" : "DRAFT", findings));
  return exits.done;
};

const poster = async (values: Values, streams: Streams): Promise<Exit> => {
  const out = outOf(values);
  const design = oneOf(values, "design", posterDesigns);
  const style =
    textOf(values, "words") === undefined && textOf(values, "language") !== undefined
      ? accepted("easy-read" as const)
      : oneOf(values, "words", posterStyles);
  const paper = oneOf(values, "paper", posterPapers);
  const [name, phone, language] = [
    textOf(values, "name"),
    textOf(values, "phone"),
    textOf(values, "language"),
  ];
  const half = (name === undefined) !== (phone === undefined);
  if (!out.ok || !design.ok || !style.ok || !paper.ok || half)
    return refuse(streams, [
      ...[out, design, style, paper].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)),
      ...(half
        ? [wrong("--phone", "A name and a number come together.", "Give --name and --phone, or neither.")]
        : []),
    ]);
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const painter = await createPdfPainter();
  const prepared = preparePoster(
    {
      design: design.value,
      style: style.value,
      paper: paper.value,
      pharmacy: name === undefined || phone === undefined ? null : { name, phone },
      url: textOf(values, "url") ?? null,
      ...(language === undefined ? {} : { language }),
      date: today(),
    },
    painter,
  );
  if (!prepared.ok) return refuse(streams, prepared.refusals);
  const made = await paintSheet(prepared.value, painter, "full");
  if (made.outcome === "faulted") return fault(streams, made.findings);
  const stem = [
    "poster",
    design.value,
    style.value,
    paper.value,
    ...(language === undefined ? [] : [language]),
  ].join("-");
  const { findings, approved } = prepared.value;
  await writeWhole(out.value, filesOf(stem, { file: made.file, pages: 1, approved, findings }));
  streams.stdout.write(lineOf(`${stem}.pdf`, 1, approved ? "" : "DRAFT", findings));
  return exits.done;
};

export const sheet: Command = {
  summary:
    "makes sheets beside labels: all medicines on paper, card or phone, a week, one to talk through, posters",
  help,
  options: {
    out: { type: "string", short: "o" },
    paper: { type: "string" },
    "first-day": { type: "string" },
    design: { type: "string" },
    words: { type: "string" },
    name: { type: "string" },
    phone: { type: "string" },
    language: { type: "string" },
    url: { type: "string" },
    fhir: { type: "string" },
    ...supplyOptions,
  },
  operands: { least: 1, most: 31, names: `${[...sheetKinds, "page"].join(", ")} or poster, and files` },
  run: (values, [what, ...files], streams) => {
    const kind = sheetKinds.find((one) => one === what);
    if (kind !== undefined) return makeFor(kind, values, files, streams);
    if (what === "page") return pageFor(values, files, streams);
    if (what === "poster" && files.length === 0) return poster(values, streams);
    return Promise.resolve(
      refuse(streams, [
        wrong(
          "",
          "There is no such sheet.",
          `Say ${[...sheetKinds, "page"].join(", ")} or poster; see plainlabel sheet --help.`,
        ),
      ]),
    );
  },
};
