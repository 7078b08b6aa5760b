// directions/clauses: clauses under a heading, as letters of hospitals print them: "Dose: 1 tablet", "Frequency:
// twice daily", "Route: oral".
import { either, mark, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";
import { dose } from "./doses.ts";
import { duration } from "./durations.ts";
import { route } from "./routes.ts";
import { slots } from "./slots.ts";
import { frequency } from "./times.ts";

const under = (heading: string, clause: Parser<Clause>): Parser<Clause> =>
  sequence<[true, true, Clause], Clause>([anyOf(heading), mark(":"), clause], (_, __, found) => found);

/** A heading says nothing that its clause does not; a heading over anything else is not read. */
export const headed: Parser<Clause> = either<Clause>(
  under(
    "(dose|dosage)",
    meaning(dose, (found): Clause => ({ kind: "dose", dose: found })),
  ),
  under("(frequency|freq)", either<Clause>(frequency, slots)),
  under("route", route),
  under(
    "(duration|length of course)",
    meaning(duration, (found) => (found.kind === "duration" ? { ...found, bare: false } : null)),
  ),
);
