// release: which file is which, by its name; a release has no list of its own contents.
import { type Faults, shown } from "./releaseFaults.ts";
import type { IsoDate } from "./rows.ts";
import type { ReleaseSource, SourceFile } from "./source/ReleaseSource.ts";

/** The files that are read, in the order of reading. Without barcodes or old identifiers a release is still one. */
export const fileClasses = {
  lookup: { needed: true },
  ingredient: { needed: true },
  vtm: { needed: true },
  vmp: { needed: true },
  amp: { needed: true },
  vmpp: { needed: true },
  ampp: { needed: true },
  gtin: { needed: false },
  history: { needed: false },
} as const;

export type FileClass = keyof typeof fileClasses;

export interface ChosenFiles {
  readonly date: IsoDate;
  readonly files: Readonly<Partial<Record<FileClass, SourceFile>>>;
  readonly passedOver: readonly string[];
}

/** "f_vmp2_3230326.xml": class, version, format, day, month, year. There is no specification of it. */
const fileName = /^f_(\w+?)\d_\d(\d{2})(\d{2})(\d{2})\.xml$/;

/** The day, if there is such a day. */
export const dateOf = (year: string, month: string, day: string): IsoDate | null => {
  const text = `${year}-${month}-${day}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
};

interface Named {
  readonly of: string;
  readonly date: IsoDate;
  readonly file: SourceFile;
}

const namedOf = (file: SourceFile): Named | undefined => {
  const match = fileName.exec(file.name);
  const date = match === null ? null : dateOf(`20${match[4]}`, match[3]!, match[2]!);
  return match === null || date === null ? undefined : { of: match[1]!, date, file };
};

const isClass = (of: string): of is FileClass => Object.hasOwn(fileClasses, of);

/**
 * Old identifiers are published apart (the supplementary files), on days of
 * their own. They say what was, so an older or a newer file of them is as true.
 */
const isOfItsOwnDay = ({ of }: Named): boolean => of === "history";

/** Undefined where what is there is not one whole release. */
export const chooseFiles = ({ files }: ReleaseSource, faults: Faults): ChosenFiles | undefined => {
  const named = files.flatMap((file) => namedOf(file) ?? []).filter(({ of }) => isClass(of));
  const chosen: Partial<Record<FileClass, SourceFile>> = {};
  for (const [of, { needed }] of Object.entries(fileClasses) as [FileClass, { needed: boolean }][]) {
    const found = named.filter((each) => each.of === of);
    if (found.length > 1)
      faults.refuse(
        "release-file-twice",
        `/${found[1]!.file.name}`,
        `There are ${found.length} files of the class ${of}: ${found.map(({ file }) => file.name).join(", ")}.`,
      );
    if (found.length === 0 && needed)
      faults.refuse("release-file-missing", "", `There is no file of the class ${of} (f_${of}2_….xml).`);
    if (found[0] !== undefined) chosen[of] = found[0].file;
  }
  const dates = [...new Set(named.filter((each) => !isOfItsOwnDay(each)).map(({ date }) => date))];
  if (dates.length > 1)
    faults.refuse(
      "release-dates-differ",
      "",
      `The files are of ${dates.length} days: ${dates.toSorted().join(", ")}.`,
    );
  const [date] = dates;
  if (date === undefined || faults.any) return undefined;
  const read = new Set(Object.values(chosen));
  return {
    date,
    files: chosen,
    passedOver: files.filter((file) => !read.has(file)).map(({ name }) => shown(name, 100).slice(1, -1)),
  };
};
