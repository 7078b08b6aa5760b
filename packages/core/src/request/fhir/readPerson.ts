// request: FHIR Patient to the name on the label.
import type { Finding, Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";
import { humanNameFields, patientFields } from "./fieldTables.ts";
import { judgeFields, type Located, objectsAt, type Reading, textAt } from "./Reading.ts";

/** The name to print and where it stood. */
export interface PersonName {
  readonly name: string;
  readonly at: string;
}

const partsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((part): part is string => typeof part === "string");

/** Letters and digits alone, so that "O'NEILL" and "O’Neill" are one name. */
const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[\s,.()\p{Pd}]+/u)
    .map(bare)
    .filter((word) => word !== "");

/**
 * Without titles, and without initials where there is anything else: "J Smith" and "J Brown" have only a letter
 * in common.
 */
const tellingWords = (text: string): readonly string[] => {
  const words = wordsIn(text).filter((word) => !titles.has(word));
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : words;
};

/** What stands before a name and is nobody's own. */
const titles = new Set(["mr", "mrs", "miss", "ms", "mx", "master", "dr", "rev", "sir", "lady", "prof"]);

/** Whether two writings of a name may be of one person: they have a word in common that is no title. */
export const shareAWord = (one: string, other: string): boolean => {
  const words = tellingWords(one);
  return tellingWords(other).some((word) => words.includes(word));
};

/**
 * Whether two names without a number beside them may be of one person: all words
 * of the one are in the other. "Rosa Plumtree" is "Mrs Rosa Ellen Plumtree", and
 * "Mary Smith" is not "John Smith".
 */
export const namesAgree = (one: string, other: string): boolean => {
  const isWithin = (name: string, whole: string): boolean => {
    const words = tellingWords(name);
    return words.length > 0 && words.every((word) => bare(whole).includes(word));
  };
  return isWithin(one, other) || isWithin(other, one);
};

const fromParts = ({ value }: Located): string =>
  [value.prefix, value.given, value.family, value.suffix].flatMap(partsOf).join(" ").trim();

/** Scripts that put no space between the names of a person. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether words that follow each other come to the name: "O Neill" is O'Neill, "Hartley" is not Hart. */
const isSaidIn = (words: readonly string[], name: string): boolean =>
  words.some((_, from) => {
    let joined = "";
    return words.slice(from).some((word) => {
      joined += word;
      return joined === name;
    });
  });

/** Whether the record's own text leaves the family name out that stands beside it. */
const lacksFamily = ({ value }: Located): boolean => {
  const [text, family] = [textAt(value, "text"), textAt(value, "family")];
  if (text === undefined || family === undefined || text.trim() === "" || bare(family) === "") return false;
  return unspaced.test(text) ? !bare(text).includes(bare(family)) : !isSaidIn(wordsIn(text), bare(family));
};

/** The name as the record writes it, or its parts in the order in which people say them. The family name is always in it. */
const writtenName = (name: Located): string => {
  const text = textAt(name.value, "text");
  const usable = text !== undefined && text.trim() !== "" && !lacksFamily(name);
  return usable ? text.trim() : fromParts(name);
};

const familyFindings = (name: Located): readonly Finding[] =>
  lacksFamily(name)
    ? [
        {
          code: "fhir-name-without-family",
          path: pointerTo(["text"], name.at),
          detail:
            "The name's text leaves out the family name that stands beside it; the label bears the name's parts.",
          help: "Check the name before approving, and have the record corrected.",
        },
      ]
    : [];

/** Every name of the record, in use or not. */
export const namesOf = (patient: Resource): readonly string[] =>
  objectsAt(patient.value.name, "").found.flatMap((name) =>
    [textAt(name.value, "text") ?? "", fromParts(name)].filter((text) => text !== ""),
  );

/**
 * Which names may be printed, best first. "usual" is the one name that every
 * record of the Personal Demographics Service has; names by which a person no
 * longer or never officially goes are not printed.
 */
const rankOf = ({ value }: Located): number | null => {
  switch (value.use) {
    case "usual":
      return 0;
    case "official":
      return 1;
    case undefined:
      return 2;
    case "temp":
      return 3;
    default:
      return null;
  }
};

const isOf = (name: Located, day: string | undefined): boolean => {
  const period = isRecord(name.value.period) ? name.value.period : {};
  const [start, end] = [textAt(period, "start"), textAt(period, "end")];
  if (day === undefined) return end === undefined;
  // Dates may be partial (a year, a month): compared as far as they go.
  return (
    (start === undefined || start.slice(0, 10) <= day.slice(0, Math.min(10, start.length))) &&
    (end === undefined || end.slice(0, 10) >= day.slice(0, Math.min(10, end.length)))
  );
};

const stateRefusals = ({ value, at }: Resource): readonly Refusal[] => {
  const refusals: Refusal[] = [];
  const refuse = (field: string, detail: string): void => {
    const help = "Check the person's record before supplying anything.";
    refusals.push({ code: "fhir-person-state", path: pointerTo([field], at), detail, help });
  };
  if (value.active !== undefined && value.active !== true) refuse("active", "The record is not in use.");
  if (value.deceasedBoolean !== undefined && value.deceasedBoolean !== false) {
    refuse("deceasedBoolean", "The record says that the person has died.");
  }
  if (value.deceasedDateTime !== undefined)
    refuse("deceasedDateTime", "The record says that the person has died.");
  const links = objectsAt(value.link, pointerTo(["link"], at));
  if (links.found.some((link) => link.value.type === "replaced-by")) {
    refuse("link", "Another record has replaced this one.");
  }
  return [...refusals, ...links.refusals];
};

/**
 * The name of the person on the day of supply: usual before official before
 * unmarked before temporary. Two different names of the same standing are
 * refused, as is a record that is out of use.
 */
export const readPerson = (patient: Resource, day: string | undefined): Reading<PersonName> => {
  const own = judgeFields(patient, patientFields);
  const names = objectsAt(patient.value.name, pointerTo(["name"], patient.at));
  const judged = names.found.map((name) => judgeFields(name, humanNameFields));
  const refusals = [
    ...own.refusals,
    ...stateRefusals(patient),
    ...names.refusals,
    ...judged.flatMap((each) => each.refusals),
  ];
  const ranked = names.found
    .map((name) => ({ name, rank: rankOf(name), text: writtenName(name) }))
    .filter(({ name, rank, text }) => rank !== null && text !== "" && isOf(name, day));
  const best = Math.min(...ranked.map(({ rank }) => rank ?? 9));
  const [first, ...others] = ranked.filter(({ rank }) => rank === best);
  const path = pointerTo(["name"], patient.at);
  if (first === undefined) {
    const detail = "The record has no name in use.";
    const help = "Send a name with use usual or official, as text or as given and family name.";
    return {
      value: null,
      refusals: [...refusals, { code: "fhir-name-missing", path, detail, help }],
      findings: [],
    };
  }
  if (others.some(({ text }) => text !== first.text)) {
    const detail = "The record has several names of the same standing.";
    const help = "Mark one as usual.";
    return {
      value: null,
      refusals: [...refusals, { code: "fhir-name-ambiguous", path, detail, help }],
      findings: [],
    };
  }
  return {
    value: refusals.length > 0 ? null : { name: first.text, at: first.name.at },
    refusals,
    findings: [...own.findings, ...familyFindings(first.name)],
  };
};
