// orders: the body of an order: its items, and how to make all of them where they do not say.
import {
  accepted,
  isRecord,
  type LabelOptions,
  labelOptionsSchema,
  type Outcome,
  ownFields,
  pointerTo,
  type Refusal,
  type RefusalCode,
  readShape,
  refused,
} from "@plainlabel/core";
import { withOrder } from "../rendering/orderedItem.ts";

/** Fields that an order has not, of which the rest is not told. */
const mostListed = 20;

/** Items of one order. */
export const mostItems = 10_000;

const shape = (code: RefusalCode, path: string, detail: string, help: string): Outcome<never> =>
  refused({ code, path, detail, help });

const orderFields = ["items", "options"];

const notAnOrder = (path: string): Refusal => ({
  code: "wrong-batch",
  path,
  detail: "The body is not an object with a list called items, and options at most beside it.",
  help: 'Send {"items": [...], "options": {...}}, each item as POST /v1/labels takes it; options may be left out.',
});

const resourceAlone: Refusal = {
  code: "wrong-batch",
  path: "/resourceType",
  detail: "The body is a FHIR resource; an order is an object with a list called items.",
  help: 'Send {"items": [...]}, each item a resource as POST /v1/labels takes it, with {"item": ..., "options": {...}} round it for what the query says there.',
};

const itemsOf = (body: unknown): Outcome<readonly unknown[]> => {
  if (!isRecord(body)) return refused(notAnOrder(""));
  const { items } = body;
  if (items === undefined && typeof body.resourceType === "string") return refused(resourceAlone);
  const others = Object.keys(body).filter((name) => !orderFields.includes(name));
  if (!Array.isArray(items) || others.length > 0)
    return refused(
      ...(Array.isArray(items) ? [] : [notAnOrder("/items")]),
      ...others.slice(0, mostListed).map((name) => notAnOrder(pointerTo([name]))),
    );
  if (items.length === 0)
    return shape("batch-empty", "/items", "The list of items is empty.", "Send at least one item.");
  if (items.length > mostItems)
    return shape(
      "batch-too-long",
      "/items",
      `There are ${items.length} items; one batch takes ${mostItems}.`,
      "Send them as several batches.",
    );
  return accepted(items);
};

/** What belongs to one medicine would stand on the labels of all. */
const ofOneItem = (options: LabelOptions): readonly Refusal[] =>
  ownFields
    .filter((name) => options[name] !== undefined)
    .map((name) => ({
      code: "supply-for-which-item",
      path: pointerTo([name]),
      detail: `${name} can only belong to one item.`,
      help: "Send it with its item.",
    }));

const optionsOf = (sent: unknown): Outcome<LabelOptions | undefined> => {
  if (sent === undefined) return accepted(undefined);
  const read = readShape(labelOptionsSchema, sent);
  if (!read.ok) return read;
  const misplaced = ofOneItem(read.value);
  return misplaced.length > 0 ? refused(...misplaced) : accepted(read.value);
};

/**
 * The items of an order as they are kept, or why it is none. What an item says
 * is judged when it is made; what is said for all of them is judged here.
 */
export const readOrder = (body: unknown): Outcome<readonly unknown[]> => {
  const items = itemsOf(body);
  const options = optionsOf(isRecord(body) ? body.options : undefined);
  if (items.ok && options.ok) return accepted(items.value.map((item) => withOrder(item, options.value)));
  return refused(
    ...(items.ok ? [] : items.refusals),
    ...(options.ok
      ? []
      : options.refusals.map((refusal) => ({ ...refusal, path: `/options${refusal.path}` }))),
  );
};
