// batches: many labels in one order.

import { csvMediaType, plainMediaType } from "../../http/noBody.ts";
import { counted, type ExampleFiles, operationsNamed, withBody } from "../../http/Operation.ts";
import { idempotencyKey, inPath, inQuery } from "../../http/parameters.ts";
import { files, json, ref, text } from "../../http/shapes.ts";
import { batch, batchItem, batchItems, batchList, batchRefusals } from "./answers.ts";
import { batchApproval } from "./batchApproval.ts";

const batchKey =
  "A random text of your own for this order. Sent again with the same order within a day it answers with the batch that was opened, with Idempotency-Replayed: true; with another order it is refused.";

const batchId = inPath("id", "06H149ES00P3756PH3BR13E06X");

const batchItemPlace = inPath("item", "0", { ...text, pattern: "^\\d{1,5}$" });

const batchApprovalExamples = {
  "all-items": {
    approval: {
      by: "Priya Shah",
      at: "2026-11-22T10:30:00+00:00",
      role: "pharmacist",
      registration: "2012345",
    },
  },
  "two-of-them": { approval: { by: "Priya Shah", at: "2026-11-22T10:30:00+00:00" }, items: [0, 2] },
};

/** The first two examples in one order. */
const batchExamples = ({ requests }: ExampleFiles) => ({
  "two-items": { items: Object.values(requests).slice(0, 2) },
});

/** Bytes of one order: 10,000 items of a kilobyte and a half. */
export const batchLimit = 16 * 1024 * 1024;

/** An item a line, which need not be held whole. */
export const ndjsonMediaType = "application/x-ndjson";

/** Media types in which the labels of an item are looked at, read by touch or heard, each with the name of its format. */
export const itemDrawings = {
  "image/svg+xml": "svg",
  "image/png": "png",
  "application/pdf": "pdf",
  "text/x-brf": "brf",
  "application/ssml+xml": "ssml",
  "text/plain": "txt",
} as const;

const labelFiles = files(["application/pdf", "application/zip"]);

export const batchesOperations = operationsNamed({
  openBatch: {
    method: "post",
    path: "/v1/batches",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "Have many labels made",
    description:
      "Up to 10,000 items in one order, made behind whoever waits at a counter. One that is refused takes nothing from the others. Erased after a day. A spreadsheet saved as CSV is taken whole or not at all, under the columns of the table in docs/integrators.md.",
    parameters: [{ ...idempotencyKey, description: batchKey }],
    body: {
      [plainMediaType]: { schema: ref("BatchOrder"), examples: batchExamples },
      [csvMediaType]: { schema: text },
    },
    largest: batchLimit,
    status: 202,
    answer: json(batch),
    shown: ["opened"],
    problems: [...withBody, "key-reused", "too-busy"],
  },
  batches: {
    method: "get",
    path: "/v1/batches",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "The batches of this caller",
    description: "Those that are not erased, the newest first, a hundred at most.",
    answer: json(batchList),
    shown: ["one-that-is-done"],
    problems: [...counted],
  },
  batchItems: {
    method: "get",
    path: "/v1/batches/{id}/items",
    access: "batches",
    cost: 1,
    tag: "Labels",
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
    answer: { ...json(batchItems), [ndjsonMediaType]: batchItem },
    shown: ["made-and-refused"],
    problems: [...counted, "not-found"],
  },
  batchItem: {
    method: "get",
    path: "/v1/batches/{id}/items/{item}",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "One item of a batch, told or drawn",
    description:
      "What became of it as JSON; or its labels to be looked at, as SVG, PNG or PDF, or their words in braille (BRF) or for a voice (SSML, text). They are drawn from what was sent, as they are now, and bear the draft's marks until somebody approves them.",
    parameters: [batchId, batchItemPlace],
    answer: {
      ...json(batchItem),
      ...files(Object.keys(itemDrawings)),
    },
    shown: ["made"],
    problems: [...counted, "not-found", "refused", "too-busy"],
  },
  approveBatch: {
    method: "post",
    path: "/v1/batches/{id}/labels",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "Approve all, some or one of a batch, and get their labels",
    description:
      "The labels of the items named, or of all, approved by whoever the body names, in the order sent: one PDF or a zip as GET gives it. They are made again, and sent only where they say what the batch told to be compared. One that cannot be approved (a question is open) refuses all that were named, and paths of its refusals begin with its place in the order: /items/3/directions. An item that came with an approval keeps it. Nothing is kept: ask again with the same body for the same file.",
    parameters: [batchId],
    body: { [plainMediaType]: { schema: batchApproval, examples: batchApprovalExamples } },
    answer: labelFiles,
    problems: [...withBody, "not-found", "not-done", "refused", "too-busy"],
  },
  batch: {
    method: "get",
    path: "/v1/batches/{id}",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "How far a batch is",
    description: "It is done when made, refused and failed together are items.",
    parameters: [batchId],
    answer: json(batch),
    shown: ["done"],
    problems: [...counted, "not-found"],
  },
  batchEvents: {
    method: "get",
    path: "/v1/batches/{id}/events",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "How far a batch is, as it goes on",
    description:
      "Server-sent events: progress whenever a number has changed, done as the last; the data of each is the batch. Ends after ten minutes, or when the service stops: ask again. Twenty of one caller at a time.",
    parameters: [batchId],
    answer: { "text/event-stream": ref("BatchEvent") },
    problems: [...counted, "not-found", "too-busy"],
  },
  batchRefusals: {
    method: "get",
    path: "/v1/batches/{id}/refusals",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "Items of a batch without a label",
    description: "Those refused and those that failed by our fault so far, in the order sent.",
    parameters: [batchId],
    answer: json(batchRefusals),
    shown: ["one-item"],
    problems: [...counted, "not-found"],
  },
  batchLabels: {
    method: "get",
    path: "/v1/batches/{id}/labels",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "The labels of a batch",
    description:
      "One PDF, ready to print, in the order sent, behind a sheet that names what has no label and why, where there is any; or a zip with a PDF for each item, named by its place from 1, comparison.json (prescribed words beside label words, with what is to be looked at, for whoever approves) and refusals.json. Proved again as it is made.",
    parameters: [batchId],
    answer: labelFiles,
    problems: [...counted, "not-found", "not-done", "refused", "too-busy"],
  },
  removeBatch: {
    method: "delete",
    path: "/v1/batches/{id}",
    access: "batches",
    cost: 1,
    tag: "Labels",
    summary: "Erase a batch",
    description:
      "What was sent and what came of it, at once and for good; what is not made yet is not made. Pages behind labels stay.",
    parameters: [batchId],
    answer: json(batch),
    shown: ["erased"],
    problems: [...counted, "not-found"],
  },
});
