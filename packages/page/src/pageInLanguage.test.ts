// The page in the person's own language: what it says in it, what stays in English and says so, and who may see it.
import { gzipSync } from "node:zlib";
import { entryNamed } from "@plainlabel/content";
import {
  blocksInLanguage,
  englishPage,
  type PagePhrases,
  pagePhrasesOf,
  pageTags,
  wordsOf,
} from "@plainlabel/core";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { contentOf, exampleNames } from "../samples/sampleContent.ts";
import { propsOf, sampleFilm } from "../samples/samplePages.ts";
import { labelIn } from "./labelIn.ts";
import { usualChoices } from "./PageChoices.ts";
import type { PageContent } from "./PageContent.ts";
import { pageIn } from "./pageIn.ts";
import { remindersFrom } from "./remind/remindersFrom.ts";
import { renderNearMiss } from "./renderNearMiss.ts";
import { renderPage } from "./renderPage.ts";
import { renderPrintBig } from "./renderPrintBig.ts";
import { renderRemind } from "./renderRemind.ts";
import { renderStory, storySteps } from "./renderStory.ts";
import { renderThanks } from "./renderThanks.ts";

const entry = entryNamed("amoxicillin")!;
const draft = (content: PageContent): PageContent => ({ ...content, approved: false });

const contents = new Map(exampleNames.map((name) => [name, contentOf(name)]));

/** Behind a draft, as its link offers it. */
const inLanguage = (tag: string, content: PageContent, change: object = {}) =>
  propsOf(content, {
    choices: { ...usualChoices, lang: tag },
    ...pageIn(tag, { approved: false, reviewedOnly: false }),
    ...change,
  });

const unescaped = (text: string): string =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words of a page by the language that they are tagged with; those in pictures are left out. */
const wordsByLanguage = (page: string): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const open: { readonly tag: string; readonly lang: string }[] = [];
  const whole = page.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<!doctype html>/i, "");
  for (const [part] of whole.matchAll(/<[^>]+>|[^<]+/g)) {
    const lang = open.at(-1)?.lang ?? "";
    if (!part.startsWith("<")) words.set(lang, `${words.get(lang) ?? ""}${unescaped(part)}`);
    else if (part.startsWith("</")) {
      const closed = open.pop();
      if (`</${closed?.tag}>` !== part) throw new Error(`${part} closes ${closed?.tag}`);
    } else {
      const tag = /^<([a-z0-9]+)/.exec(part)![1]!;
      const own = / lang="([^"]+)"/.exec(part)?.[1] ?? lang;
      for (const said of part.matchAll(/ (?:aria-label|alt|data-says|title)="([^"]*)"/g))
        words.set(own, `${words.get(own) ?? ""} ${unescaped(said[1]!)}`);
      if (!/^(?:meta|link|input|img|wbr|track|path)$/.test(tag)) open.push({ tag, lang: own });
    }
  }
  return words;
};

describe.each(pageTags)("a page in %s", (tag) => {
  const phrases = pagePhrasesOf(tag);
  const { words } = phrases;
  const drawn = new Map<string, string>();
  /** The page of an example, made once. */
  const pageOf = (name: string): string => {
    const page = drawn.get(name) ?? renderPage(inLanguage(tag, draft(contents.get(name)!)));
    drawn.set(name, page);
    return page;
  };

  it.each(exampleNames)("%s: says each sentence of the directions that has words, in order, once", (name) => {
    const content = draft(contents.get(name)!);
    const page = pageOf(name);
    const said = blocksInLanguage(tag, { blocks: content.blocks, regimen: content.regimen, form: undefined });
    const own = spaced(wordsByLanguage(page).get(tag) ?? "");
    const sentences = content.blocks
      .flatMap((block) => said?.get(block) ?? [])
      .map((one) => spaced(wordsOf(one)));
    for (const sentence of sentences) expect(own.split(sentence).length - 1, sentence).toBeGreaterThan(0);
    const doses = [...page.matchAll(/<p class="say[^"]*"[^>]*>([\s\S]*?)<\/p>/g)].map(([, text]) =>
      spaced(unescaped(text!.replace(/<[^>]+>/g, ""))),
    );
    const directions = content.blocks
      .filter(({ kind }) => kind === "directions")
      .flatMap((block) => said?.get(block) ?? []);
    const wanted = directions.filter(({ aside }) => aside !== true).map((one) => spaced(wordsOf(one)));
    expect(doses.filter((each) => wanted.includes(each))).toEqual(wanted);
  });

  it.each(exampleNames)("%s: keeps the label's English, every word of it", (name) => {
    const content = draft(contents.get(name)!);
    const english = spaced(wordsByLanguage(pageOf(name)).get("en-GB") ?? "");
    for (const block of content.blocks)
      if (block.kind === "directions" || block.kind === "warning")
        for (const sentence of block.sentences) expect(english).toContain(spaced(wordsOf(sentence)));
  });

  it("tags its language and its direction, and every English word as English", () => {
    const content = draft(contentOf("antibiotic-finish-the-course"));
    const plan = { ...inLanguage(tag, content), entry, films: [sampleFilm] };
    const steps = storySteps(labelIn(content, undefined, phrases).content).length;
    const pages = [
      renderPage(plan),
      ...Array.from({ length: steps }, (_, at) => renderStory(plan, at + 1)!),
      renderPrintBig(plan),
      renderRemind({
        ...plan,
        content: { ...content, approved: true },
        today: "2026-11-22",
        answer: null,
        texts: true,
      }),
      renderNearMiss(plan),
      renderThanks(plan),
    ];
    expect(steps).toBeGreaterThan(4);
    for (const page of pages) {
      expect(page).toContain(`<html lang="${tag}"${phrases.dir === "rtl" ? ' dir="rtl"' : ""} class`);
      const own = wordsByLanguage(page).get(tag) ?? "";
      for (const each of [...Object.values(englishPage.words), ...Object.values(englishPage.doing.take)])
        if (/ /.test(each)) expect(own).not.toContain(each);
      /* What remains in Latin letters are names and what stands on a phone's own screen. */
      if (!/\p{Script=Latin}/u.test(phrases.ownName))
        expect(
          own.replaceAll(/iPhone|Android|Add All|Add|Done|Save|Import|Downloads|A&E|Aa|min\b|\bs\b/g, ""),
        ).not.toMatch(/[a-z]{2}/i);
    }
  });

  it("links to the other languages in their own names, and not to its own", () => {
    const page = renderPage(inLanguage(tag, draft(contentOf("half-a-tablet"))));
    const links = [...page.matchAll(/hreflang="([^"]+)"[^>]*><span>(.+?)<\/span><\/a>/g)].map(
      ([, lang, name]) => [lang, name!.replace(/<[^>]+>/g, "")],
    );
    expect(links).toEqual(
      [englishPage, ...pageTags.map(pagePhrasesOf)]
        .filter((each) => each.tag !== tag)
        .map((each) => [each.tag, each.ownName]),
    );
  });

  it("says plainly that it is a draft twice over", () => {
    const own = spaced(
      wordsByLanguage(renderPage(inLanguage(tag, draft(contentOf("half-a-tablet"))))).get(tag)!,
    );
    for (const each of [words.draft, words.draftHelp, words.unsigned]) expect(own).toContain(each);
  });

  it("leaves what nobody understood as it was written, in English, and asks the person to ask", () => {
    const content = draft(contentOf("directions-nobody-should-interpret"));
    const byLanguage = wordsByLanguage(renderPage(inLanguage(tag, content)));
    expect(byLanguage.get("en-GB")).toContain("Take as directed by the clinic");
    expect(spaced(byLanguage.get(tag)!)).toContain(words.askEnglish);
    const { regimen, ...rest } = draft(contentOf("half-a-tablet"));
    expect(regimen).not.toBeNull();
    expect(wordsByLanguage(renderPage(inLanguage(tag, { ...rest, regimen: null }))).get(tag)).toContain(
      words.askEnglish,
    );
  });

  it("does not ask where all has words", () => {
    const own = wordsByLanguage(renderPage(inLanguage(tag, draft(contentOf("half-a-tablet"))))).get(tag)!;
    expect(own).not.toContain(words.askEnglish);
  });

  it("asks beside a warning in the pharmacy's own words, which is never translated", () => {
    const own = "Bring this medicine to the clinic.";
    const content = draft(
      contentOf("half-a-tablet", (request) => ({ ...request, warnings: [{ text: own }] })),
    );
    const byLanguage = wordsByLanguage(renderPage(inLanguage(tag, content)));
    expect(byLanguage.get("en-GB")).toContain(own);
    expect(byLanguage.get(tag)).toContain(words.askEnglish);
  });

  it("says in its own words which information is in English alone", () => {
    const page = renderPage({ ...inLanguage(tag, draft(contentOf("antibiotic-finish-the-course"))), entry });
    const sections = page.split("<section").filter((each) => /id="(?:about|what-if|signs)"/.test(each));
    expect(sections).toHaveLength(3);
    for (const each of sections) expect(each.replace(/<[^>]+>/g, "")).toContain(words.partEnglish);
  });

  it("is as small on the wire as an English one allows", () => {
    const content = draft(contentOf("many-warnings-in-easy-read"));
    const page = renderPage({ ...inLanguage(tag, content), entry });
    expect(gzipSync(page).length).toBeLessThanOrEqual(20 * 1024);
  });

  describe("reminders", () => {
    const { regimen } = contentOf("antibiotic-finish-the-course", (request) => ({
      ...request,
      policy: "ums",
    }));
    const choices = {
      ...{
        times: ["08:00", "12:00", "18:00"],
        weekdays: [],
        firstDay: "2026-11-22",
        first: 0,
        lastDay: null,
      },
      between: { today: "2026-11-22", pageEnds: "2027-11-22" },
      ...{ medicineName: "Amoxicillin 500 mg", seed: "sample", stamp: "2026-11-22T10:30:00Z" },
    };
    const fileOf = (change: object = {}) => remindersFrom(regimen, { ...choices, ...change }, phrases);

    it("speak the language, say so, and hold the name as it stands on the box", () => {
      const file = fileOf();
      if (!file.ok) throw new Error(JSON.stringify(file.refusals));
      const events = new ICAL.Component(ICAL.parse(file.value)).getAllSubcomponents("vevent");
      expect(events.length).toBe(4);
      for (const event of events.slice(0, 3)) {
        const summary = event.getFirstProperty("summary")!;
        expect(summary.getParameter("language")).toBe(tag);
        const name = phrases.dir === "rtl" ? "\u2066Amoxicillin 500 mg\u2069" : "Amoxicillin 500 mg";
        const colon = ({ fr: "\u202F: ", "zh-Hans": "：" } as Record<string, string>)[tag] ?? ": ";
        expect(summary.getFirstValue()).toBe(`${phrases.calendar.time[0]}${colon}${name}`);
        expect(event.getFirstPropertyValue("description")).toBe(phrases.calendar.time[1]);
      }
    });

    it("ring at the same times on the same days as in English", () => {
      const english = remindersFrom(regimen, choices);
      const own = fileOf();
      if (!english.ok || !own.ok) throw new Error("refused");
      const timed = (file: string) =>
        file.split("\r\n").filter((line) => /^(DTSTART|RRULE|UID|TRIGGER)/.test(line));
      expect(timed(own.value)).toEqual(timed(english.value));
      expect(timed(own.value).length).toBeGreaterThan(8);
    });

    it("are refused in the words of the language, with the same code", () => {
      const early = fileOf({ times: ["20:00", "12:00", "18:00"] });
      const english = remindersFrom(regimen, { ...choices, times: ["20:00", "12:00", "18:00"] });
      if (early.ok || english.ok) throw new Error("not refused");
      expect(early.refusals.map(({ code, path }) => [code, path])).toEqual(
        english.refusals.map(({ code, path }) => [code, path]),
      );
      expect(early.refusals[0]!.detail).toContain(phrases.slots.morning!.toLocaleLowerCase(tag));
      expect(early.refusals[0]!.detail).toContain("20:00");
      expect(early.refusals[0]!.detail).not.toMatch(/[{}]|[Yy]our label/);
    });
  });
});

describe("who may read a page in another language", () => {
  const tags = ({ languages }: { readonly languages: readonly { readonly lang: string }[] }) =>
    languages.map(({ lang }) => lang);

  it("nobody behind an approved label, for as long as nobody has signed its words", () => {
    for (const tag of pageTags) {
      const { phrases, languages } = pageIn(tag, { approved: true, reviewedOnly: false });
      expect(phrases).toBe(englishPage);
      expect(languages).toEqual([]);
    }
  });

  it("nobody where only signed words are shown, behind drafts too", () =>
    expect(tags(pageIn("pl", { approved: false, reviewedOnly: true }))).toEqual([]));

  it("everybody, once somebody has signed: that language, and no other", () => {
    const signed = (tag: string): boolean => tag === "ur";
    for (const behind of [
      { approved: true, reviewedOnly: false },
      { approved: true, reviewedOnly: true },
      { approved: false, reviewedOnly: true },
    ]) {
      expect(tags(pageIn(null, behind, signed))).toEqual(["ur"]);
      expect(pageIn("ur", behind, signed).phrases.tag).toBe("ur");
      expect(pageIn("pl", behind, signed).phrases).toBe(englishPage);
    }
  });

  it("whoever looks at a draft, in each language that has a whole page", () => {
    expect(tags(pageIn(null, { approved: false, reviewedOnly: false }))).toEqual(pageTags);
    expect(tags(pageIn("pl", { approved: false, reviewedOnly: false }))).toEqual([
      "en-GB",
      ...pageTags.filter((tag) => tag !== "pl"),
    ]);
  });

  it.each(["xh", "xx", "en", "PL", "../pl"])("a language without a page is English: %s", (lang) => {
    const shown: PagePhrases = pageIn(lang, { approved: false, reviewedOnly: false }).phrases;
    expect(shown).toBe(englishPage);
  });
});
