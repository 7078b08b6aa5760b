// refusals: the one catalogue of codes: what docs/errors.md, the OpenAPI document and metrics know.
import { refusalCatalogue } from "@plainlabel/core";
import { groups, type RefusalGroup } from "./groups.ts";

/** Directions in words, from the table that the reader of directions itself uses. */
const directionsInWords: RefusalGroup = {
  title: "Directions in words",
  where:
    "Reasons for printing the directions exactly as prescribed, without a picture of the dose: inside a 200 answer, under readBack.reasons and findings. POST /v1/interpret gives them with 200 under refusals.",
  codes: Object.fromEntries(Object.entries(refusalCatalogue).map(([code, { detail }]) => [code, detail])),
};

const before = groups.findIndex(({ title }) => title === "Findings");

/** Every family of codes, in the order of a request's way. */
export const refusalGroups: readonly RefusalGroup[] = [
  ...groups.slice(0, before),
  directionsInWords,
  ...groups.slice(before),
];

/** Every code there is, in the order of the families. */
export const refusalCodes: readonly string[] = refusalGroups.flatMap(({ codes }) => Object.keys(codes));
