// npm run demo: every example request and prescription to PDF files in out/, and a table of what came of each.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import {
  describeLabels,
  type Finding,
  type LabelRequest,
  makeLabels,
  type Outcome,
  readJson,
  readSubmission,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";

const examples = import.meta.dirname;
const out = join(examples, "..", "out");

/** A prescription does not know who dispenses it, or when; the demo does. */
const dispensing = async () => {
  const pharmacy = readJson(await readFile(join(examples, "pharmacy.json")));
  return {
    pharmacy: pharmacy.ok ? (pharmacy.value as LabelRequest["pharmacy"]) : undefined,
    dispensedOn: "2026-11-22",
  };
};

const isFhir = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "resourceType" in value;

const requestsIn = async (file: string): Promise<Outcome<readonly LabelRequest[]>> => {
  const sent = readJson(await readFile(file));
  if (!sent.ok) return sent;
  return isFhir(sent.value) ? readSubmission(sent.value, await dispensing()) : readSubmission(sent.value);
};

const jsonFilesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));

interface Row {
  readonly example: string;
  readonly labels: string;
  readonly type: string;
  readonly directions: string;
  readonly findings: string;
}

const titles: Row = {
  example: "example",
  labels: "labels",
  type: "type size",
  directions: "directions",
  findings: "findings",
};
const columns = Object.keys(titles) as (keyof Row)[];

const table = (rows: readonly Row[]): string => {
  const width = (column: keyof Row): number =>
    Math.max(...[titles, ...rows].map((row) => row[column].length));
  return [titles, ...rows]
    .map((row) =>
      columns
        .map((column) => row[column].padEnd(width(column)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

const codesOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(({ code }) => code))].join(", ");

const painter = await createPdfPainter();
const rows: Row[] = [];
let sets = 0;
let failures = 0;

for (const file of [
  ...(await jsonFilesIn(join(examples, "requests"))),
  ...(await jsonFilesIn(join(examples, "fhir"))),
]) {
  const { name } = parse(file);
  const requests = await requestsIn(file);
  const result = requests.ok
    ? await makeLabels(requests.value, painter, { level: "full" })
    : { outcome: "refused" as const, refusals: requests.refusals };
  if (result.outcome !== "made") {
    failures += 1;
    const reasons = result.outcome === "refused" ? result.refusals : result.findings;
    rows.push({ example: name, labels: "none", type: "", directions: result.outcome, findings: "see below" });
    console.error(`${name}: ${result.outcome}`, reasons);
    continue;
  }
  await mkdir(out, { recursive: true });
  if (requests.ok && requests.findings.length > 0)
    rows.push({ example: name, labels: "", type: "", directions: "", findings: codesOf(requests.findings) });
  for (const [index, item] of result.items.entries()) {
    const label = result.items.length === 1 ? name : `${name}-${index + 1}`;
    const { pages, readBack, findings, report } = describeLabels(item);
    await writeFile(join(out, `${label}.pdf`), result.files[index]!);
    sets += 1;
    rows.push({
      example: label,
      labels: String(pages),
      type: `${report.sizes.directions?.points} pt`,
      directions: readBack.understood === null ? "as written" : "understood",
      findings: findings.length === 0 ? "none" : codesOf(findings),
    });
  }
}

console.log(`${table(rows)}\n\n${sets} label sets in out/.`);
process.exitCode = failures === 0 ? 0 : 1;
