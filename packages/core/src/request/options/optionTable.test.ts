// Whatever a label request can say of how to make it has a name at every door.
import { expect, test } from "vitest";
import { z } from "zod";
import * as tables from "../fhir/fieldTables.ts";
import { labelRequestSchema } from "../LabelRequest.ts";
import { knownFieldsAt } from "../schemaFields.ts";
import { fromRequest, inRequest, labelOptionsSchema } from "./labelOptions.ts";
import { optionAt, optionNames, optionTable } from "./optionTable.ts";

/** Options whose parts are said together in one text. */
const asWhole = ["/stock", "/container", "/packs", "/answers", "/warnings"];

const isObject = (schema: unknown): boolean => knownFieldsAt(schema, []).length > 0;

/** Every place of the type at which something is said: fields, and the fields of those that are objects. */
const places = Object.entries(labelOptionsSchema.shape).flatMap(([name, schema]) => {
  const path = `/${name}`;
  const inner = isObject(schema) && !asWhole.includes(path) ? knownFieldsAt(labelOptionsSchema, [name]) : [];
  return inner.length === 0 ? [path] : inner.map((part) => `${path}/${part}`);
});

test("every option of the type has a row, and every row an option", () => {
  const rows = optionTable.map(({ path }) => path);
  expect(places.length).toBeGreaterThan(30);
  expect(places.filter((place) => !rows.includes(place as never))).toEqual([]);
  const wholes = places.map((place) => place.slice(0, place.lastIndexOf("/")));
  expect(rows.filter((path) => !places.includes(path) && !wholes.includes(path))).toEqual([]);
});

test("everything in a label request is the person, the medicine, the directions or an option", () => {
  const rest = Object.keys(labelRequestSchema.shape).filter((name) => fromRequest(`/${name}`) === null);
  expect(rest.sort()).toEqual(["directions", "medicine", "person"]);
  expect(inRequest("/needs/profile")).toBe("/person/needs/profile");
  expect(fromRequest("/person/needs/profile")).toBe("/needs/profile");
  expect(fromRequest("/person/name")).toBeNull();
  expect([inRequest("/stock"), fromRequest("/stock")]).toEqual(["/stock", "/stock"]);
});

test("names are one each, in small letters, and none is an element of a resource", () => {
  expect(new Set(optionNames).size).toBe(optionNames.length);
  for (const name of optionNames) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  const elements = new Set(Object.values(tables).flatMap((table) => Object.keys(table)));
  expect(optionNames.filter((name) => elements.has(name))).toEqual([]);
});

test("a place is told by the narrowest option that says it, or by the one that was written", () => {
  expect(optionAt("/approval/at")?.name).toBe("approved-at");
  expect(optionAt("/needs/codes/3")?.name).toBe("reading-needs");
  expect(optionAt("/fullLabel/by")?.name).toBe("full-label-by");
  expect(optionAt("/fullLabel/by", ["full-label"])?.name).toBe("full-label");
  expect(optionAt("/pharmacy")?.name).toBe("pharmacy");
  expect(optionAt("/approval", ["approved-at"])?.name).toBe("approved-at");
  expect(optionAt("/items/3")).toBeNull();
  expect(optionAt("")).toBeNull();
});

test("the type can be published as JSON Schema", () => {
  expect(() => z.toJSONSchema(labelOptionsSchema, { io: "input" })).not.toThrow();
});
