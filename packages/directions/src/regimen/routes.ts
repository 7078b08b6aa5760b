// directions/regimen: the routes by the names the regimen uses, from the many names that senders use.
import { routes } from "./Regimen.ts";

export type Route = (typeof routes)[number];

/** Other names of each route, in lower case. */
const otherNames: Readonly<Record<Route, readonly string[]>> = {
  oral: ["by mouth", "oral route", "po", "orally", "per oral", "by oral route", "oral use"],
  sublingual: ["sublingual route", "sublingually", "under the tongue"],
  buccal: ["buccal route"],
  rectal: ["rectal route", "per rectum", "rectally", "into the rectum"],
  vaginal: [
    "vaginal route",
    "intravaginal",
    "intravaginal route",
    "per vagina",
    "vaginally",
    "into the vagina",
  ],
  subcutaneous: ["subcutaneous route", "subcut", "subcutaneously", "sc", "under the skin"],
  intramuscular: ["intramuscular route", "intramuscularly", "im", "into a muscle"],
  intravenous: ["intravenous route", "intravenously", "iv", "into a vein"],
  topical: ["topical route", "topically", "cutaneous", "cutaneous route", "on the skin"],
  transdermal: ["transdermal route", "percutaneous", "percutaneous route", "through the skin"],
  inhalation: ["inhalation route", "inhaled", "respiratory tract route", "by inhalation", "respiratory"],
  nasal: ["nasal route", "intranasal", "intranasal route", "nasally"],
  ophthalmic: ["ophthalmic route", "ocular", "ocular route"],
  otic: ["otic route", "auricular", "auricular route", "aural"],
};

const byName = new Map<string, Route>();
for (const route of routes) for (const name of [route, ...otherNames[route]]) byName.set(name, route);

/** The route's name in a regimen, or null for a name we do not know. */
export const routeNamed = (name: string): Route | null =>
  byName.get(
    name
      .trim()
      .toLowerCase()
      .replace(/ \(qualifier value\)$/, ""),
  ) ?? null;
