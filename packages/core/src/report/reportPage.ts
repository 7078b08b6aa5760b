// report: the report as one page for a professional to read, print on A4 and file. No script, nothing fetched.
import { type AnsweredQuestion, describeRegimen, type Question } from "@plainlabel/directions";
import type { ConformanceRow, LabelReport } from "./LabelReport.ts";
import { lawPart } from "./lawPart.ts";
import { html, type Markup } from "./markup.ts";
import { reportStyle } from "./reportStyle.ts";

const list = (items: readonly (string | Markup)[], none: string): Markup =>
  items.length === 0 ? html`<p>${none}</p>` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const facts = (rows: readonly (readonly [string, string])[]): Markup =>
  html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const summary = (report: LabelReport): Markup =>
  facts([
    ["Approved", approvedBy(report)],
    ["Labels in the set", String(report.labels)],
    ["Stock", `${report.stock.width} x ${report.stock.height} mm`],
    ["Profile", report.profile],
    ["Language", report.lang],
    ["Contrast", `${report.contrast}:1, black on white`],
    ["Finished file read back", report.verification === "full" ? "yes, and as printed dots" : "yes"],
  ]);

const approvedBy = ({ approved, approval }: LabelReport): string => {
  if (!approved) return "no: every label says DRAFT";
  if (approval === null) return "yes";
  const { by, at, role, registration, initials } = approval;
  const more = [role, registration, initials].filter((part) => part !== null);
  return `by ${by}${more.length === 0 ? "" : ` (${more.join(", ")})`}, ${at}`;
};

/** "All at once, once a day", with the times or strengths that were named. */
const answerWords = ({ question, answer }: AnsweredQuestion): string => {
  const label = question.answers.find(({ id }) => id === answer.answer)?.label ?? answer.answer;
  const named = [
    ...(answer.moments ?? []).map(({ at, amount }) => `${at}: ${amount}`),
    ...(answer.counts ?? []).map(({ strength, count }) => `${count} of ${strength}`),
  ];
  return named.length === 0 ? label : `${label} (${named.join(", ")})`;
};

/** What a professional settled, and what is still open; nothing where nothing was asked. */
const questionsOf = ({ directions: { questions, answered } }: LabelReport): Markup =>
  html`${
    questions.length === 0
      ? ""
      : html`<h3>Still to answer before approving</h3>${list(
          questions.map(
            ({ code, words: about, detail }: Question) =>
              html`<strong>${detail}</strong> “${about}” <span class="code">${code}</span>`,
          ),
          "",
        )}`
  }${
    answered.length === 0
      ? ""
      : html`<h3>Answered by a professional</h3>${list(
          answered.map(
            (one) =>
              html`${one.question.detail} “${one.question.words}” <strong>${answerWords(one)}</strong> <span class="code">${one.question.code}</span>`,
          ),
          "",
        )}`
  }`;

/** Prescribed words beside label words: what the person who approves compares (promise 4). */
const words = (report: LabelReport): Markup => {
  const { directions } = report;
  return html`
<div class="beside">
<section><h3>Prescribed</h3><blockquote>${directions.prescribed}</blockquote></section>
<section><h3>On the label</h3>${list(directions.label, "nothing")}</section>
</div>
<h3>${directions.understood === null ? "Not interpreted: printed as written, because" : "Understood as"}</h3>
${
  directions.understood === null
    ? list(
        directions.reasons.map(({ detail }) => detail),
        "no reason given",
      )
    : html`<p class="lines">${describeRegimen(directions.understood)}</p>`
}
${questionsOf(report)}
<p>${
    directions.policy === "ums"
      ? "Times of day may come from the policy that was asked for (ums), not from the prescriber."
      : directions.answered.length > 0
        ? "Beyond what was prescribed stands only what the answers above say."
        : "No time of day was added to what was prescribed."
  }</p>`;
};

const languages = ({ languages: asked }: LabelReport): Markup =>
  list(
    asked.map(({ tag, name, reviewed, printed, why }) => {
      const signed =
        reviewed === null
          ? "nobody has signed its words"
          : `words signed by ${reviewed.by} on ${reviewed.date} (version ${reviewed.version})`;
      return html`<strong>${name}</strong> (${tag}): ${printed ? "on the labels" : "not on the labels"}; ${signed}. ${why ?? ""}`;
    }),
    "",
  );

const findings = ({ findings: found }: LabelReport): Markup =>
  list(
    found.map(
      ({ code, path, detail, help }) =>
        html`<strong>${detail}</strong> ${help} <span class="code">${code}${path === "" ? "" : ` at ${path}`}</span>`,
    ),
    "Nothing was noticed.",
  );

const sizes = (report: LabelReport): Markup => html`
<table><thead><tr><th scope="col">Words</th><th scope="col">Smallest print</th><th scope="col">Small letter</th></tr></thead>
<tbody>${Object.entries(report.sizes).map(
  ([role, { points, xHeight }]) =>
    html`<tr><th scope="row">${role}</th><td>${points} point</td><td>${xHeight.toFixed(2)} mm</td></tr>`,
)}</tbody></table>
${facts([
  ["Sentences to follow", String(report.sentences.count)],
  ["Longest", counted(report.sentences.longest, "word")],
  ["On average", `${report.sentences.meanWords} words`],
  ["Reading measure LIX", `${report.sentences.lix} (under 30 is very easy)`],
])}`;

const pictures = ({ pictograms }: LabelReport): Markup =>
  list(
    pictograms.map(({ id, version, status }) => `${id}, version ${version}: ${status}`),
    "No pictures.",
  );

const statutory = (report: LabelReport): Markup =>
  list(
    report.statutory.map(
      ({ particular, rule, required, present }) =>
        html`${particular}: <strong>${present ? "there" : required ? "missing" : "not there, and not required"}</strong> <span class="code">${rule}</span>`,
    ),
    "Not a label for a dispensed medicine.",
  );

const marks: Readonly<Record<ConformanceRow["judgement"], string>> = {
  met: "met",
  "not met": "not-met",
  "cannot be judged by machine": "open",
};

/** One rule to a row: whose and which on the left, the verdict in words on the right. */
const conformance = (report: LabelReport): Markup => html`
<table class="rules"><thead><tr><th scope="col">Rule</th><th scope="col">This label</th></tr></thead>
<tbody>${report.conformance.map(
  ({ standard, rule, judgement, evidence, source }) =>
    html`<tr><th scope="row">${standard}: ${rule}<span class="code">${source}</span></th><td class="${marks[judgement]}"><strong>${judgement}</strong><br>${evidence}</td></tr>`,
)}</tbody></table>`;

/** What the code stands for, and in which release. */
const dictionaryWords = ({ dictionary }: LabelReport): string => {
  if (dictionary === null) return "not asked: the item has no code, or no release is here";
  const { release, code, product, suppliedUnit } = dictionary;
  const stands = product === null ? `nothing is known of ${code}` : `${code} is ${product.name}`;
  const now = product === null || product.id === code ? "" : ` (${product.id} now)`;
  const supplied = suppliedUnit === null ? "" : `; it supplied the word "${suppliedUnit}"`;
  return `${stands}${now}${supplied}; release of ${release}`;
};

const evidence = (report: LabelReport): Markup =>
  html`<div class="wide">${facts([
    ["Engine", report.engineVersion],
    ["Content", report.contentVersion],
    ["Dictionary of medicines", dictionaryWords(report)],
    ["SHA-256 of the request", report.requestDigest],
    ["SHA-256 of the file", report.fileDigest],
  ])}</div>`;

const part = (title: string, body: Markup): Markup => html`<section><h2>${title}</h2>${body}</section>`;

/**
 * The report as a whole HTML document: escaped throughout, without scripts or
 * addresses to load from, and so safe to store and to open. It holds what was
 * prescribed, so it is as confidential as the label. It judges single rules and
 * never says that a label complies with a standard.
 */
export const reportPage = (report: LabelReport): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Label report ${report.setId}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>Label report ${report.setId}</h1>
${summary(report)}
${part("What was prescribed, and what the label says", words(report))}
${report.languages.length === 0 ? "" : part("Languages beside English", languages(report))}
${part("To look at before handing over", findings(report))}
<div class="beside">
${part("Print and words", sizes(report))}
<div>
${part("Pictures", pictures(report))}
${part("Wording of ours that nobody has signed", list(report.draftWording, "None on this label."))}
</div>
</div>
${part("Particulars", html`<div class="columns">${statutory(report)}</div>`)}
${part("Rules of others, one by one", conformance(report))}
${report.law === undefined ? "" : part(`Rules of ${report.law.title}, one by one`, lawPart(report.law))}
${part("Evidence", evidence(report))}
</main>
</body>
</html>
`.html;
