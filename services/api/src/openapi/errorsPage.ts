// openapi: docs/errors.md, written from the catalogue.
import { problemKinds, typeUri } from "../http/problemKinds.ts";
import { refusalGroups } from "../refusals/catalogue.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const problemRows = Object.entries(problemKinds).map(
  ([kind, { status, title }]) =>
    `| ${status} | \`${typeUri(kind as keyof typeof problemKinds)}\` | ${cell(title)} |`,
);

const groupSections = refusalGroups.map(({ title, where, codes }) =>
  [
    `## ${title}`,
    "",
    where,
    "",
    "| code | meaning |",
    "| --- | --- |",
    ...Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`),
    "",
  ].join("\n"),
);

/** The page as Markdown. `pnpm bless` writes it; a test compares it. */
export const errorsPage = (): string =>
  [
    "<!-- Written by `npm run bless` from the tables of refusals of each package (services/api/src/refusals/catalogue.ts names them). Change it there. -->",
    "# Errors",
    "",
    "Every error is a problem document (RFC 9457, `application/problem+json`); under `/fhir` it is an OperationOutcome with the same codes. All reasons come at once, under `refusals`:",
    "",
    "```json",
    JSON.stringify(
      {
        code: "unknown-field",
        path: "/person/nmae",
        detail: "There is no field “nmae”.",
        help: "Remove it or correct its spelling; the fields here are name, needs.",
      },
      null,
      2,
    ),
    "```",
    "",
    "- `code` is stable: decide by it. New codes may come; treat one you do not know by the status.",
    "- `path` is a JSON pointer (RFC 6901) into what was sent. For the query it names the parameter.",
    "- `detail` and `help` are for people, and may change. They can quote what was sent, so keep them out of logs.",
    "- 400 and 422: correct the request. 429 and 503: send the same request again after `Retry-After` seconds; nothing was made. 500: quote `reference` to the operator. Every problem has one: it is the answer's `X-Request-Id`, and stands in the log.",
    "- An OperationOutcome has one issue for each refusal: `details.coding.code` is the code, `details.text` the detail, `diagnostics` the help, `expression` the place, and `id` the reference.",
    "",
    "| status | type | title |",
    "| --- | --- | --- |",
    ...problemRows,
    "",
    ...groupSections,
  ].join("\n");
