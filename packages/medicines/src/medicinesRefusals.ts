// medicines: every refusal and finding that this package adds, by family, each with what it means. The page of
// errors is made from it.
import type { CodesOf } from "@plainlabel/core";

export const medicinesRefusals = {
  dictionary: {
    "no-words": "The search has neither letters nor digits.",
    "query-too-long": "The search has more characters or words than any name.",
  },
  release: {
    "release-not-found": "There is no such file or folder, or it cannot be opened.",
    "release-not-a-zip": "The file is no zip, or its end is missing.",
    "release-damaged": "A file of the release cannot be read to its end, or is not what was packed.",
    "release-unsafe-path": "A file in the zip has a name that leads outside the folder.",
    "release-link": "A file of the release is a link to another file.",
    "release-locked": "A file in the zip is locked with a password.",
    "release-packed-otherwise": "A file in the zip is neither stored nor deflated.",
    "release-too-large": "The release, a file, or something in a file is larger than any release is.",
    "release-file-missing": "A file that every release has is not there.",
    "release-file-twice": "There are two files of one class.",
    "release-dates-differ": "The files are of more than one day.",
    "release-older": "The release is older than the one in use.",
    "release-shrunk": "A class of rows is more than a twentieth smaller than in the release in use.",
    "release-class-empty": "A class that every release has rows of has none.",
    "release-not-well-formed": "A file is not well-formed XML, or its end is missing.",
    "release-doctype": "A file has a DOCTYPE, which no release has.",
    "release-not-utf-8": "A file is not UTF-8.",
    "release-wrong-root": "A file holds rows of another class than its name says.",
    "release-wrong-shape": "A file holds elements where no release has any.",
    "release-value-missing": "A row lacks a value that it must have.",
    "release-value": "A value is not of its kind: no number, or no flag.",
    "release-identifier": "An identifier is not 6 to 18 digits, or its check digit is wrong.",
    "release-identifier-twice": "An identifier, or a code of one table, is borne by two rows.",
    "release-row-twice": "A product has two rows where it may have one.",
    "release-parent-unknown": "A row hangs on one that is not in the release.",
    "release-ways-differ": "A pack is of one product by its maker's product and of another by its size.",
    "release-code-unknown": "A code is not in the release's own tables, or means nothing here.",
    "release-name": "A name is empty, or holds a sign that cannot be seen or printed.",
    "release-without-gtins": "A finding: the release has no barcodes, so no pack can be compared.",
  },
  medicineCode: {
    "medicine-code-wrong": "The code cannot be a dm+d code.",
    "medicine-code-unknown": "The code is not in the release.",
    "medicine-code-in-a-ring": "The code was replaced by others that lead back to it.",
    "medicine-code-invalid": "The product is marked invalid, and nothing replaces it.",
    "medicine-code-of-substance": "The code stands for a substance, whatever its strength and form.",
    "medicine-code-of-pack": "The code stands for a pack.",
    "medicine-code-of-several": "The code stands for several products in one.",
    "medicine-name-differs": "The name that was sent is not the code's.",
    "medicine-strength-differs": "The strength that was sent is not the code's.",
    "medicine-form-differs": "The form that was sent is not the code's.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly medicinesRefusals: CodesOf<typeof medicinesRefusals>;
  }
}
