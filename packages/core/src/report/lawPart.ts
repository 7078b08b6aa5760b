// report: the rules of a law profile on the page for people: what is not met first, and what no machine judged last.
import type { LawReport, LawRow } from "../law/LawReport.ts";
import { html, type Markup } from "./markup.ts";

const words: Readonly<Record<LawRow["result"], string>> = {
  "not-met": "not met",
  partly: "met as far as a machine can tell",
  met: "met",
  "not-judged": "not judged by machine",
};

const marks: Readonly<Record<LawRow["result"], string>> = {
  "not-met": "not-met",
  partly: "open",
  met: "met",
  "not-judged": "open",
};

const standingOf = ({ standing, source, jurisdiction }: LawRow): string =>
  [
    jurisdiction,
    standing,
    ...(source.seen ? [`read as ${source.seenAs}`] : ["from general knowledge, not seen in its source"]),
    ...(source.note === null ? [] : [source.note]),
  ].join("; ");

const rowOf = (row: LawRow): Markup =>
  html`<tr><th scope="row">${row.asks}<span class="code">${row.id}: ${row.source.name} (${standingOf(row)}) ${row.source.url}</span></th><td class="${marks[row.result]}"><strong>${words[row.result]}</strong><br>${row.why}</td></tr>`;

/** "4 of 73 rules not met, 3 of them law". */
const summary = ({ counts, rules }: LawReport): string => {
  const law = rules.filter(({ result, standing }) => result === "not-met" && standing === "law").length;
  return `${counts.notMet} of ${rules.length} rules not met${counts.notMet === 0 ? "" : `, ${law} of them law`}`;
};

const order = ["not-met", "partly", "met", "not-judged"] as const satisfies readonly LawRow["result"][];

export const lawPart = (law: LawReport): Markup => {
  const { counts, notice, checked } = law;
  return html`
<p><strong>${summary(law)}</strong>; ${counts.partly} met as far as a machine can tell, ${counts.met} met, ${counts.notJudged} not judged by machine. ${notice} Sources read up to ${checked}.</p>
<table class="rules"><thead><tr><th scope="col">Rule, in our words</th><th scope="col">This label</th></tr></thead>
<tbody>${order.flatMap((result) => law.rules.filter((row) => row.result === result).map(rowOf))}</tbody></table>`;
};
