// law: one rule of a law, standard or guidance on medicine labels, as data. Our own words; never the wording of
// the instrument.

/** Where a rule holds. */
export const jurisdictions = [
  "UK",
  "Great Britain",
  "UK-England",
  "UK-Wales",
  "US-federal",
  "US-California",
  "US-Colorado",
  "US-Maryland",
  "US-Minnesota",
  "US-Nevada",
  "US-New York",
  "US-Oregon",
  "US-Texas",
  "US-Virginia",
  "US-Washington",
  "Canada",
  "Canada-Ontario",
  "Canada-Quebec",
  "Australia",
  "Ireland",
  "EU",
] as const;

export type Jurisdiction = (typeof jurisdictions)[number];

/** What an instrument is. A bill is no law, and nothing is judged by it. */
export const standings = ["law", "standard", "guidance", "contract", "bill"] as const;

export type Standing = (typeof standings)[number];

/** What was read of a rule: the instrument's words, a part of them, somebody else's summary, or nothing. */
export const readings = ["text", "excerpt", "summary", "not seen"] as const;

export type Reading = (typeof readings)[number];

/** What a rule is about. */
export const subjects = [
  "accessible format",
  "audio",
  "braille",
  "colour",
  "contrast",
  "cost",
  "duty",
  "language",
  "layout",
  "legibility",
  "material",
  "notice",
  "order",
  "packaging",
  "particular",
  "phrase",
  "pictures",
  "place",
  "professional judgement",
  "record",
  "size",
  "spacing",
  "standard",
  "time",
  "user test",
] as const;

export type Subject = (typeof subjects)[number];

type Measure = number | readonly number[];

/** An exact figure of a rule. */
export interface Figure {
  readonly value: Measure | string | readonly string[] | Readonly<Record<string, Measure>>;
  readonly unit: string;
  readonly kind: "minimum" | "maximum" | "exact" | "count" | "range" | "list" | "by";
}

/** Where a rule comes from, which is often the same for several. */
interface Origin {
  readonly jurisdiction: Jurisdiction;
  /** The law, standard or guidance, with its section. */
  readonly instrument: string;
  readonly standing: Standing;
  /** ISO date, or null where nobody could say. */
  readonly inForce: string | null;
  /** The page that was read or, where nothing was seen, where to read it. */
  readonly source: string;
  readonly seenAs: Reading;
  /** What limits the rule or our reading of it. */
  readonly note?: string;
}

interface Asked<Id extends string> {
  readonly id: Id;
  readonly about: Subject;
  /** The rule in our words. */
  readonly asks: string;
  readonly figure: Figure | null;
  /** Whether software can tell at all, by whoever collected the rule. */
  readonly machine: "yes" | "partly" | "no";
  /** What software can test, or what a person must do. */
  readonly check: string;
}

export interface LawRule<Id extends string = string> extends Origin, Asked<Id> {}

type Row<Id extends string, Shared> = Asked<Id> & Omit<Origin, keyof Shared>;

/** Rules with what they share said once. */
export const under = <const Id extends string, const Shared extends Partial<Origin>>(
  shared: Shared,
  rows: readonly Row<Id, Shared>[],
): readonly LawRule<Id>[] => rows.map((row): LawRule<Id> => ({ ...shared, ...row }) as LawRule<Id>);
