import { brotliCompressSync, gzipSync } from "node:zlib";
import { entryNamed, findEntry, type MedicineEntry, medicineEntries } from "@plainlabel/content";
import { sentencesOfBlock, wordsOf } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { contentOf, exampleNames } from "../samples/sampleContent.ts";
import { propsOf, sampleFilm, samplePages } from "../samples/samplePages.ts";
import { assets, pageScript, pageStyle } from "./assets.ts";
import { usualChoices } from "./PageChoices.ts";
import type { PageContent } from "./PageContent.ts";
import { renderGone } from "./renderGone.ts";
import { renderMedicinePage } from "./renderMedicinePage.ts";
import { renderPage } from "./renderPage.ts";

/** What a reader sees of some HTML: its text, without pictures. */
const textOf = (page: string): string =>
  page
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .replace(/ ([.,:;])/g, "$1");

const spaced = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ([.,:;])/g, "$1")
    .trim();

const entry = findEntry({ substance: "amoxicillin" })!;
const amoxicillin = propsOf(contentOf("antibiotic-finish-the-course"), { entry });

describe("the page of a label", () => {
  /** Sentences that are read and heard, in the order of the page. */
  const saidOn = (page: string): readonly string[] =>
    [...page.matchAll(/<(h1|p|tr)[^>]*class="say[^>]*>([\s\S]*?)<\/\1>/g)].map((match) =>
      spaced(textOf(match[2]!)),
    );

  it.each(exampleNames)("%s: says every sentence of the label, word for word, once, dose first", (name) => {
    const content = contentOf(name);
    const said = saidOn(renderPage(propsOf(content)));
    const ofKind = (...kinds: readonly string[]): readonly string[] =>
      content.blocks
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(sentencesOfBlock)
        .map((sentence) => spaced(wordsOf(sentence)));
    const [heading, ...others] = said;
    /* Name and strength, then form and what it is for, in one line under them. */
    const purposes = ofKind("indication");
    const under = others.slice(0, others.indexOf(ofKind("directions")[0]!));
    const draft = content.approved ? [] : [under.at(-1)!];
    expect(draft.every((note) => note.startsWith("Not checked yet."))).toBe(true);
    const medicine = [heading, ...under.slice(0, under.length - draft.length)].join(" ");
    expect(medicine.toLowerCase()).toBe(
      [ofKind("medicine")[0]!.toLowerCase(), ...purposes.map((each) => each.toLowerCase())].join(", "),
    );
    const directions = ofKind("directions");
    const warnings = ofKind("warning");
    const places = (sentences: readonly string[]): readonly number[] =>
      sentences.map((sentence) => others.indexOf(sentence));
    for (const sentence of [...directions, ...warnings])
      expect(
        others.filter((each) => each === sentence),
        sentence,
      ).toHaveLength([...directions, ...warnings].filter((each) => each === sentence).length);
    expect(places(warnings)).toEqual(places(warnings).toSorted((one, other) => one - other));
    expect(Math.max(...places(directions))).toBeLessThan(Math.min(...places(warnings)));
  });

  it.each(Object.keys(samplePages))("%s: keeps the medicine out of title and addresses", (state) => {
    const page = samplePages[state]!;
    const told = [
      /<title>(.*?)<\/title>/.exec(page)![1]!,
      ...[...page.matchAll(/(?:href|action)="([^"]*)"/g)].map((match) => match[1]!),
    ];
    // The film's own address names the film, and the browser is told to send no referrer.
    for (const each of told) expect(each).not.toMatch(/amoxicillin|warfarin|methotrexate/i);
  });

  it.each(Object.keys(samplePages))(
    "%s: has no inline style, script or handler, and nothing from elsewhere",
    (state) => {
      const page = samplePages[state]!;
      expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
      expect([...page.matchAll(/<script[^>]*>([^<]*)/g)].every((match) => match[1] === "")).toBe(true);
      const elsewhere = [...page.matchAll(/<\w+[^>]*(?:src|href|action)="(?:https?:)?\/\/[^>]*>/g)].map(
        String,
      );
      // A film on another host: a link that is followed, and never loaded.
      const link = '<a class="door" href="https://films.example.org/watch/1" rel="noreferrer noopener">';
      expect(elsewhere).toEqual(state === "film-elsewhere" ? [link] : []);
    },
  );

  it.each(Object.keys(samplePages))("%s: has headings in order and no id twice", (state) => {
    const page = samplePages[state]!;
    const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1)).toEqual([]);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("offers a film only where there is one, by a link that loads nothing", () => {
    expect(renderPage(amoxicillin)).not.toContain("/film/");
    const page = renderPage({ ...amoxicillin, films: [{ ...sampleFilm, signLanguage: "bsl" }, sampleFilm] });
    // The spoken film's door is the first, whichever film is listed first.
    const links = [...page.matchAll(/href="(\/M\/SAMPLE\/film\/\d)".*?<span>(.*?)<\/span>/g)];
    expect(links.map(([, href, said]) => [href, textOf(said!).trim()])).toEqual([
      ["/M/SAMPLE/film/2", "Film 1 minute 35 seconds"],
      ["/M/SAMPLE/film/1", "Film in sign language 1 minute 35 seconds"],
    ]);
    expect(page).not.toMatch(/<(video|iframe|img|source)/);
  });

  it("offers reminders only where the directions are approved and have a rhythm", () => {
    expect(renderPage(amoxicillin)).toContain("/M/SAMPLE/remind");
    expect(
      renderPage({ ...amoxicillin, content: { ...amoxicillin.content, approved: false } }),
    ).not.toContain("/remind");
    expect(renderPage(propsOf(contentOf("inhaler-two-puffs")))).not.toContain("/remind");
  });

  it("links to other languages only where there are any, each in its own", () => {
    expect(renderPage(amoxicillin)).not.toContain("Other languages");
    const page = renderPage({ ...amoxicillin, languages: [{ lang: "ur", name: "اردو" }] });
    expect(page).toContain('href="/M/SAMPLE?lang=ur" hreflang="ur" lang="ur" dir="rtl"');
  });

  it("dials the pharmacy's number, with its extension", () => {
    expect(renderPage(amoxicillin)).toContain('href="tel:01134960142"');
    expect(renderPage(propsOf(contentOf("long-pharmacy-address")))).toContain(
      'href="tel:01632960123;ext=204"',
    );
  });

  it("says that words are not checked for as long as no professional has signed them", () => {
    const reviewed: MedicineEntry = {
      ...entry,
      status: "reviewed",
      reviewedBy: { name: "A. Pharmacist", registration: "0000000", on: "2026-11-22" },
    };
    expect(renderPage(amoxicillin)).toContain("Not yet checked by a pharmacist.");
    expect(renderPage({ ...amoxicillin, entry: reviewed })).not.toContain("Not yet checked");
  });

  it("says first of all that nobody has approved the label", () => {
    const page = textOf(samplePages["draft-as-written"]!);
    expect(page.indexOf("Not checked yet.")).toBeGreaterThan(0);
    expect(page.indexOf("Not checked yet.")).toBeLessThan(page.indexOf("What your label says"));
    expect(textOf(renderPage(amoxicillin))).not.toContain("Not checked yet.");
  });

  it("never stands general advice on taking it beside a label's own directions", () => {
    const labelSays = [
      "Follow your label.",
      ...amoxicillin.content.blocks.flatMap(sentencesOfBlock).map(wordsOf),
    ];
    const advice = entry.takeWell.map(({ text }) => text).filter((text) => !labelSays.includes(text));
    const label = textOf(renderPage(amoxicillin));
    expect(advice.filter((text) => label.includes(text))).toEqual([]);
    const general = textOf(renderMedicinePage({ base: "/M/X", choices: usualChoices, entry, phone: null }));
    expect(advice.filter((text) => !general.includes(text))).toEqual([]);
  });

  it("escapes whatever the label says", () => {
    const page = renderPage(
      propsOf(
        contentOf("half-a-tablet", (request) => ({ ...request, indication: `1 < 2 & "pain" > 'more'` })),
      ),
    );
    expect(page).toContain("1 &lt; 2 &amp; &quot;pain&quot; &gt; &#39;more&#39;");
  });

  it("keeps the reader's choices in every link of its own", () => {
    const page = renderPage({ ...amoxicillin, choices: { ...usualChoices, text: "3", tint: "dark" } });
    const main = page.slice(page.indexOf('id="how"'));
    const own = [...main.matchAll(/(?:href|action)="(\/M\/[^"]*)"/g)].map((match) => match[1]!);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((path) => !path.includes("?text=3&amp;tint=dark"))).toEqual([]);
  });
});

describe("the page for a link we do not show", () => {
  it("is the same for every link: it is told nothing about any", () => {
    expect(renderGone({ choices: usualChoices, phone: null })).toBe(samplePages.gone);
    expect(renderGone.length).toBe(1);
    expect(textOf(samplePages.gone!)).toContain("Phone 111");
  });

  it("never says to follow the label, which may have been replaced or taken back", () => {
    const said = textOf(samplePages.gone!);
    expect(said).not.toMatch(/your label (still )?(tells|says)/i);
    expect(said).toMatch(
      /If you have a newer label for this medicine, use that one\..*If not, ask your pharmacy before you take or use the medicine\./,
    );
  });

  it("gives the number of the one pharmacy that there is", () => {
    const page = renderGone({ choices: usualChoices, phone: "0113 496 0142" });
    expect(page).toContain('href="tel:01134960142"');
    expect(textOf(page)).not.toContain("is on your label");
  });
});

describe("weight", () => {
  const kilobyte = 1024;
  const served = (page: string): number =>
    [page, pageStyle.body, pageScript.body].map((text) => gzipSync(text).length).reduce((a, b) => a + b);

  it("stays within 30 kB for page, style, script and pictures together, for every state", () => {
    for (const [state, page] of Object.entries(samplePages)) {
      expect(served(page), state).toBeLessThanOrEqual(30 * kilobyte);
    }
  });

  it("stays within 30 kB for the medicine we have most to say about, beside the label with most warnings", () => {
    const size = (each: MedicineEntry): number => JSON.stringify(each).length;
    const longest = medicineEntries.toSorted((a, b) => size(b) - size(a))[0]!;
    const page = renderPage({ ...propsOf(contentOf("many-warnings-in-easy-read")), entry: longest });
    expect(served(page)).toBeLessThanOrEqual(30 * kilobyte);
    const [gzip, brotli] = [gzipSync(page), brotliCompressSync(page)].map(({ length }) => length);
    console.info(
      `page of ${longest.name}: ${page.length} bytes, ${gzip} gzip, ${brotli} brotli; style ${gzipSync(pageStyle.body).length}, script ${gzipSync(pageScript.body).length} gzip; 4 requests`,
    );
  });

  it("keeps the script within 3 kB", () => {
    expect(gzipSync(pageScript.body).length).toBeLessThanOrEqual(3 * kilobyte);
  });

  it("names each file by its content", () => {
    for (const { path } of assets) expect(path).toMatch(/^\/assets\/[a-z]+-[0-9a-f]{16}\.(css|js)$/);
    expect(new Set(assets.map(({ path }) => path)).size).toBe(assets.length);
  });
});

describe("what is done with the medicine, on the page", () => {
  const saidOf = (text: string, form: string, change: Partial<PageContent> = {}): string =>
    textOf(
      renderPage(
        propsOf({
          ...contentOf("antibiotic-finish-the-course", (request) => ({
            ...request,
            medicine: { name: "Example", strength: "5 mg", form },
            directions: { text },
          })),
          ...change,
        }),
      ),
    );

  it.each([
    ["Take ONE tablet TWICE a day", "tablets", ["Did I take it?", "do not take it again", "I took it now"]],
    ["Apply TWICE a day", "cream", ["Did I use it?", "do not use it again", "I used it now"]],
    ["Give 5 ml TWICE a day", "oral solution", ["Did I give it?", "do not give it again", "I gave it now"]],
  ])("is said in the label's own verb: %s", (text, form, said) => {
    const page = saidOf(text, form);
    for (const each of said) expect(page).toContain(each);
    const own = /\b(take|use|give) it\b/.exec(said[0]!)![1]!;
    for (const other of ["take", "use", "give"].filter((each) => each !== own)) {
      expect(page).not.toMatch(new RegExp(`Did (I|you|you nearly) ${other} it|before you ${other} it`));
    }
    expect(page).toMatch(new RegExp(`Did you nearly ${own} it wrong\\?.*Did you ${own} it wrong\\?`));
    expect(page).toContain(`ask us before you ${own} it.`);
  });

  it.each([
    ["Take ONE tablet when required", {}],
    // Two journeys may come on one day.
    ["Take ONE tablet 1 hour before travel", {}],
    ["Take ONE tablet TWICE a day", { approved: false }],
    // Not understood: it may be for when it is needed.
    ["Take ONE tablet TWICE a day", { regimen: null }],
  ])(
    "asks nobody to tick what is taken when needed, or not checked, or not understood: %s %j",
    (text, change) => {
      const page = saidOf(text, "tablets", change);
      expect(page).not.toMatch(/Did I (take|use) it|it again|Keep a tick/);
      expect(page).toContain("Did you nearly");
    },
  );
});

it("puts no call to 999 or A&E under a heading that says 111 alone", () => {
  const page = renderPage({ ...propsOf(contentOf("half-a-tablet")), entry: entryNamed("bisoprolol")! });
  const groups = [
    ...page.matchAll(/<details[^>]*><summary><h3>([^<]*)<\/h3><\/summary>([\s\S]*?)<\/details>/g),
  ];
  const under111 = groups.filter(([, heading]) => heading!.startsWith("When to phone 111"));
  expect(under111.map(([, heading]) => heading)).toEqual(["When to phone 111, or when to get help faster"]);
  expect(textOf(under111[0]![2]!)).toContain("Call 999");
  for (const [, heading, inside] of groups)
    if (heading!.startsWith("When to") && !heading!.includes("999") && !heading!.includes("faster"))
      expect(textOf(inside!), heading).not.toMatch(heading!.includes("A&amp;E") ? /999/ : /999|Go to A&E/);
});

it("asks whoever gives a medicine about the person who is ill or pregnant, not about themselves", () => {
  const asked = (example: string): string =>
    textOf(
      ["prednisolone", "methotrexate (weekly)"]
        .map((substance) => renderPage({ ...propsOf(contentOf(example)), entry: entryNamed(substance)! }))
        .join(),
    );
  const taker = asked("half-a-tablet");
  expect(taker).toContain("What if I am ill?");
  expect(taker).toContain("What if I am pregnant?");
  const giver = asked("child-5ml-spoon");
  expect(giver).toContain("What if they are ill?");
  expect(giver).toContain("What if they are pregnant?");
  expect(giver).not.toContain("What if I am");
});
