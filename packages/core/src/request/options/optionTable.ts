// request: every option of a label, by the one name under which the doors that take text know it.

/**
 * How the text of an option becomes what a label request holds:
 * "text" as it stands; "yes" yes or no; "whole" a whole number; "texts" a list with commas or spaces between; "warnings"
 * numbers with commas between, or words, one kind a line; "answers" which-side = left; "container" bottle 60 mm; "packs"
 * 1 of 3; "json" an object alone. Where a list or an object is meant, JSON is read too.
 */
export type Written =
  | "text"
  | "yes"
  | "whole"
  | "texts"
  | "warnings"
  | "answers"
  | "stock"
  | "container"
  | "packs"
  | "json";

export interface Option {
  /** In a query, behind -- on the command line, as `name` of a FHIR parameter; with spaces as a column of a spreadsheet. */
  readonly name: string;
  /** Pointer into the options (`labelOptionsSchema`). */
  readonly path: string;
  readonly written: Written;
  /** What to write, in one line. */
  readonly about: string;
}

const row = <N extends string>(name: N, path: string, written: Written, about: string) =>
  ({ name, path, written, about }) as const satisfies Option;

/**
 * In the order in which they are told. No name is that of an element of a FHIR
 * resource, so that a path tells the one from the other.
 */
export const optionTable = [
  row("dispensed-on", "/dispensedOn", "text", "Day of supply: 2026-11-22."),
  row("pharmacy", "/pharmacy", "json", 'Who dispenses: {"name": ..., "address": ..., "phone": ...}.'),
  row("pharmacy-name", "/pharmacy/name", "text", "Who dispenses, part by part: the name."),
  row("pharmacy-address", "/pharmacy/address", "text", "Its address, parts separated by commas."),
  row("pharmacy-phone", "/pharmacy/phone", "text", "Its telephone number."),
  row("profile", "/needs/profile", "text", "Print size: standard, clear, or large-16 to large-28."),
  row("easy-read", "/needs/easyRead", "yes", "yes: short sentences with pictures."),
  row("pictograms", "/needs/pictograms", "text", "none, warnings or all."),
  row("tested-pictograms-only", "/needs/testedPictogramsOnly", "yes", "yes: only pictures that were tested."),
  row("numbers", "/needs/numbers", "text", "digits, words or both."),
  row("typeface", "/needs/typeface", "text", "andika or atkinson."),
  row("languages", "/needs/languages", "texts", "BCP 47 tags: cy, pl."),
  row(
    "reading-needs",
    "/needs/codes",
    "texts",
    "SNOMED CT codes of the person's record (Accessible Information Standard).",
  ),
  row("answers", "/answers", "answers", "To what the directions leave open: which-side = left."),
  row(
    "warnings",
    "/warnings",
    "warnings",
    "Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line.",
  ),
  row("indication", "/indication", "text", "What it is for: For your chest infection."),
  row("purpose", "/purpose", "text", "dispensed, or companion: words beside a full label."),
  row("full-label", "/fullLabel", "json", 'Of a companion: {"on": "box", "by": ..., "at": ...}.'),
  row("full-label-on", "/fullLabel/on", "text", "Of a companion, part by part: what bears the full label."),
  row("full-label-by", "/fullLabel/by", "text", "Who attests that it is there."),
  row("full-label-at", "/fullLabel/at", "text", "When: date, time and offset."),
  row("link-url", "/link/url", "text", "The address behind the label's code: https, without the person."),
  row("link-opens", "/link/opens", "text", "What it opens: film, page or information."),
  row(
    "link-short-url",
    "/link/shortUrl",
    "text",
    "The same page by an address that is short enough to type.",
  ),
  row("explain", "/explain", "yes", "yes: the service puts an easy-read page behind the label's code."),
  row(
    "item-id",
    "/itemId",
    "text",
    "What your system calls this item, the same at each supply: the page of a later supply ends the one before.",
  ),
  row(
    "approved-by",
    "/approval/by",
    "text",
    "Who read the label beside the prescription; without it: DRAFT.",
  ),
  row("approved-at", "/approval/at", "text", "When: 2026-11-22T10:30:00+00:00."),
  row("approver-role", "/approval/role", "text", "As what they approved it: pharmacist."),
  row("approver-registration", "/approval/registration", "text", "Their number in the register."),
  row("approver-initials", "/approval/initials", "text", "Their initials."),
  row("stock", "/stock", "stock", "The labels in the printer: 70x35, 102x76, a4; or a size as JSON."),
  row(
    "fallback-stocks",
    "/fallbackStocks",
    "texts",
    "What to take where those do not do, in order: 102x76, a5.",
  ),
  row("container", "/container", "container", "What the label is stuck to: bottle 60 mm, tube 30 mm, box."),
  row("layout", "/layout", "text", "label, flag or sheet."),
  row("dpi", "/dpi", "whole", "The printer's dots per inch: 203 or 300."),
  row("copies", "/copies", "whole", "How many of each label, from 1 to 99."),
  row("packs", "/packs", "packs", "Which of several packs the label is for: 1 of 3."),
  row("audience", "/audience", "text", "person, or carer: the prescriber's words beside the easy ones."),
  row("braille-grade", "/braille/grade", "whole", "Of braille: 1 letter for letter, 2 contracted."),
  row("braille-on", "/braille/on", "text", "Of braille: page, or flag: what the stock has room for."),
  row(
    "braille-cells",
    "/braille/cells",
    "whole",
    "Of a page of braille: cells in a line, 16 to 60; 32 when left out.",
  ),
  row("braille-lines", "/braille/lines", "whole", "Of a page of braille: lines, 4 to 60; 25 when left out."),
  row("policy", "/policy", "text", "as-written, or ums: 3 times a day becomes named times of day."),
  row(
    "law",
    "/law",
    "text",
    "Whose law the report goes through, rule by rule: uk, us-ca, au (all: GET /v1/laws).",
  ),
] as const;

export type OptionName = (typeof optionTable)[number]["name"];

export const optionNames: readonly OptionName[] = optionTable.map(({ name }) => name);

const isIn = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);

/**
 * The option that says what stands at a pointer into the options, or the first
 * that says a part of it; null where none does. Of two that say it, the one of
 * `given` names is meant: it was written.
 */
export const optionAt = (path: string, given: readonly string[] = []): Option | null => {
  const rows: readonly Option[] = optionTable;
  const saying = rows.filter((each) => isIn(path, each.path));
  const parts = path === "" ? [] : rows.filter((each) => isIn(each.path, path));
  const said = [...saying.toReversed(), ...parts];
  return said.find(({ name }) => given.includes(name)) ?? said[0] ?? null;
};
