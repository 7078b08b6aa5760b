// scan: the pages behind codes, for people: no key, no cookie, nothing from elsewhere.
import { weekdays } from "@plainlabel/core";
import { changeTimes, feedbackFaces, feedbackParts, nearMissParts } from "@plainlabel/page";
import type { JsonSchema } from "../../http/JsonSchema.ts";
import { anywhere, type Operation, type Operations, operationsNamed } from "../../http/Operation.ts";
import { inPath, inQuery } from "../../http/parameters.ts";
import { files, text } from "../../http/shapes.ts";

export const formMediaType = "application/x-www-form-urlencoded";

const page = { "text/html": text };

/** What any page may answer instead, as a page: people read it, and nobody learns why. */
const noPage = {
  "404": "Unknown, ended or taken back: one page for all three.",
  "429": "Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After.",
  "500": "The fault is ours.",
  "503": "The store cannot be used at the moment; with Retry-After.",
};

const formPages = { ...noPage, "422": "The form again, with what needs to change." };

const formBody = (properties: JsonSchema, required: readonly string[]): NonNullable<Operation["body"]> => ({
  [formMediaType]: { schema: { type: "object", properties, required } },
});

/** What an address may answer that reads a form. */
const withForm = [...anywhere, "too-large", "timed-out"] as const;
const withFormOrAbsent = [...anywhere, "not-found", "too-large", "timed-out"] as const;

type Said = Omit<Operation, "id">;

/** A page, unless `said` is another answer; its words and the rest are `said` too. */
const shown = (said: Pick<Said, "path" | "summary" | "description"> & Partial<Said>): Said => ({
  ...{ method: "get", cost: 0, tag: "Pages", answer: page, problems: anywhere },
  ...said,
});

/** Where every text message leads to stop them, in either case of letters. */
export const stopOperations = (way: "/T" | "/t"): Operations<"stopTextsForm" | "stopTexts"> => {
  const stop = { path: `${way}/{stop}`, parameters: [inPath("stop")], pages: noPage, optional: true };
  return operationsNamed(
    {
      stopTextsForm: shown({
        ...stop,
        summary: "A button that stops text messages",
        description: "Absent (404) where the operator has not turned them on.",
        problems: [...anywhere, "not-found"],
      }),
      stopTexts: shown({
        ...stop,
        method: "post",
        summary: "Stop text messages",
        description: "Their number is erased at once.",
        problems: withFormOrAbsent,
      }),
    },
    (name) => `${name}${way === "/T" ? "" : "InSmallLetters"}`,
  );
};

/** What the form of times sends: each field of it, as the page names it. */
const reminderForm: readonly JsonSchema[] = [
  {
    ...inQuery(
      "time",
      { type: "array", items: { type: "string", pattern: "^\\d\\d:\\d\\d$" } },
      "One for each time of the plan, in its order.",
    ),
    example: ["08:00", "14:00", "22:00"],
  },
  inQuery(
    "day",
    { type: "array", items: { type: "string", enum: weekdays } },
    "Days of the week, where the plan asks for some.",
  ),
  { ...inQuery("from", { type: "string", format: "date" }, "The first day."), example: "2026-11-26" },
  inQuery("first", { type: "string", pattern: "^\\d{1,2}$" }, "Place of the first reminder of all, from 0."),
  inQuery("last", { type: "string", format: "date" }, "The last day, where the directions name no end."),
  inQuery("name", { type: "string", enum: ["1"] }, "The person wants the medicine's name in the calendar."),
];

/** The ways to a page, each with what its operations are named by. */
const namedBy = { "/M": "Token", "/C": "ShortCode" } as const;

/** The parts of one link's page, under the code's own address and under the one to type. */
export const linkPageOperations = (way: keyof typeof namedBy) => {
  const code = inPath("code");
  const part = (path: string, summary: string, description = "", more: Partial<Said> = {}): Said =>
    shown({
      path: `${way}/{code}${path}`,
      summary,
      description,
      parameters: [code],
      pages: noPage,
      ...more,
    });
  const by = namedBy[way];
  return operationsNamed(
    {
      page: part(
        "",
        `The easy-read page, by ${by === "Token" ? "the label's code" : "what is typed"}`,
        "For people: no key, no cookie, nothing from elsewhere. Colour, size and language are in the query. When the label has ended, the medicine's general page.",
      ),
      story: part("/story/{step}", "One step of the picture story", "", {
        parameters: [code, inPath("step")],
      }),
      film: part("/film/{film}", "A film, where there is one", "Films count from 1.", {
        parameters: [code, inPath("film")],
      }),
      photograph: part(
        "/photograph/{photograph}",
        "A photograph of the product, where there is one",
        "Photographs count from 1. The page loads none before a tap.",
        {
          parameters: [code, inPath("photograph")],
          answer: files(["image/jpeg", "image/png", "image/webp"]),
        },
      ),
      print: part("/print", "The words in big letters, to print"),
      remind: part(
        "/remind",
        "The form of times",
        "With times in its query: the calendar file to tap, and what to do with it on each kind of phone.",
        {
          parameters: [
            code,
            ...reminderForm,
            inQuery(
              changeTimes,
              { type: "string", enum: ["1"] },
              "The form again, with these times in it to be changed.",
            ),
          ],
          pages: formPages,
        },
      ),
      calendar: part("/remind.ics", "Reminders for the phone's calendar", "Of approved labels only.", {
        parameters: [code, ...reminderForm],
        answer: { "text/calendar": text },
        pages: formPages,
      }),
      textsForm: part(
        "/texts",
        "The form for reminders by text message",
        "Absent (404) where the operator has not turned them on.",
        { optional: true, problems: [...anywhere, "not-found"] },
      ),
      askForTexts: part(
        "/texts",
        "Ask for reminders by text message",
        "A code is sent to the number first.",
        {
          method: "post",
          optional: true,
          body: formBody(
            {
              phone: { ...text, example: "07700 900999" },
              time: { type: "array", items: text, example: ["08:00", "14:00", "22:00"] },
              from: { ...text, example: "2026-11-26" },
            },
            ["phone"],
          ),
          pages: formPages,
          problems: withFormOrAbsent,
        },
      ),
      beginTexts: part("/texts/code", "Begin them with the code that came by text", "", {
        method: "post",
        optional: true,
        body: formBody({ id: text, code: text }, ["id", "code"]),
        pages: { ...noPage, "410": "The code is too old.", "422": "Another code was sent." },
        problems: withFormOrAbsent,
      }),
      sendFeedback: part(
        "/feedback",
        "Was this easy to understand? Did you nearly take it wrong?",
        "One of the two: a face with what was hard, or what was nearly taken wrong. Counted; nothing tells who answered.",
        {
          method: "post",
          body: formBody(
            {
              face: { type: "string", enum: feedbackFaces },
              hard: { type: "string", enum: feedbackParts },
              near: { type: "string", enum: nearMissParts },
            },
            [],
          ),
          pages: { ...noPage, "400": "What is missing: nothing was chosen." },
          problems: withForm,
        },
      ),
      afterFeedback: part(
        "/feedback",
        "The address of the feedback, loaded again after it was sent",
        "Leads to the page, whatever the code opens.",
        { answer: {}, pages: { "303": "The page's own address." } },
      ),
      smallLetters: part("", "The same address in small letters", "Leads to the page.", {
        path: `${way.toLowerCase()}/{code}`,
        answer: {},
        pages: { "307": "The page's own address." },
      }),
    },
    (name) => `${name}By${by}`,
  );
};

/** Style and script of the pages. */
export const assetOperations = operationsNamed({
  asset: shown({
    path: "/assets/{name}",
    summary: "Style and script of the pages",
    description: "Named by content and kept by caches for ever.",
    parameters: [inPath("name")],
    answer: { "text/css": text, "text/javascript": text },
    problems: [...anywhere, "not-found"],
  }),
});

export const posterOperations = operationsNamed({
  poster: shown({
    path: "/poster",
    summary: "A poster for the pharmacy's wall",
    description: "People may ask for a label that they can read. To be printed on A4.",
  }),
});
