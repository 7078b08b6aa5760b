import { describe, expect, it } from "vitest";
import { contentOf } from "../samples/sampleContent.ts";
import { propsOf, samplePages } from "../samples/samplePages.ts";
import { readReminderForm, reminderQuery } from "./remind/readReminderForm.ts";
import { renderRemind } from "./renderRemind.ts";
import { renderTexts } from "./renderTexts.ts";

const said = (page: string): string =>
  page
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("the form of times", () => {
  it("names the day of a weekly medicine, before it asks for a time", () => {
    expect(said(samplePages["remind-weekly"]!)).toMatch(/Every Monday .*Choose your times/);
    expect(said(samplePages.remind!)).toContain("Every day");
  });

  it("lets the phone itself keep bedtime in the evening", () => {
    const content = contentOf("antibiotic-finish-the-course", (request) => ({
      ...request,
      directions: { text: "Take ONE capsule at bedtime" },
    }));
    const form = renderRemind({ ...propsOf(content), today: "2026-11-22", answer: null, texts: false });
    expect(form).toContain('name="time" value="22:00" min="18:00" max="23:59" required');
  });

  it("promises to remind of a new supply only where it does: in a calendar, not by text", () => {
    expect(said(samplePages["remind-weekly"]!)).toContain("We remind you to get more.");
    expect(samplePages.texts).not.toContain("We remind you to get more.");
  });
});

it("says of a draft why there are no reminders: nobody has checked it yet", () => {
  const { approved: _, ...words } = contentOf("antibiotic-finish-the-course");
  const props = { ...propsOf({ ...words, approved: false }), today: "2026-11-22", answer: null };
  for (const page of [renderRemind({ ...props, texts: true }), renderTexts(props)]) {
    expect(said(page)).toContain("A pharmacist has not checked this label yet.");
    expect(page).not.toContain("We cannot make reminders for this medicine.");
    expect(page).not.toContain("<form");
  }
});

describe("the page after the form", () => {
  const page = samplePages["remind-ready-weekly"]!;

  it("leads to the calendar file with the very times and days that were sent", () => {
    const [, href] = /href="\/M\/SAMPLE\/remind\.ics\?([^"]*)"/.exec(page)!;
    const query = new URLSearchParams(href!.replaceAll("&amp;", "&"));
    expect(readReminderForm(query)).toEqual({
      times: ["09:30"],
      weekdays: [],
      firstDay: "2026-11-23",
      first: 0,
      lastDay: null,
      showName: true,
    });
  });

  it("says the times, what to do on each kind of phone, and to check that it rang", () => {
    const text = said(page);
    for (const words of [
      ...[
        "Every Monday",
        "Time: 9:30 am",
        "On an iPhone",
        "On an Android phone",
        "On another phone or a computer",
      ],
      ...["Check that it rang the first time", "Some calendars do not ring."],
    ])
      expect(text).toContain(words);
  });

  it("has a picture for every step", () => {
    const steps = [...page.matchAll(/<ol class="cards">([\s\S]*?)<\/ol>/g)].flatMap(([, list]) =>
      [...list!.matchAll(/<li class="card">([\s\S]*?)<\/li>/g)].map(([, step]) => step!),
    );
    expect(steps.length).toBe(8);
    expect(steps.filter((step) => !step.startsWith("<svg"))).toEqual([]);
  });
});

it("the form survives its way through an address", () => {
  const form = {
    times: ["08:00", "22:15"],
    weekdays: ["friday"],
    firstDay: "2026-11-23",
    first: 1,
    lastDay: "2026-12-20",
    showName: true,
  } as const;
  expect(readReminderForm(new URLSearchParams(reminderQuery(form)))).toEqual(form);
});
