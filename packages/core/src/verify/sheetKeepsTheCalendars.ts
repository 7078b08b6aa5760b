// verify: what a sheet says of each medicine, in sentences, in its table and in pictures, means what its label
// was prescribed as.
import {
  type CalendarDifference,
  compareCalendars,
  type Finding,
  type Regimen,
  regimenOf,
} from "@plainlabel/directions";
import {
  picturesDiffer,
  placesSaid,
  readSheetCells,
  readSheetPlace,
  readTimetable,
  type SheetTag,
  type TimetableCell,
} from "@plainlabel/language";
import type { Meaning } from "@plainlabel/pictograms";
import { ourTranslator, type Translator } from "../compose/Translator.ts";
import type { Grid, LabelDocument, Sentence } from "../document/LabelDocument.ts";
import { calendarDifferences, calendarKnown, firstDay } from "../interpret/sentencesKeepTheCalendar.ts";
import { rowOf } from "../sheets/dayColumn.ts";
import { notTaken } from "../sheets/notTaken.ts";
import { isSaidByRows } from "../sheets/timingParts.ts";
import type { Claim, Judged, SheetMedicine } from "./Claim.ts";
import { fault } from "./Claim.ts";

type Heard = ReadonlyMap<Sentence, string>;

const heardIn = ({ reading }: Judged): Heard => {
  const heard = new Map<Sentence, string>();
  for (const { word, sentence } of reading.words)
    if (sentence !== null) {
      const before = heard.get(sentence.sentence);
      heard.set(sentence.sentence, before === undefined ? word.text : `${before} ${word.text}`);
    }
  return heard;
};

/** One cell of its column, with the word of its row. */
export interface HeardCell extends TimetableCell {
  readonly picture: Meaning | null;
  /** "in each eye", where something stands under the amount; null: nothing does. */
  readonly where: string | null;
}

const whereIn = (sentences: readonly Sentence[], source: string, heard: Heard): string | null =>
  sentences
    .filter((sentence) => sentence.source === `${source}/where`)
    .map((sentence) => heard.get(sentence) ?? "")
    .at(0) ?? null;

/** Whether these words say where the dose of this regimen goes; none may stand where it names no place. */
export const saysWhere = ({ steps }: Regimen, where: string | null, language?: SheetTag): boolean => {
  const site = steps[0]?.site ?? null;
  if (where === null || site === null) return where === site;
  const read =
    language === undefined
      ? placesSaid.filter(({ words }) => words === where).map((said) => said.site)
      : readSheetPlace(language, where);
  return read.length === 1 && read[0]!.name === site.name && read[0]!.side === site.side;
};

/** The cells of a medicine's columns, each with the word of its row; of all tables that it stands in. */
const cellsOf = (grids: readonly Grid[], source: string, heard: Heard): readonly HeardCell[] =>
  grids.flatMap(({ rows }) =>
    rows.flatMap(([head, ...cells]) =>
      cells.flatMap(({ sentences }) =>
        sentences
          .filter((sentence) => sentence.source === `${source}/at`)
          .map((sentence) => ({
            time: heard.get(head!.sentences[0]!) ?? "",
            amount: heard.get(sentence) ?? "",
            picture: sentence.pictogram,
            where: whereIn(sentences, source, heard),
          })),
      ),
    ),
  );

/** What is prescribed at one time of day, and nothing else; null where nothing is. */
const onlyAt = ({ steps }: Regimen, time: string): Regimen | null => {
  const [step] = steps;
  if (step === undefined) return null;
  const isThen = (moment: Parameters<typeof rowOf>[0]): boolean => rowOf(moment, step)?.time === time;
  const slots = step.timing.slots.filter(isThen);
  const clockTimes = step.timing.clockTimes.filter(isThen);
  if (slots.length + clockTimes.length !== 1) return null;
  return regimenOf([{ ...step, timing: { ...step.timing, times: null, slots, clockTimes } }]);
};

/** Kinds of difference between the pictures of a table and what is prescribed at the time of each. */
const cellsDiffer = (regimen: Regimen, cells: readonly HeardCell[]): readonly string[] =>
  cells.flatMap(({ time, picture }): readonly string[] => {
    if (picture === null) return [];
    const then = onlyAt(regimen, time);
    return then === null ? ["time"] : picturesDiffer([picture], calendarKnown(then));
  });

/** As `calendarDifferences`, of sentences in another language. */
const differencesIn = (
  language: SheetTag,
  regimen: Regimen,
  told: readonly string[],
  translator: Pick<Translator, "read">,
): readonly CalendarDifference[] | null => {
  const read = translator.read(language, told, firstDay);
  return read.ok ? compareCalendars(calendarKnown(regimen), read.calendar, "sentences") : null;
};

/** The cells as the English ones that mean the same; null where one means none. */
const cellsRead = (language: SheetTag, cells: readonly HeardCell[]): readonly HeardCell[] | null =>
  readSheetCells(language, cells)?.map((one, at) => ({ ...cells[at]!, ...one })) ?? null;

/** What was read of a medicine on a finished sheet. */
export interface HeardMedicine {
  /** The sentences of its directions, word for word. */
  readonly sentences: readonly string[];
  /** Those beside the sentences that tell its calendar. */
  readonly pictures: readonly Meaning[];
  readonly cells: readonly HeardCell[];
}

/** What keeps what was read of a medicine from meaning what was prescribed; empty where it does. */
export const heardKeepsTheCalendar = (
  { source, prescribed, inTable, language }: SheetMedicine,
  { sentences, pictures, cells: said }: HeardMedicine,
  translator: Pick<Translator, "read"> = ourTranslator,
): readonly Finding[] => {
  if (prescribed === null) return [];
  const path = `${source}/directions`;
  const { regimen, setAside } = prescribed;
  const told = sentences.filter((words) => !setAside.includes(words));
  const differences =
    language === undefined
      ? calendarDifferences(regimen, told)
      : differencesIn(language, regimen, told, translator);
  const cells = language === undefined ? said : cellsRead(language, said);
  if (cells === null) return [fault("timetable-changed", "A cell of the table cannot be read back.", path)];
  const read = inTable ? readTimetable(cells, firstDay) : null;
  const taken = cells.filter(({ amount }) => amount !== notTaken);
  const changed = new Set([
    ...picturesDiffer(pictures, calendarKnown(regimen)),
    ...cellsDiffer(regimen, cells),
  ]);
  return [
    ...(differences === null
      ? [fault("calendar-unread", "The directions of a medicine on the sheet cannot be read back.", path)]
      : differences.length > 0
        ? [
            fault(
              "calendar-changed",
              "The directions of a medicine on the sheet do not mean what was prescribed.",
              path,
            ),
          ]
        : []),
    ...(inTable && (read === null || compareCalendars(calendarKnown(regimen), read, "timetable").length > 0)
      ? [fault("timetable-changed", "The table of times does not mean what was prescribed.", path)]
      : []),
    ...(taken.every(({ where }) => saysWhere(regimen, where, language))
      ? []
      : [fault("timetable-changed", "A cell of the table does not say where the dose goes.", path)]),
    ...(!inTable && cells.length > 0
      ? [fault("timetable-changed", "A medicine stands in a table that cannot say it.", path)]
      : []),
    ...[...changed].map((kind) =>
      fault("picture-changed", `A picture says another ${kind} than was prescribed.`, path),
    ),
  ];
};

const directionsOf = ({ blocks }: LabelDocument, { source }: SheetMedicine): readonly Sentence[] =>
  blocks.flatMap((block) =>
    block.kind === "passage"
      ? block.sentences.filter((sentence) => sentence.source === `${source}/directions`)
      : [],
  );

const ofMedicine = (judged: Judged, medicine: SheetMedicine, heard: Heard): readonly Finding[] => {
  const { document } = judged;
  const sentences = directionsOf(document, medicine);
  const grids = document.blocks.filter((block) => block.kind === "grid");
  const told = medicine.language === undefined ? sentences : sentences.filter(({ aside }) => aside !== true);
  const words = {
    sentences: told.map((sentence) => heard.get(sentence) ?? ""),
    pictures: sentences
      .filter(({ aside }) => aside !== true)
      .flatMap(({ pictogram }) => (pictogram === null ? [] : [pictogram])),
    cells: cellsOf(grids, medicine.source, heard),
  };
  return heardKeepsTheCalendar(medicine, words, judged.translator);
};

/** Its boxes say all of it, so that its directions need not stand beside them. */
const isTickedAlone = ({ ticked, prescribed }: SheetMedicine): boolean =>
  ticked !== undefined && prescribed?.regimen.steps.every(isSaidByRows) === true;

/** For sheets; a label has no medicines beside its own. */
export const sheetKeepsTheCalendars: Claim = (judged) => {
  const medicines = judged.medicines.filter(
    (one) => !isTickedAlone(one) || directionsOf(judged.document, one).length > 0,
  );
  if (medicines.length === 0) return [];
  const heard = heardIn(judged);
  return medicines.flatMap((one) => ofMedicine(judged, one, heard));
};
