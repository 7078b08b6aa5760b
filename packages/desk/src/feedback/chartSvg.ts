// feedback: the chart as a drawing. Its numbers stand in the table beside it; shape tells a week outside, not colour alone.
import { type Html, html } from "@plainlabel/page";
import { type DeskWeek, verdictOf } from "./judgeWeeks.ts";
import { frame, heightOf, type PlacedWeek, placeWeeks, stepsOf } from "./placeWeeks.ts";

const dayOf = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** Every fourth week has its date, as there is no room for all. */
const dated = 4;

const point = ({ x, y, week }: PlacedWeek, judged: boolean): Html => {
  const verdict = judged ? verdictOf(week) : "usual";
  return verdict === "worse" || verdict === "better"
    ? html`<rect class="outside" x="${x - 6}" y="${y - 6}" width="12" height="12"/>`
    : html`<circle class="point" cx="${x}" cy="${y}" r="5"/>`;
};

const across = (share: number, end: number): Html =>
  html`<path class="frame" d="M${frame.left} ${heightOf(share)}H${end}"/><text x="${frame.left - 8}" y="${heightOf(share) + 5}" text-anchor="end">${share * 100} %</text>`;

/** `centre` with the limits; null: points only, as there is too little to judge by. */
export const chartSvg = (weeks: readonly DeskWeek[], centre: number | null, words: string): Html => {
  const chart = placeWeeks(weeks);
  const { width, height, end } = chart;
  const judged = centre !== null;
  return html`<svg role="img" aria-label="${words}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${[0, 0.5, 1].map((share) => across(share, end))}
${
  centre === null
    ? null
    : html`<path class="limit" d="${stepsOf(chart, ({ upperY }) => upperY)}"/><path class="limit" d="${stepsOf(chart, ({ lowerY }) => lowerY)}"/>
<path class="centre" d="M${frame.left} ${heightOf(centre)}H${end}"/><text x="${end + 6}" y="${heightOf(centre) + 5}">usual</text>`
}
<path class="line" d="${chart.weeks.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("")}"/>
${chart.weeks.map((each) => point(each, judged))}
${chart.weeks.map(({ x, week }, at) => (at % dated === 0 ? html`<text x="${x}" y="${frame.bottom + 24}" text-anchor="middle">${dayOf.format(Date.parse(week.week))}</text>` : null))}
</svg>`;
};
