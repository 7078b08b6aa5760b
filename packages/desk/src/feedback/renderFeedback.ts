// feedback: how easy readers found the words, week by week: what is chance and what is not, in a chart and in a table.
import { type Html, html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import { selectField } from "../shell/fields.ts";
import { chartSvg } from "./chartSvg.ts";
import {
  answersOf,
  type DeskWeek,
  fewestAnswers,
  fewestInAWeek,
  fewestWeeks,
  haveLimits,
  type Verdict,
  verdictOf,
} from "./judgeWeeks.ts";

export interface FeedbackView {
  /** ISO date of the first Monday that is looked at. */
  readonly since: string;
  /** The usual share of "not easy"; null where nobody answered. */
  readonly centre: number | null;
  /** Weeks with answers, oldest first. */
  readonly weeks: readonly DeskWeek[];
  /** Which part was hard, as far as readers said, and how often. */
  readonly hard: readonly (readonly [string, number])[];
  /** What readers nearly took wrong, in words, and how often. */
  readonly near: readonly (readonly [string, number])[];
  /** What there are answers to. */
  readonly versions: readonly string[];
  readonly variants: readonly string[];
  /** What is chosen of them; "" for all. */
  readonly version: string;
  readonly variant: string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const counted = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

const verdicts: Readonly<Record<Verdict, string>> = {
  worse: "Worse than chance explains",
  better: "Better than chance explains",
  usual: "Within the limits",
  "too-few": `Not judged: fewer than ${fewestInAWeek} answers`,
};

const choice = (name: string, label: string, chosen: string, known: readonly string[]): Html =>
  selectField(
    { id: name, name, label, hint: null, wrong: [] },
    chosen,
    // What an address asks for is shown as chosen, though nobody answered to it.
    [
      ["", "All"],
      ...[...new Set([...known, ...(chosen === "" ? [] : [chosen])])].map((one) => [one, one] as const),
    ],
  );

const row = (week: DeskWeek, judged: boolean): Html => html`<tr><th scope="row">${week.week}</th>
<td>${week.size}</td><td>${week.notEasy}</td><td>${percent(week.proportion)}</td>${
  judged
    ? html`<td>${percent(week.lower)} to ${percent(week.upper)}</td><td>${verdicts[verdictOf(week)]}</td>`
    : null
}</tr>`;

const table = (
  weeks: readonly DeskWeek[],
  judged: boolean,
): Html => html`<div class="list" role="region" aria-label="The numbers of the chart" tabindex="0"><table>
<caption>The numbers of the chart, one row for each week with answers</caption>
<thead><tr><th scope="col">Week from</th><th scope="col">Answers</th><th scope="col">Not easy</th><th scope="col">Share</th>${judged ? html`<th scope="col">Limits</th><th scope="col">Said of it</th>` : null}</tr></thead>
<tbody>${weeks.map((week) => row(week, judged))}</tbody>
</table></div>`;

/** What the chart shows, in a sentence or two. */
const summary = (weeks: readonly DeskWeek[], centre: number): string => {
  const all = `${counted(answersOf(weeks), "answer")} in ${counted(weeks.length, "week")}.`;
  if (!haveLimits(weeks))
    return `${all} That is too little to tell limits: they need ${fewestWeeks} weeks and ${fewestAnswers} answers. Nothing can be said yet of a week that looks high or low.`;
  const [worse, better] = (["worse", "better"] as const).map(
    (verdict) => weeks.filter((week) => verdictOf(week) === verdict).length,
  );
  return `${all} Usually ${percent(centre)} say that it was not easy. ${counted(worse ?? 0, "week")} worse than chance explains, ${counted(better ?? 0, "week")} better.`;
};

const shown = ({ weeks, hard, version, variant }: FeedbackView, centre: number): Html => {
  const judged = haveLimits(weeks);
  const words = summary(weeks, centre);
  return html`<p class="message" role="status" id="summary">${words}</p>
<div class="chart" role="region" aria-label="Chart" tabindex="0">${chartSvg(weeks, judged ? centre : null, `Share of answers that were not easy, by week. ${words} The table has the numbers.`)}</div>
${
  judged
    ? html`<p class="hint">Solid line: the usual share. Dashed: the limits of chance for that week, three standard deviations, wider where fewer answered. Square: a week outside. That is a reason to ask why, and proves nothing.</p>`
    : null
}
${version === "" || variant === "" ? html`<p class="hint">Different words or print sizes are counted together here. Choose one of each to judge it.</p>` : null}
${table(weeks, judged)}
${
  hard.length === 0
    ? null
    : html`<h2>What was hard</h2><p>As far as readers said it.</p><ul>${hard.map(([part, count]) => html`<li>${part}: ${count}</li>`)}</ul>`
}`;
};

/** The readers who nearly took it wrong: apart from the chart, as that is no answer to how easy the words were. */
const nearly = (near: FeedbackView["near"]): Html => {
  const all = near.reduce((sum, [, count]) => sum + count, 0);
  return html`<section aria-labelledby="near"><h2 id="near">Nearly taken wrong</h2>
<p>The page also asks: “Did you nearly take it wrong?” ${
    all === 0
      ? "Nobody has said so yet."
      : `${counted(all, "reader")} said so. One is enough to look at the label.`
  }</p>
${
  all === 0
    ? null
    : html`<div class="list" role="region" aria-label="What was nearly taken wrong" tabindex="0"><table>
<thead><tr><th scope="col">What of it</th><th scope="col">Readers</th></tr></thead>
<tbody>${near.map(([part, count]) => html`<tr><th scope="row">${part}</th><td>${count}</td></tr>`)}</tbody></table></div>`
}</section>`;
};

export const renderFeedback = (view: FeedbackView): string => {
  const { since, centre, versions, variants, version, variant } = view;
  return deskPage({
    title: "Feedback",
    here: "/desk/feedback",
    keys: [],
    main: html`<h1>Feedback</h1>
<p>The page behind a label's code asks: “Was this easy to understand?” Here are the answers since ${since}, counted by week. “A bit” and “No” both count as not easy. Who answered is kept nowhere.</p>
<form method="get" action="/desk/feedback" class="paste">
<div class="pair">${choice("version", "Words", version, versions)}${choice("variant", "Label", variant, variants)}</div>
<p class="doing"><button class="key">Show</button></p>
</form>
${centre === null ? html`<p class="message" role="status" id="summary">Nobody has answered yet.</p>` : shown(view, centre)}
${nearly(view.near)}`,
  });
};
