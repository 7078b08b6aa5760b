// openapi: every operation of the service. A test holds this list against the routes of the application.
import { weekdays } from "@plainlabel/core";
import { feedbackFaces, feedbackParts, nearMissParts } from "@plainlabel/page";
import { meaningIds } from "@plainlabel/pictograms";
import { z } from "zod";
import { batchFormats } from "../features/batches/handle.ts";
import { itemFormats, ndjsonMediaType } from "../features/batches/handleItems.ts";
import { fhirOperations } from "../features/fhir/operation.ts";
import { labelsOperation } from "../features/labels/operation.ts";
import { medicinesOperations } from "../features/medicines/operation.ts";
import { mayBeLeftOut, parametersOf } from "../features/pictograms/pictogramParameters.ts";
import { csvMediaType, fhirMediaType, plainMediaType } from "../http/noBody.ts";
import type { ProblemKind } from "../http/problemKinds.ts";
import { entryExamples, filmExamples, photographExamples } from "./contentExamples.ts";
import type { JsonSchema } from "./jsonSchemas.ts";
import {
  anywhere,
  counted,
  examplesOf,
  file,
  idempotencyKey,
  inQuery,
  json,
  labelMedia,
  type Operation,
  type RequestExamples,
  ref,
  text,
  withBody,
} from "./Operation.ts";

const batchKey =
  "A random text of your own for this order. Sent again with the same order within a day it answers with the batch that was opened, with Idempotency-Replayed: true; with another order it is refused.";

const batchId: JsonSchema = {
  ...{ name: "id", in: "path", required: true, schema: text },
  example: "06H149ES00P3756PH3BR13E06X",
};

const batchItemPlace: JsonSchema = {
  ...{ name: "item", in: "path", required: true },
  schema: { ...text, pattern: "^\\d{1,5}$" },
  example: "0",
};

const batchApprovalExamples: JsonSchema = examplesOf({
  "all-items": {
    approval: {
      by: "Priya Shah",
      at: "2026-11-22T10:30:00+00:00",
      role: "pharmacist",
      registration: "2012345",
    },
  },
  "two-of-them": { approval: { by: "Priya Shah", at: "2026-11-22T10:30:00+00:00" }, items: [0, 2] },
});

/** The first two examples in one order. */
const batchExamples = (requests: RequestExamples["requests"]): JsonSchema =>
  examplesOf({ "two-items": { items: Object.values(requests).slice(0, 2) } });

/** Parameters of all pictures; which of them one picture takes is in its entry of the list. */
const drawingParameters = (): readonly JsonSchema[] => {
  const found = new Map<string, JsonSchema>();
  for (const id of meaningIds)
    for (const [name, schema] of Object.entries(parametersOf(id))) {
      const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
      const { $schema: _dialect, ...plain } = z.toJSONSchema(inner);
      if (!found.has(name) || mayBeLeftOut(schema)) found.set(name, plain);
    }
  return [...found].map(([name, schema]) =>
    inQuery(name, schema, "For the pictures whose entry in GET /v1/pictograms names it."),
  );
};

const page: Readonly<Record<string, JsonSchema>> = { "text/html": { type: "string" } };

/** What any page may answer instead, as a page: people read it, and nobody learns why. */
const noPage = {
  "404": "Unknown, ended or taken back: one page for all three.",
  "429": "Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After.",
  "500": "The fault is ours.",
  "503": "The store cannot be used at the moment; with Retry-After.",
};

const pageOperation = (
  operation: Omit<Operation, "tag" | "problems">,
  problems: readonly ProblemKind[] = anywhere,
): Operation => ({ ...operation, tag: "Pages", problems });

const formBody = (properties: JsonSchema, required: readonly string[]): NonNullable<Operation["body"]> => ({
  required: true,
  content: {
    "application/x-www-form-urlencoded": { schema: { type: "object", properties, required } },
  },
});

/** Where every text message leads to stop them, in either case of letters. */
const stopPages = (way: string): readonly Operation[] => {
  const parameters = [{ name: "stop", in: "path", required: true, schema: text }];
  const path = `${way}/{stop}`;
  const suffix = way === "/T" ? "" : "InSmallLetters";
  return [
    pageOperation(
      {
        method: "get",
        path,
        id: `stopTextsForm${suffix}`,
        summary: "A button that stops text messages",
        description: "Absent (404) where the operator has not turned them on.",
        parameters,
        answer: page,
        pages: noPage,
      },
      [...anywhere, "not-found"],
    ),
    pageOperation(
      {
        method: "post",
        path,
        id: `stopTexts${suffix}`,
        summary: "Stop text messages",
        description: "Their number is erased at once.",
        parameters,
        answer: page,
        pages: noPage,
      },
      [...anywhere, "not-found", "too-large", "timed-out"],
    ),
  ];
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

const pictures = { "image/jpeg": file, "image/png": file, "image/webp": file };

/** The parts of one link's page, under the code's own address and under the one to type. */
const pagesOf = (way: string, name: string): readonly Operation[] => {
  const code = { name: "code", in: "path", required: true, schema: text };
  const part = (path: string, id: string, summary: string, description = ""): Operation =>
    pageOperation({
      method: "get",
      path: `${way}/{code}${path}`,
      id: `${id}By${name}`,
      summary,
      description,
      parameters: [code],
      answer: page,
      pages: noPage,
    });
  return [
    part(
      "",
      "page",
      `The easy-read page, by ${name === "Token" ? "the label's code" : "what is typed"}`,
      "For people: no key, no cookie, nothing from elsewhere. Colour, size and language are in the query. When the label has ended, the medicine's general page.",
    ),
    {
      ...part("/story/{step}", "story", "One step of the picture story"),
      parameters: [code, { name: "step", in: "path", required: true, schema: text }],
    },
    {
      ...part("/film/{film}", "film", "A film, where there is one", "Films count from 1."),
      parameters: [code, { name: "film", in: "path", required: true, schema: text }],
    },
    {
      ...part(
        "/photograph/{photograph}",
        "photograph",
        "A photograph of the product, where there is one",
        "Photographs count from 1. The page loads none before a tap.",
      ),
      parameters: [code, { name: "photograph", in: "path", required: true, schema: text }],
      answer: pictures,
    },
    part("/print", "print", "The words in big letters, to print"),
    {
      ...part(
        "/remind",
        "remind",
        "The form of times",
        "With times in its query: the calendar file to tap, and what to do with it on each kind of phone.",
      ),
      parameters: [code, ...reminderForm],
      pages: { ...noPage, "422": "The form again, with what needs to change." },
    },
    {
      ...part("/remind.ics", "calendar", "Reminders for the phone's calendar", "Of approved labels only."),
      parameters: [code, ...reminderForm],
      answer: { "text/calendar": { type: "string" } },
      pages: { ...noPage, "422": "The form again, with what needs to change." },
    },
    {
      ...part(
        "/texts",
        "textsForm",
        "The form for reminders by text message",
        "Absent (404) where the operator has not turned them on.",
      ),
      problems: [...anywhere, "not-found"],
    },
    {
      ...part(
        "/texts",
        "askForTexts",
        "Ask for reminders by text message",
        "A code is sent to the number first.",
      ),
      method: "post",
      body: formBody(
        {
          phone: { ...text, example: "07700 900999" },
          time: { type: "array", items: text, example: ["08:00", "14:00", "22:00"] },
          from: { ...text, example: "2026-11-26" },
        },
        ["phone"],
      ),
      pages: { ...noPage, "422": "The form again, with what needs to change." },
      problems: [...anywhere, "not-found", "too-large", "timed-out"],
    },
    {
      ...part("/texts/code", "beginTexts", "Begin them with the code that came by text"),
      method: "post",
      body: formBody({ id: text, code: text }, ["id", "code"]),
      pages: { ...noPage, "410": "The code is too old.", "422": "Another code was sent." },
      problems: [...anywhere, "not-found", "too-large", "timed-out"],
    },
    {
      ...part(
        "/feedback",
        "sendFeedback",
        "Was this easy to understand? Did you nearly take it wrong?",
        "One of the two: a face with what was hard, or what was nearly taken wrong. Counted; nothing tells who answered.",
      ),
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
      problems: [...anywhere, "too-large", "timed-out"],
    },
    pageOperation({
      method: "get",
      path: `${way}/{code}/feedback`,
      id: `afterFeedbackBy${name}`,
      summary: "The address of the feedback, loaded again after it was sent",
      description: "Leads to the page, whatever the code opens.",
      parameters: [code],
      answer: {},
      pages: { "303": "The page's own address." },
    }),
    pageOperation({
      method: "get",
      path: `${way.toLowerCase()}/{code}`,
      id: `smallLettersBy${name}`,
      summary: "The same address in small letters",
      description: "Leads to the page.",
      parameters: [code],
      answer: {},
      pages: { "307": "The page's own address." },
    }),
  ];
};

const pages: readonly Operation[] = [
  ...pagesOf("/M", "Token"),
  ...pagesOf("/C", "ShortCode"),
  ...stopPages("/T"),
  ...stopPages("/t"),
  pageOperation(
    {
      method: "get",
      path: "/assets/{name}",
      id: "asset",
      summary: "Style and script of the pages",
      description: "Named by content and kept by caches for ever.",
      parameters: [{ name: "name", in: "path", required: true, schema: text }],
      answer: { "text/css": { type: "string" }, "text/javascript": { type: "string" } },
    },
    [...anywhere, "not-found"],
  ),
  pageOperation(
    {
      method: "get",
      path: "/films/{file}",
      id: "filmFile",
      summary: "A film of this service's own, or its captions",
      description: "In parts, too: Range is honoured (206, 416).",
      parameters: [{ name: "file", in: "path", required: true, schema: text }],
      answer: { "video/mp4": file, "video/webm": file, "text/vtt": { type: "string" } },
    },
    [...anywhere, "not-found"],
  ),
  pageOperation({
    method: "get",
    path: "/poster",
    id: "poster",
    summary: "A poster for the pharmacy's wall",
    description: "People may ask for a label that they can read. To be printed on A4.",
    answer: page,
  }),
];

export const operations = ({ requests, fhir }: RequestExamples): readonly Operation[] => [
  labelsOperation(requests, fhir),
  {
    method: "post",
    path: "/v1/interpret",
    access: "labels",
    tag: "Labels",
    id: "interpretDirections",
    summary: "Say what directions mean",
    description:
      'Nothing is made. Directions are understood completely, every word of them, or not at all: "not understood" is an answer with its reasons, not an error. Answers that fit no question or do not add up are refused.',
    body: {
      required: true,
      content: {
        [plainMediaType]: {
          schema: ref("DirectionsQuestion"),
          examples: {
            understood: {
              summary: "understood",
              value: { text: "Take TWO tablets THREE times a day with food", form: "tablets" },
            },
            "not-understood": { summary: "not understood", value: { text: "Use as per plan B" } },
          },
        },
        [fhirMediaType]: { schema: ref("DirectionsQuestion") },
      },
    },
    answer: json("DirectionsAnswer"),
    problems: [...withBody, "refused"],
  },
  ...fhirOperations(fhir),
  {
    method: "get",
    path: "/v1/stocks",
    access: "any",
    tag: "Lists",
    id: "stocks",
    summary: "Papers that a request may name",
    description: "Millimetres. A request may also give a size of its own.",
    answer: json("StockList"),
    kept: true,
    problems: counted,
  },
  {
    method: "get",
    path: "/v1/profiles",
    access: "any",
    tag: "Lists",
    id: "profiles",
    summary: "Print sizes that a request may name",
    description: "Points; nothing is ever set smaller.",
    answer: json("ProfileList"),
    kept: true,
    problems: counted,
  },
  {
    method: "get",
    path: "/v1/pictograms",
    access: "any",
    tag: "Lists",
    id: "pictograms",
    summary: "Pictures that a label may bear",
    description:
      "Each with its version and how far people understood it. A redrawn picture has a new version and starts untested.",
    answer: json("PictogramList"),
    kept: true,
    problems: counted,
  },
  {
    method: "get",
    path: "/v1/pictograms/{id}.svg",
    access: "any",
    tag: "Lists",
    id: "pictogram",
    summary: "One picture",
    description: "Black on nothing, with its alternative text inside.",
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string", enum: meaningIds } },
      ...drawingParameters(),
    ],
    answer: { "image/svg+xml": { type: "string" } },
    kept: true,
    problems: [...counted, "not-found"],
  },
  ...medicinesOperations,
  {
    method: "get",
    path: "/v1/content",
    access: "any",
    tag: "Lists",
    id: "medicines",
    summary: "Medicines with easy-read information",
    description:
      "All, or the one that a code or name means exactly: a near miss is another medicine. Information with status draft was reviewed by nobody yet.",
    parameters: [
      inQuery("code", text, "dm+d code."),
      inQuery("substance", text, "Name of the substance, with the form where the entry has one."),
      inQuery("form", text, "The form as dispensed; it must be one that the entry is written for."),
    ],
    answer: json("MedicineList"),
    kept: true,
    problems: counted,
  },
  {
    method: "get",
    path: "/v1/content/{substance}",
    access: "any",
    tag: "Lists",
    id: "medicine",
    summary: "Easy-read information about one medicine",
    description: "Never a dose: the label alone says how much and how often.",
    parameters: [{ name: "substance", in: "path", required: true, schema: text, example: "ramipril" }],
    answer: json("MedicineEntry"),
    kept: true,
    problems: [...counted, "not-found"],
  },
  {
    method: "put",
    path: "/v1/content/{substance}",
    access: "content",
    tag: "Content",
    id: "keepMedicine",
    summary: "Keep, replace or withdraw a pharmacy's own information",
    description:
      "It stands in place of the built-in entry of the same name, for this caller's labels alone. Every version stays in the history with who answers for it. An entry of null withdraws, and the built-in one holds again. Drafts say on the page that they are; a reviewed one needs the scope content:sign and a signature of the same professional.",
    parameters: [{ name: "substance", in: "path", required: true, schema: text, example: "ramipril" }],
    body: {
      required: true,
      content: { [plainMediaType]: { schema: ref("MedicineChange"), examples: examplesOf(entryExamples) } },
    },
    answer: json("ContentKept"),
    problems: [...withBody, "refused", "conflict"],
  },
  {
    method: "get",
    path: "/v1/content/{substance}/history",
    access: "content",
    tag: "Content",
    id: "medicineHistory",
    summary: "Everything a pharmacy's own information ever said",
    description: "Newest first, a hundred at most. Built-in entries have no history here.",
    parameters: [{ name: "substance", in: "path", required: true, schema: text, example: "ramipril" }],
    answer: json("MedicineHistory"),
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/films",
    access: "any",
    tag: "Content",
    id: "films",
    summary: "The films behind this caller's labels",
    description:
      "Data only; a film itself is a file of the service or on a host that the operator has named.",
    answer: json("FilmList"),
    kept: true,
    problems: counted,
  },
  {
    method: "get",
    path: "/v1/films/{id}",
    access: "any",
    tag: "Content",
    id: "filmFacts",
    summary: "One film",
    description: "With its version, to send with a change.",
    parameters: [{ name: "id", in: "path", required: true, schema: text, example: "inhaler" }],
    answer: json("Film"),
    kept: true,
    problems: [...counted, "not-found"],
  },
  {
    method: "put",
    path: "/v1/films/{id}",
    access: "content",
    tag: "Content",
    id: "keepFilm",
    summary: "Keep, replace or withdraw a film",
    description:
      "Its files must be there already: a label says “Scan to watch a film” only where one would play. A film of null withdraws.",
    parameters: [{ name: "id", in: "path", required: true, schema: text, example: "inhaler" }],
    body: {
      required: true,
      content: { [plainMediaType]: { schema: ref("FilmChange"), examples: examplesOf(filmExamples) } },
    },
    answer: json("ContentKept"),
    problems: [...withBody, "refused", "conflict"],
  },
  {
    method: "get",
    path: "/v1/films/{id}/history",
    access: "content",
    tag: "Content",
    id: "filmHistory",
    summary: "Everything that was kept of a film",
    description: "Newest first, a hundred at most.",
    parameters: [{ name: "id", in: "path", required: true, schema: text, example: "inhaler" }],
    answer: json("FilmHistory"),
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/photographs",
    access: "any",
    tag: "Content",
    id: "photographs",
    summary: "The photographs behind this caller's labels",
    description: "What is said of each, and how large it is.",
    answer: json("PhotographList"),
    kept: true,
    problems: counted,
  },
  {
    method: "get",
    path: "/v1/photographs/{id}",
    access: "any",
    tag: "Content",
    id: "photographFacts",
    summary: "What is said of one photograph",
    description: "With its version, to send with a change.",
    parameters: [{ name: "id", in: "path", required: true, schema: text, example: "amoxicillin-500-box" }],
    answer: json("Photograph"),
    kept: true,
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/photographs/{id}/picture",
    access: "any",
    tag: "Content",
    id: "photographPicture",
    summary: "One photograph",
    description: "As readers are shown it: without anything that is in a file besides its picture.",
    parameters: [{ name: "id", in: "path", required: true, schema: text, example: "amoxicillin-500-box" }],
    answer: pictures,
    problems: [...counted, "not-found"],
  },
  {
    method: "put",
    path: "/v1/photographs/{id}",
    access: "content",
    tag: "Content",
    id: "keepPhotograph",
    summary: "Keep, replace or withdraw a photograph of a product",
    description:
      "Shown folded under “It looks different”, beside the words, on pages of labels with exactly one of its dm+d codes. `file` is a JPEG, PNG or WebP in base64: taken for what its bytes are, 200 to 1600 pixels a side, at most 200 kB after everything but the picture is left out of it (place, time, device; which way up it is stays). What is in sight stays in sight: no label with a name. A photograph of null withdraws.",
    parameters: [{ name: "id", in: "path", required: true, schema: text, example: "amoxicillin-500-box" }],
    body: {
      required: true,
      content: {
        [plainMediaType]: { schema: ref("PhotographChange"), examples: examplesOf(photographExamples) },
      },
    },
    answer: json("ContentKept"),
    problems: [...withBody, "refused", "conflict"],
  },
  {
    method: "get",
    path: "/v1/photographs/{id}/history",
    access: "content",
    tag: "Content",
    id: "photographHistory",
    summary: "Everything that was kept of a photograph",
    description: "Newest first, a hundred at most. Pictures that were replaced are not given.",
    parameters: [{ name: "id", in: "path", required: true, schema: text, example: "amoxicillin-500-box" }],
    answer: json("PhotographHistory"),
    problems: [...counted, "not-found"],
  },
  {
    method: "post",
    path: "/v1/batches",
    access: "batches",
    tag: "Labels",
    id: "openBatch",
    summary: "Have many labels made",
    description:
      "Up to 10,000 items in one order, made behind whoever waits at a counter. One that is refused takes nothing from the others. Erased after a day. A spreadsheet saved as CSV is taken whole or not at all, under the columns of the table in docs/integrators.md.",
    parameters: [{ ...idempotencyKey, description: batchKey }],
    body: {
      required: true,
      content: {
        [plainMediaType]: { schema: ref("BatchOrder"), examples: batchExamples(requests) },
        [csvMediaType]: { schema: text },
      },
    },
    status: 202,
    answer: json("Batch"),
    problems: [...withBody, "refused"],
  },
  {
    method: "get",
    path: "/v1/batches",
    access: "batches",
    tag: "Labels",
    id: "batches",
    summary: "The batches of this caller",
    description: "Those that are not erased, the newest first, a hundred at most.",
    answer: json("BatchList"),
    problems: [...counted],
  },
  {
    method: "get",
    path: "/v1/batches/{id}/items",
    access: "batches",
    tag: "Labels",
    id: "batchItems",
    summary: "What became of each item of a batch",
    description:
      "In the order sent, those that are done so far: prescribed words beside label words with what is to be looked at, or every reason why there is no label. As one JSON text, or an item a line (Accept: application/x-ndjson), which need not be held whole.",
    parameters: [
      batchId,
      inQuery(
        "preview",
        { ...text, enum: ["svg"] },
        "A drawing of the labels beside their words, made as each item's turn comes.",
      ),
    ],
    answer: { ...json("BatchItems"), [ndjsonMediaType]: ref("BatchItem") },
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/batches/{id}/items/{item}",
    access: "batches",
    tag: "Labels",
    id: "batchItem",
    summary: "One item of a batch, told or drawn",
    description:
      "What became of it as JSON; or its labels to be looked at, as SVG, PNG or PDF. They are drawn from what was sent, as they are now, and bear the draft's marks until somebody approves them.",
    parameters: [batchId, batchItemPlace],
    answer: {
      ...json("BatchItem"),
      ...labelMedia(itemFormats.filter((format) => format !== "application/json")),
    },
    problems: [...counted, "not-found", "refused", "too-busy"],
  },
  {
    method: "post",
    path: "/v1/batches/{id}/labels",
    access: "batches",
    tag: "Labels",
    id: "approveBatch",
    summary: "Approve all, some or one of a batch, and get their labels",
    description:
      "The labels of the items named, or of all, approved by whoever the body names, in the order sent: one PDF or a zip as GET gives it. They are made again, and sent only where they say what the batch told to be compared. One that cannot be approved (a question is open) refuses all that were named, and paths of its refusals begin with its place in the order: /items/3/directions. An item that came with an approval keeps it. Nothing is kept: ask again with the same body for the same file.",
    parameters: [batchId],
    body: {
      required: true,
      content: { [plainMediaType]: { schema: ref("BatchApproval"), examples: batchApprovalExamples } },
    },
    answer: labelMedia(batchFormats),
    problems: [...withBody, "not-found", "not-done", "refused", "too-busy"],
  },
  {
    method: "get",
    path: "/v1/batches/{id}",
    access: "batches",
    tag: "Labels",
    id: "batch",
    summary: "How far a batch is",
    description: "It is done when made, refused and failed together are items.",
    parameters: [batchId],
    answer: json("Batch"),
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/batches/{id}/events",
    access: "batches",
    tag: "Labels",
    id: "batchEvents",
    summary: "How far a batch is, as it goes on",
    description:
      "Server-sent events: progress whenever a number has changed, done as the last; the data of each is the batch. Ends after ten minutes, or when the service stops: ask again.",
    parameters: [batchId],
    answer: { "text/event-stream": ref("BatchEvent") },
    problems: [...counted, "not-found", "too-busy"],
  },
  {
    method: "get",
    path: "/v1/batches/{id}/refusals",
    access: "batches",
    tag: "Labels",
    id: "batchRefusals",
    summary: "Items of a batch without a label",
    description: "Those refused and those that failed by our fault so far, in the order sent.",
    parameters: [batchId],
    answer: json("BatchRefusals"),
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/batches/{id}/labels",
    access: "batches",
    tag: "Labels",
    id: "batchLabels",
    summary: "The labels of a batch",
    description:
      "One PDF, ready to print, in the order sent, behind a sheet that names what has no label and why, where there is any; or a zip with a PDF for each item, named by its place from 1, comparison.json (prescribed words beside label words, with what is to be looked at, for whoever approves) and refusals.json. Proved again as it is made.",
    parameters: [batchId],
    answer: labelMedia(batchFormats),
    problems: [...counted, "not-found", "not-done", "refused", "too-busy"],
  },
  {
    method: "delete",
    path: "/v1/batches/{id}",
    access: "batches",
    tag: "Labels",
    id: "removeBatch",
    summary: "Erase a batch",
    description:
      "What was sent and what came of it, at once and for good; what is not made yet is not made. Pages behind labels stay.",
    parameters: [batchId],
    answer: json("Batch"),
    problems: [...counted, "not-found"],
  },
  ...["get", "delete"].map(
    (method): Operation => ({
      method: method as "get" | "delete",
      path: "/v1/links/{id}",
      access: "links",
      tag: "Links and feedback",
      id: method === "get" ? "link" : "revokeLink",
      summary: method === "get" ? "What became of a link" : "End a link",
      description:
        method === "get"
          ? "Neither its address nor its words are told. Links are made with labels, by explain."
          : "Its page is erased at once and for good; whoever scans the label sees what an unknown code shows. Again: the same answer.",
      parameters: [
        { name: "id", in: "path", required: true, schema: text, example: "06H149ES00P3756PH3BR13E06X" },
      ],
      answer: json("Link"),
      problems: [...counted, "not-found"],
    }),
  ),
  {
    method: "get",
    path: "/v1/feedback",
    access: "feedback",
    tag: "Links and feedback",
    id: "feedback",
    summary: "How easy readers found the words, and what they nearly took wrong",
    description:
      "Counts week by week of who answered under the page, with the limits of chance (a p-chart): a week outside them differs by more than luck. Not easy are the answers partly and no. Near misses are counted beside them.",
    parameters: [
      inQuery("contentVersion", text, "Only answers about this wording."),
      inQuery("labelVariant", text, "Only answers about labels of this size and style."),
      inQuery(
        "since",
        { type: "string", format: "date" },
        "From the week of this day on; a year when left out.",
      ),
      inQuery(
        "baseline",
        { type: "string", pattern: "^[1-9]\\d{0,2}$" },
        "How many weeks at the beginning settle what is usual; all when left out.",
      ),
    ],
    answer: json("FeedbackChart"),
    problems: counted,
  },
  ...pages,
  {
    method: "get",
    path: "/livez",
    tag: "Operation",
    id: "alive",
    summary: "Is the process alive?",
    description: "Answers as long as the process can.",
    answer: json("Health"),
    problems: anywhere,
  },
  {
    method: "get",
    path: "/readyz",
    tag: "Operation",
    id: "ready",
    summary: "Can labels be made now?",
    description:
      "Ready means that a sample label was made and proved, and that the store can be read. It also says which release of the dictionary of medicines is in use, if any: without one labels are made, and codes are compared with nothing.",
    answer: json("Readiness"),
    problems: [...anywhere, "not-ready"],
  },
  {
    method: "get",
    path: "/metrics",
    tag: "Operation",
    id: "metrics",
    summary: "Counts for Prometheus",
    description: "Names nobody. Absent (404) where the operator turned it off.",
    answer: { "text/plain": { type: "string" } },
    problems: [...anywhere, "not-found"],
  },
  {
    method: "get",
    path: "/openapi.json",
    tag: "Operation",
    id: "openapi",
    summary: "This document",
    description: "OpenAPI 3.1.",
    answer: { "application/json": { type: "object" } },
    kept: true,
    problems: [...anywhere, "not-acceptable"],
  },
  {
    method: "get",
    path: "/docs",
    tag: "Operation",
    id: "docs",
    summary: "This document as a page",
    description: "Without scripts, and without anything from elsewhere.",
    answer: { "text/html": { type: "string" } },
    kept: true,
    problems: [...anywhere, "not-acceptable"],
  },
];
