// request: how a label is to be made, beside who it is for and what was prescribed. One type, which every door carries.
import { z } from "zod";
import { labelRequestSchema } from "../LabelRequest.ts";

const {
  person,
  medicine: _medicine,
  directions: _directions,
  pharmacy,
  dispensedOn,
  ...made
} = labelRequestSchema.shape;

/**
 * How to make one item's label: every field of a label request that is not the
 * person, the medicine or the directions, under the same names, with the
 * person's reading needs and what a pharmacy adds to a prescription. Whoever
 * adds a field to the request adds it here without doing anything, and a test
 * then asks for its row in `optionTable`, so that every door can say it.
 */
export const labelOptionsSchema = z.strictObject({
  pharmacy: pharmacy.optional(),
  dispensedOn: dispensedOn.optional(),
  needs: person.shape.needs,
  ...made,
});

export type LabelOptions = z.infer<typeof labelOptionsSchema>;

/** Where a pointer into options leads in the label request that they make. */
export const inRequest = (path: string): string =>
  path === "/needs" || path.startsWith("/needs/") ? `/person${path}` : path;

/** Where the option stands that fills this place of a label request; null where none does. */
export const fromRequest = (path: string): string | null => {
  if (path === "/person/needs" || path.startsWith("/person/needs/")) return path.slice("/person".length);
  return Object.hasOwn(labelOptionsSchema.shape, path.split("/")[1] ?? "") ? path : null;
};
