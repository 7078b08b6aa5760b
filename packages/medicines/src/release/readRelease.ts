// release: a whole dm+d release, from a zip as published or a folder, handed on row by row.
import { accepted, type Finding, type Outcome, refused } from "@plainlabel/core";
import { chooseFiles, type FileClass, fileClasses } from "./chooseFiles.ts";
import { classReadings } from "./classReadings.ts";
import { idTable } from "./idTable.ts";
import { limits as standing } from "./limits.ts";
import type { Reading } from "./Reading.ts";
import type { ReadOptions, ReleaseSink } from "./ReadOptions.ts";
import { type ReleaseReport, withoutGtins } from "./ReleaseReport.ts";
import { collectFaults, type Faults } from "./releaseFaults.ts";
import { replacedRows } from "./replacedRows.ts";
import { type RowQueue, rowQueue } from "./rowQueue.ts";
import type { IsoDate, RowClass } from "./rows.ts";
import { openSource } from "./source/openSource.ts";
import type { ReleaseSource, SourceFile } from "./source/ReleaseSource.ts";
import { startTally, type Tally } from "./tally.ts";
import { fileShapes } from "./xml/fileShapes.ts";
import { readRows } from "./xml/readRows.ts";

/** Classes that every release has rows of; a smaller one is a download cut off, or none at all. */
const neverEmpty: readonly RowClass[] = ["lookup", "ingredient", "vtm", "vmp", "amp", "vmpp", "ampp"];

/** A release changes by the week: more than a twentieth gone is more than a week's work. */
const leastShare = 0.95;

const startReading = (date: IsoDate, faults: Faults, tally: Tally, queue: RowQueue): Reading => ({
  date,
  faults,
  tally,
  codes: new Map(),
  ids: {
    ingredient: idTable(),
    vtm: idTable(),
    vmp: idTable(),
    amp: idTable(),
    vmpp: idTable(),
    ampp: idTable(),
  },
  vmpIds: [],
  invalid: new Set(),
  replaced: [],
  give: queue.give,
});

const refuseOlder = (date: IsoDate, { inUse, allowOlder }: ReadOptions, faults: Faults): void => {
  if (inUse !== null && date < inUse.date && allowOlder !== true)
    faults.refuse("release-older", "", `This release is of ${date}; the one in use is of ${inUse.date}.`);
};

const refuseSmaller = (queue: RowQueue, { inUse, allowSmaller }: ReadOptions, faults: Faults): void => {
  for (const of of neverEmpty)
    if (queue.counts[of] === 0)
      faults.refuse("release-class-empty", "", `The release has no rows of the class ${of}.`);
  if (inUse === null || allowSmaller === true) return;
  for (const [of, before] of Object.entries(inUse.counts) as [RowClass, number][]) {
    const now = queue.counts[of];
    // Old identifiers are kept by the store, whatever a later release says of them.
    if (of !== "replaced" && now < before * leastShare)
      faults.refuse(
        "release-shrunk",
        "",
        `The class ${of} has ${now} rows; the release in use has ${before}.`,
      );
  }
};

const findingsOf = ({ hasGtins }: ReleaseReport): readonly Finding[] => (hasGtins ? [] : [withoutGtins]);

const readFrom = async (
  source: ReleaseSource,
  sink: ReleaseSink,
  options: ReadOptions,
  faults: Faults,
): Promise<ReleaseReport | undefined> => {
  const chosen = faults.any ? undefined : chooseFiles(source, faults);
  if (chosen === undefined) return undefined;
  refuseOlder(chosen.date, options, faults);
  if (options.supplement !== undefined && chosen.files.history === undefined)
    faults.refuse(
      "release-file-missing",
      "",
      "The supplement has no file of old identifiers (f_history1_….xml).",
    );
  if (faults.any) return undefined;
  const queue = rowQueue(sink);
  const tally = startTally();
  const reading = startReading(chosen.date, faults, tally, queue);
  const files: ReleaseReport["files"][number][] = [];
  const readOne = async (of: FileClass, file: SourceFile): Promise<void> => {
    const reader = classReadings[of](reading);
    const read = await readRows(file, {
      shape: fileShapes[of],
      limits: { ...standing, ...options.limits },
      faults,
      onRow: reader.onRow,
      onUnknown: (element) => tally.unknownElement(file.name, element),
      between: queue.flush,
    });
    if (read === undefined) return;
    files.push(read);
    reader.end?.();
    await queue.flush();
  };
  for (const of of Object.keys(fileClasses) as FileClass[]) {
    const file = chosen.files[of];
    if (file !== undefined) await readOne(of, file);
    // What hangs on a broken file could only be told to hang on nothing.
    if (faults.any) return undefined;
  }
  for (const row of replacedRows(reading)) queue.give("replaced", row);
  await queue.flush();
  refuseSmaller(queue, options, faults);
  return faults.any
    ? undefined
    : {
        date: chosen.date,
        counts: queue.counts,
        files,
        dropped: tally.dropped,
        unknownElements: tally.unknownElements,
        passedOver: chosen.passedOver,
        vmpsWithoutVtm: queue.vmpsWithoutVtm,
        vmpsWithoutControl: queue.vmpsWithoutControl,
        hasGtins: chosen.files.gtin !== undefined,
      };
};

/**
 * Reads all of a release and checks that it hangs together. Refusals name file,
 * row and reason, the first twenty of one file; then nothing of it may be used.
 * Never throws for what is in the file; throws what the sink throws. A whole
 * release takes some 150 MB beside what the process has already, and a third of
 * that in a process that tidies up soon (--optimize-for-size).
 */
export const readRelease = async (
  path: string,
  sink: ReleaseSink,
  options: ReadOptions,
): Promise<Outcome<ReleaseReport>> => {
  const faults = collectFaults();
  const { supplement } = options;
  const paths = supplement === undefined ? [path] : [path, supplement];
  const source = await openSource(paths, { ...standing, ...options.limits }, faults);
  try {
    const report = await readFrom(source, sink, options, faults);
    return report === undefined ? refused(...faults.refusals) : accepted(report, findingsOf(report));
  } finally {
    await source.close();
  }
};
