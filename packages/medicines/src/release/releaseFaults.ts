// release: every reason for refusing a whole release, and what would help; collected, so that one run tells all.
import type { Refusal } from "@plainlabel/core";

const sendAgain = "Download the release again and import the zip as it came; nothing was changed here.";
const tellNhsbsa =
  "Nothing was changed here. Use the release before this one, and report the row to the NHSBSA.";

/** What would help with each. */
export const releaseFaults = {
  "release-not-found": "Give the path of the zip as downloaded, or of a folder with its files.",
  "release-not-a-zip": "Give the zip as downloaded from NHS TRUD, or a folder with its files.",
  "release-damaged": sendAgain,
  "release-unsafe-path": "Do not use this file: a release as published has no such names in it.",
  "release-link": "Do not use this file: a release as published has no links in it.",
  "release-locked": "Give the zip as downloaded, without a password.",
  "release-packed-otherwise": "Give the zip as downloaded: stored or deflated, nothing else.",
  "release-too-large": "Do not use this file: a release as published is far smaller.",
  "release-file-missing": "Give the whole release: all of its files, none left out.",
  "release-file-twice": "Give one release alone, in a folder of its own.",
  "release-dates-differ": "Give one release alone: files of two were unpacked into one folder.",
  "release-older": "Ask for it by its name if you mean to go back; nothing was changed here.",
  "release-shrunk":
    "Compare the two releases. If the new one is right, ask for it although it is smaller; nothing was changed here.",
  "release-class-empty": sendAgain,
  "release-not-well-formed": sendAgain,
  "release-doctype":
    "Do not use this file: a release as published has no DOCTYPE and no entities of its own.",
  "release-not-utf-8": sendAgain,
  "release-wrong-root": "Give the files under the names they were published with.",
  "release-wrong-shape": tellNhsbsa,
  "release-value-missing": tellNhsbsa,
  "release-value": tellNhsbsa,
  "release-identifier":
    "Nothing was changed here. If the file went through a spreadsheet, download it again; if not, report the row to the NHSBSA.",
  "release-identifier-twice": tellNhsbsa,
  "release-row-twice": tellNhsbsa,
  "release-parent-unknown": tellNhsbsa,
  "release-ways-differ": tellNhsbsa,
  "release-code-unknown": tellNhsbsa,
  "release-name": tellNhsbsa,
} as const satisfies Readonly<Record<string, string>>;

export type ReleaseFaultCode = keyof typeof releaseFaults;

/** Enough to see what is wrong with a release; a file with a million faults is not read to its end. */
const mostFaults = 20;

export interface Faults {
  /** Adds one; `path` is a file, or a file and a row: "/f_vmp2_3230326.xml/VMP/17". */
  refuse(code: ReleaseFaultCode, path: string, detail: string): void;
  /** Whether reading on would only repeat what is known. */
  readonly full: boolean;
  readonly any: boolean;
  readonly refusals: readonly Refusal[];
}

export const collectFaults = (): Faults => {
  const refusals: Refusal[] = [];
  return {
    refuse: (code, path, detail) => {
      if (refusals.length < mostFaults) refusals.push({ code, path, detail, help: releaseFaults[code] });
    },
    get full() {
      return refusals.length >= mostFaults;
    },
    get any() {
      return refusals.length > 0;
    },
    refusals,
  };
};

/** A value of the file as a message may show it: short, and with nothing in it that a terminal would obey. */
export const shown = (value: string, most = 40): string => {
  const short = value.length > most ? `${value.slice(0, most)}…` : value;
  return `"${short.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)}"`;
};
