// plainlabel lexicon: every phrase of a language beside its English, for a reviewer; and their corrections taken back.
import { basename, dirname } from "node:path";
import { paintSheets, prepareLexicon } from "@plainlabel/core";
import {
  correctionsOf,
  hasPage,
  hasSheet,
  isOfPage,
  isOfSheet,
  isTranslated,
  type LexiconRow,
  lexiconCsv,
  lexiconRows,
  pageRows,
  phraseOnPaper,
  phrasesOf,
  readLexiconCsv,
  sheetPhrasesOf,
  sheetRows,
  type TranslatedTag,
  takeCorrections,
  takePageCorrections,
  takeSheetCorrections,
  translatedTags,
  writtenPageOf,
} from "@plainlabel/language";
import { type Command, type Exit, exits, type Streams, textOf } from "../Command.ts";
import { readSource } from "../readSource.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";
import { writeWhole } from "../writeWhole.ts";

const help = `plainlabel lexicon --language TAG [--only PREFIX] [-o FILE.csv]
plainlabel lexicon --language TAG --format pdf [--only PREFIX] -o FILE.pdf
plainlabel lexicon --language TAG --take FILE.csv [-o corrections.ts]

Languages: ${translatedTags.join(", ")}. All of them are drafts: no pharmacist who speaks
them has seen them.

  without --take   writes every phrase of the labels, and of page and sheets where
                   there are any (page.…, sheet.…), beside its English as a spreadsheet (CSV,
                   UTF-8): its id, the English, of a plural the numbers that take
                   it, the phrase, or why there is none. Two columns are empty: a
                   correction, and a remark
  --format pdf     the same on A4, to write on: each phrase beside its English, with
                   room for a better one. A line's number is that of the spreadsheet.
                   All of a language are some 70 pages
  --only PREFIX    only phrases whose id begins with this: "slots", "page.words"
  --take FILE      reads such a sheet back. Each correction must hold the blanks
                   ({n}, {do}) of its phrase. Writes the language's
                   corrections.ts, with those that it has already: put it in
                   packages/language/src/TAG/ and run the tests. "-" reads
                   standard input
  -o, --out FILE   where to write; standard output when it is not given
`;

const fileOf = (tag: TranslatedTag, corrections: Readonly<Record<string, string>>): string => {
  const rows = Object.entries(corrections).map(
    ([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},\n`,
  );
  const data = rows.length === 0 ? "{}" : `{\n${rows.join("")}}`;
  return `// language/${tag}: a reviewer's corrections, by the id of the phrase. Written by \`plainlabel lexicon --language ${tag} --take FILE\`.
import type { Corrections } from "../translate/lexicon.ts";

export const corrections: Corrections = ${data};
`;
};

const wrong = (
  streams: Streams,
  code: "wrong-option" | "wrong-corrections",
  path: string,
  details: readonly string[],
): Exit =>
  refuse(
    streams,
    details.map((detail) => ({ code, path, detail, help: "See plainlabel lexicon --help." })),
  );

const write = async (text: string, out: string | undefined, streams: Streams): Promise<Exit> => {
  if (out === undefined || out === "-") await writeTo(streams.stdout, text);
  else {
    await writeWhole(dirname(out), [{ name: basename(out), content: text }]);
    streams.stdout.write(`${out}\n`);
  }
  return exits.done;
};

/** The same lines as A4 to write on, proved as a label is. */
const onPaper = async (
  phrases: ReturnType<typeof phrasesOf>,
  rows: readonly { readonly row: LexiconRow; readonly line: number }[],
  out: string,
  streams: Streams,
): Promise<Exit> => {
  const { createPdfPainter } = await import("@plainlabel/pdf");
  const painter = await createPdfPainter();
  const prepared = prepareLexicon(
    {
      lang: phrases.tag,
      name: phrases.name,
      date: new Intl.DateTimeFormat("sv-SE").format(Date.now()),
      lines: rows.map(({ row: { english, numbers, text, missing }, line }) => ({
        ...{ line, english: english.trim(), numbers, missing },
        /* Words inside drawings stay English in some languages. */
        text: text === english ? english.trim() : phraseOnPaper(text, phrases),
      })),
    },
    painter,
  );
  if (!prepared.ok) return refuse(streams, prepared.refusals);
  const made = await paintSheets(prepared.value, painter);
  if (made.outcome === "faulted") {
    const codes = [...new Set(made.findings.map(({ code }) => code))].join(", ");
    streams.stderr.write(
      `plainlabel: a fault of ours: the finished sheets failed our own check (${codes}); nothing was written.\n`,
    );
    return exits.fault;
  }
  await writeWhole(dirname(out), [{ name: basename(out), content: made.file }]);
  streams.stdout.write(`${out}\n`);
  return exits.done;
};

export const lexicon: Command = {
  summary: "writes a language's phrases for a reviewer, and takes corrections",
  help,
  options: {
    language: { type: "string" },
    take: { type: "string" },
    format: { type: "string" },
    only: { type: "string" },
    out: { type: "string", short: "o" },
  },
  operands: { least: 0, most: 0, names: "" },
  run: async (values, _operands, streams) => {
    const [tag, take, out] = [textOf(values, "language"), textOf(values, "take"), textOf(values, "out")];
    if (tag === undefined || !isTranslated(tag))
      return wrong(streams, "wrong-option", "--language", [
        `Say which language, one of: ${translatedTags.join(", ")}.`,
      ]);
    const phrases = phrasesOf(tag);
    const page = hasPage(tag) ? writtenPageOf(tag) : null;
    const sheets = hasSheet(tag) ? sheetPhrasesOf(tag) : null;
    const [format = "csv", only] = [textOf(values, "format"), textOf(values, "only")];
    if (format !== "csv" && format !== "pdf")
      return wrong(streams, "wrong-option", "--format", ["A lexicon is csv or pdf."]);
    if (take === undefined) {
      const all = [
        ...lexiconRows(phrases),
        ...(page === null ? [] : pageRows(page)),
        ...(sheets === null ? [] : sheetRows(sheets)),
      ];
      /* The head of the spreadsheet is its first line. */
      const rows = all
        .map((row, at) => ({ row, line: at + 2 }))
        .filter(({ row }) => only === undefined || row.id === only || row.id.startsWith(`${only}.`));
      if (rows.length === 0)
        return wrong(streams, "wrong-option", "--only", [`No phrase has an id that begins with “${only}”.`]);
      if (format === "csv") return write(lexiconCsv(rows.map(({ row }) => row)), out, streams);
      if (out === undefined || out === "-")
        return wrong(streams, "wrong-option", "--out", ["Say where to write the PDF: -o FILE.pdf."]);
      return onPaper(phrases, rows, out, streams);
    }
    if (format !== "csv" || only !== undefined)
      return wrong(streams, "wrong-option", "--take", ["Corrections are taken from a whole spreadsheet."]);
    const bytes = await readSource(take, streams);
    if (!bytes.ok) return refuse(streams, bytes.refusals);
    const read = readLexiconCsv(bytes.value);
    if (!read.ok) return wrong(streams, "wrong-corrections", take, [read.why]);
    const ofPage = read.rows.filter(({ id }) => page !== null && isOfPage(id));
    const ofSheets = read.rows.filter(({ id }) => sheets !== null && isOfSheet(id));
    const label = takeCorrections(
      phrases,
      read.rows.filter((row) => !ofPage.includes(row) && !ofSheets.includes(row)),
    );
    const own = page === null ? { corrections: {}, faults: [] } : takePageCorrections(page, ofPage);
    const other = sheets === null ? { corrections: {}, faults: [] } : takeSheetCorrections(sheets, ofSheets);
    const faults = [...label.faults, ...own.faults, ...other.faults];
    if (faults.length > 0) return wrong(streams, "wrong-corrections", take, faults);
    return write(
      fileOf(tag, { ...correctionsOf(tag), ...label.corrections, ...own.corrections, ...other.corrections }),
      out,
      streams,
    );
  },
};
