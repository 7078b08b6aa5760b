// directions/regimen: the fields of a regimen as Markdown, for the integrators' docs.
import { regimenFields } from "./regimenFields.ts";
import { type FieldSchema, fieldsBelow, regimenJsonSchema } from "./regimenJsonSchema.ts";

const values = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const digitsOrClock = ({ pattern }: FieldSchema): string =>
  String(pattern).includes(":") ? "time of the clock" : "digits";

/** "whole number or null", "list of text", "one of `a`, `b`". */
const typeOf = (schema: FieldSchema): string => {
  if (schema.enum !== undefined) return `one of ${values(schema.enum)}`;
  if (schema.anyOf !== undefined)
    return schema.anyOf
      .map(typeOf)
      .filter((one, at, all) => all.indexOf(one) === at)
      .join(" or ");
  const { type } = schema;
  if (Array.isArray(type)) return type.map((one: string) => typeOf({ ...schema, type: one })).join(" or ");
  switch (type) {
    case "string":
      return schema.pattern === undefined ? "text" : digitsOrClock(schema);
    case "number":
      return `the number ${schema.const}`;
    case "integer":
      return "whole number";
    case "boolean":
      return "true or false";
    case "array":
      return `list of ${schema.items === undefined ? "values" : typeOf(schema.items)}`;
    case "object":
      return "object";
    case "null":
      return "null";
    default:
      throw new Error(`A regimen has a field of a kind without a name: ${JSON.stringify(schema)}.`);
  }
};

/** One row for each field, made from the schema and its notes; docs/regimen.md is this, and a test compares them. */
export const describeRegimenFields = (): string => {
  const rows = new Map<string, FieldSchema>();
  for (const [path, schema] of fieldsBelow(regimenJsonSchema)) if (!rows.has(path)) rows.set(path, schema);
  return [
    "# The regimen, field by field",
    "",
    "What directions mean, as JSON: `interpretDirections` and `POST /v1/interpret` answer with it, and `regimenJsonSchema` of `@plainlabel/core` is its JSON Schema (draft 2020-12). Every field is always there. A field the directions do not speak of is null, false or empty; none is ever filled in. Numbers of medicine are decimal digits in text, as the prescriber wrote them.",
    "",
    "| Field | Type | Meaning |",
    "|---|---|---|",
    ...[...rows].map(
      ([path, schema]) => `| \`${path}\` | ${typeOf(schema)} | ${regimenFields[path] ?? ""} |`,
    ),
    "",
  ].join("\n");
};
