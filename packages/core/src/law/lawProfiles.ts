// law: the profiles that a request may name, each with the jurisdictions whose rules it tells.
import type { Jurisdiction } from "./LawRule.ts";

/** Countries, and parts of one behind a hyphen, in the letters of ISO 3166 but for the United Kingdom. */
export const lawNames = [
  "uk",
  "uk-eng",
  "uk-sct",
  "uk-wls",
  "us",
  "us-ca",
  "us-co",
  "us-md",
  "us-mn",
  "us-nv",
  "us-ny",
  "us-or",
  "us-tx",
  "us-va",
  "us-wa",
  "ca",
  "ca-on",
  "ca-qc",
  "au",
  "eu",
  "ie",
] as const;

export type LawName = (typeof lawNames)[number];

export interface LawProfile {
  readonly title: string;
  /** The widest first: what holds in a part stands beside what holds in the whole. */
  readonly jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]];
}

const profile = (title: string, ...jurisdictions: LawProfile["jurisdictions"]): LawProfile => ({
  title,
  jurisdictions,
});

const state = (title: string, jurisdiction: Jurisdiction): LawProfile =>
  profile(`${title}, United States`, "US-federal", jurisdiction);

/** `uk`: what holds in all four nations. Scotland has no rule of its own here, and Northern Ireland only those of `uk`. */
export const lawProfiles: Readonly<Record<LawName, LawProfile>> = {
  uk: profile("United Kingdom", "UK"),
  "uk-eng": profile("England", "UK", "Great Britain", "UK-England"),
  "uk-sct": profile("Scotland", "UK", "Great Britain"),
  "uk-wls": profile("Wales", "UK", "Great Britain", "UK-Wales"),
  us: profile("United States, federal", "US-federal"),
  "us-ca": state("California", "US-California"),
  "us-co": state("Colorado", "US-Colorado"),
  "us-md": state("Maryland", "US-Maryland"),
  "us-mn": state("Minnesota", "US-Minnesota"),
  "us-nv": state("Nevada", "US-Nevada"),
  "us-ny": state("New York", "US-New York"),
  "us-or": state("Oregon", "US-Oregon"),
  "us-tx": state("Texas", "US-Texas"),
  "us-va": state("Virginia", "US-Virginia"),
  "us-wa": state("Washington", "US-Washington"),
  ca: profile("Canada, federal", "Canada"),
  "ca-on": profile("Ontario, Canada", "Canada", "Canada-Ontario"),
  "ca-qc": profile("Quebec, Canada", "Canada", "Canada-Quebec"),
  au: profile("Australia", "Australia"),
  eu: profile("European Union", "EU"),
  ie: profile("Ireland", "EU", "Ireland"),
};
