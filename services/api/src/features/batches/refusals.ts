// batches: why an order is not taken or not given out, and what callers may have at a time.
import { mostLabelsInFile, type Refusal } from "@plainlabel/core";
import type { ToldLimit } from "../../costs/rateLimitFields.ts";
import { mostOpen } from "../../store/batches/keepBatches.ts";
import { mostOfTenant } from "./listeners.ts";

export const unknownBatch: Refusal = {
  code: "batch-unknown",
  path: "",
  detail: "There is no batch with this id.",
  help: "Ids are given when a batch is opened; a batch is erased after a day.",
};

export const notDone: Refusal = {
  code: "batch-not-done",
  path: "",
  detail: "The batch is not finished.",
  help: "Ask again after the seconds in Retry-After, or listen to its events.",
};

export const withoutLabels: Refusal = {
  code: "batch-without-labels",
  path: "",
  detail: "No item of this batch became a label.",
  help: "Its refusals say why.",
};

/** Seconds after which one of a caller's batches may well be done. */
export const batchWait = 30;

/** How many more a caller may have; nobody can tell when one of them will be done. */
export const openBatches = (unfinished: number, wait = 0): ToldLimit => ({
  ...{ name: "unfinished-batches", quota: mostOpen, left: Math.max(0, mostOpen - unfinished), wait },
});

export const eventStreams = (open: number, wait = 0): ToldLimit => ({
  ...{ name: "event-streams", quota: mostOfTenant, left: mostOfTenant - open, wait },
});

export const tooManyListeners: Refusal = {
  code: "too-many-listeners",
  path: "",
  detail: "This caller listens to as many batches at once as it may.",
  help: "End one of its streams, or have a webhook tell of batches.",
};

export const tooManyBatches: Refusal = {
  code: "too-many-batches",
  path: "",
  detail: "As many batches as this caller may have are not finished.",
  help: "Send the order again when one of them is done.",
};

/** `place`: where the caller's list of items names it. */
export const withoutLabel = (at: number, place: number): Refusal => ({
  code: "batch-item-without-label",
  path: `/items/${place}`,
  detail: `Item ${at} of this batch has no label.`,
  help: "Name items whose outcome is made, by their place from 0.",
});

export const tooManyFor = (labels: number): Refusal => ({
  code: "too-many-labels",
  path: "",
  detail: `One file would hold ${labels} labels; ${mostLabelsInFile} are the most.`,
  help: "Ask for the zip, which has a file for each item (Accept: application/zip).",
});

export const tooManyItems: Refusal = {
  code: "too-many-items",
  path: "",
  detail: "This caller has ordered as many items as it may for now.",
  help: "Send the order again after the seconds in Retry-After; nothing of it was kept.",
};

export const busy: Refusal = {
  code: "queue-full",
  path: "",
  detail: "Too many files are being made.",
  help: "Ask again after the seconds in Retry-After.",
};

export const tooManyOrders: Refusal = {
  code: "queue-full",
  path: "",
  detail: "Too many orders are being taken in.",
  help: "Send the order again after the seconds in Retry-After.",
};

export const orderTookTooLong: Refusal = {
  code: "took-too-long",
  path: "",
  detail: "The order was not read within the time that one may take.",
  help: "Send its items as several orders; nothing of it was kept.",
};

export const slowOrder: Refusal = {
  code: "queue-full",
  path: "",
  detail: "The order arrived so slowly that others had to wait for it.",
  help: "Send it again after the seconds in Retry-After, over a faster line or in smaller parts.",
};
