import { describe, expect, it } from "vitest";
import type { LabelReport } from "./LabelReport.ts";
import { html } from "./markup.ts";
import { reportPage } from "./reportPage.ts";

const hostile = `"><script>alert('x')</script>&`;

const report: LabelReport = {
  engineVersion: "1",
  contentVersion: "2",
  requestDigest: "aa",
  fileDigest: "bb",
  verification: "full",
  approved: false,
  approval: null,
  setId: "K7QX",
  labels: 2,
  stock: { width: 102, height: 76 },
  lang: "en-GB",
  languages: [
    { tag: "ur", name: "Urdu", reviewed: null, printed: true, why: "What it is for is in English alone." },
    {
      tag: "pl",
      name: "Polish",
      reviewed: { by: "A. Nowak", date: "2026-10-01", version: "1" },
      printed: false,
      why: "The label is in Urdu and English.",
    },
  ],
  profile: "large-18",
  sizes: { directions: { points: 18, xHeight: 3.3 } },
  contrast: 21,
  sentences: { count: 3, longest: 1, meanWords: 4.5, lix: 20 },
  pictograms: [{ id: "tablets", version: 3, status: "untested" }],
  statutory: [
    { particular: "the date of supply", rule: "Schedule 25", path: "/x", required: true, present: true },
    { particular: "the strength", rule: "custom", path: "/y", required: false, present: false },
  ],
  directions: {
    prescribed: hostile,
    understood: null,
    label: ["Take 1 tablet."],
    reasons: [{ code: "c", path: "/directions/text", detail: "Not clear.", help: "Ask." }],
    questions: [],
    answered: [],
    policy: "as-written",
  },
  dictionary: null,
  draftWording: ["warning 4"],
  findings: [{ code: "naked-decimal", path: hostile, detail: "Point.", help: "Write 0.5." }],
  conformance: [
    { standard: "A", rule: "16 point", judgement: "met", evidence: "18 point", source: "https://a.example/" },
    { standard: "B", rule: "bold", judgement: "not met", evidence: "some", source: "https://b.example/" },
    {
      standard: "C",
      rule: "readers took part",
      judgement: "cannot be judged by machine",
      evidence: "nobody asked",
      source: "https://c.example/",
    },
  ],
};

describe("the report page", () => {
  const page = reportPage(report);

  it("says of each language whose words it has, whether it is printed, and why not", () => {
    expect(page).toContain(
      "<strong>Urdu</strong> (ur): on the labels; nobody has signed its words. What it is for is in English alone.",
    );
    expect(page).toContain(
      "<strong>Polish</strong> (pl): not on the labels; words signed by A. Nowak on 2026-10-01 (version 1). The label is in Urdu and English.",
    );
    expect(reportPage({ ...report, languages: [] })).not.toContain("Languages beside English");
  });

  it("escapes what was sent and holds no script, no address to load from and no form", () => {
    expect(page).toContain("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;");
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<form|@import|url\(|\son\w+=|href=|src=/i);
  });

  it("shows the prescribed words and the label's words, and why they were not interpreted", () => {
    expect(page).toMatch(/<h3>Prescribed<\/h3>[\s\S]*<h3>On the label<\/h3><ul><li>Take 1 tablet\.<\/li>/);
    expect(page).toContain("<li>Not clear.</li>");
  });

  it("gives each rule a row of two cells with the verdict in words, and claims no compliance", () => {
    const rows = [...page.matchAll(/<tr><th scope="row">([ABC]):[\s\S]*?<strong>([^<]*)<\/strong>/g)];
    expect(rows.map(([, standard, verdict]) => [standard, verdict])).toEqual([
      ["A", "met"],
      ["B", "not met"],
      ["C", "cannot be judged by machine"],
    ]);
    expect(page).not.toMatch(/complian|conforms/i);
  });

  it("says in words that a label is a draft, and what is missing without being required", () => {
    expect(page).toContain("no: every label says DRAFT");
    expect(page).toContain("<strong>not there, and not required</strong>");
  });

  it("says who approved it, as what and when, as far as that was told", () => {
    const approval = {
      by: "R. Okafor",
      at: "2026-11-22T10:30:00Z",
      role: null,
      registration: null,
      initials: null,
    };
    const approved = { ...report, approved: true, approval };
    expect(reportPage(approved)).toContain("by R. Okafor, 2026-11-22T10:30:00Z");
    const told = { ...approval, role: "pharmacist", registration: "2071234", initials: "RO" };
    expect(reportPage({ ...approved, approval: told })).toContain(
      "by R. Okafor (pharmacist, 2071234, RO), 2026-11-22T10:30:00Z",
    );
  });

  it("counts one word as one word", () => {
    expect(page).toContain("<dd>1 word</dd>");
  });

  it("says so where nothing was noticed and nothing is drawn", () => {
    const calm = reportPage({ ...report, findings: [], pictograms: [], draftWording: [] });
    for (const words of ["Nothing was noticed.", "No pictures.", "None on this label."])
      expect(calm).toContain(words);
  });
});

it("a template escapes its values, and lets other templates through once", () => {
  expect(html`<p title="${`"'`}">${html`<b>${"<&"}</b>`}${[html`a`, html`b`]}</p>`.html).toBe(
    '<p title="&quot;&#39;"><b>&lt;&amp;</b>ab</p>',
  );
});

describe("questions on the report page", () => {
  const question = {
    code: "divide-daily-amount",
    path: "/directions/text",
    words: hostile,
    detail: "When is it taken?",
    help: "Choose.",
    answers: [{ id: "named-times", label: "Divided over these times of day", needs: "moments" }],
  } as const;
  const withQuestions = (directions: Partial<LabelReport["directions"]>) =>
    reportPage({ ...report, directions: { ...report.directions, ...directions } });

  it("shows what was answered, and how, with its words escaped", () => {
    const answer = {
      question: question.code,
      answer: "named-times",
      moments: [
        { at: "morning", amount: "1" },
        { at: "night", amount: "2" },
      ],
    };
    const page = withQuestions({ answered: [{ question, answer }] });
    expect(page).toContain("<h3>Answered by a professional</h3>");
    expect(page).toContain("<strong>Divided over these times of day (morning: 1, night: 2)</strong>");
    expect(page).not.toContain("Still to answer");
    expect(page).not.toMatch(/<script/i);
  });

  it("shows what is still open", () => {
    const page = withQuestions({ questions: [question] });
    expect(page).toContain("<h3>Still to answer before approving</h3>");
    expect(page).toContain("When is it taken?");
  });

  it("says nothing of questions where none was asked", () => {
    expect(withQuestions({})).not.toMatch(/Still to answer|Answered by a professional/);
  });
});
