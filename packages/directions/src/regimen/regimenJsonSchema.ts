// directions/regimen: the published JSON Schema of a regimen, made from the zod schema, with a note for each field.
import { z } from "zod";
import { regimenSchema } from "./Regimen.ts";
import { regimenFields } from "./regimenFields.ts";

/** A JSON Schema, as far as a regimen's needs one. */
export interface FieldSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
}

/** Every field below a schema, by its path, through lists ("[]") and choices. */
export const fieldsBelow = (
  schema: FieldSchema,
  path = "",
): readonly (readonly [path: string, schema: FieldSchema])[] => [
  ...(schema.anyOf ?? []).flatMap((choice) => fieldsBelow(choice, path)),
  ...(schema.items === undefined ? [] : fieldsBelow(schema.items, `${path}[]`)),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [[at, field] as const, ...fieldsBelow(field, at)];
  }),
];

const described = (schema: FieldSchema, path = ""): FieldSchema => {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((choice) => described(choice, path)) }),
    ...(items === undefined ? {} : { items: described(items, `${path}[]`) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, field]) => {
              const at = path === "" ? name : `${path}.${name}`;
              const description = regimenFields[at];
              const below = described(field, at);
              return [name, description === undefined ? below : { description, ...below }];
            }),
          ),
        }),
  };
};

/** JSON Schema (draft 2020-12) of `Regimen`, with a description of every field. */
export const regimenJsonSchema: FieldSchema = {
  title: "Regimen",
  ...described(z.toJSONSchema(regimenSchema) as FieldSchema),
};
