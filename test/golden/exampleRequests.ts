// golden: every example request, as it is and varied over profiles and stocks.
import { readdirSync, readFileSync } from "node:fs";
import { type LabelRequest, profileNames, readJson, readRequest, type StockName } from "@plainlabel/core";

const folder = new URL("../../examples/requests/", import.meta.url);

export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  readonly request: LabelRequest;
}

const readExample = (file: string): Example => {
  const json = readJson(readFileSync(new URL(file, folder)));
  const read = json.ok ? readRequest(json.value) : json;
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.refusals)}`);
  return { name: file.replace(/\.json$/, ""), request: read.value };
};

export const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map(readExample);

export const exampleNamed = (name: string): LabelRequest => {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`There is no example ${name}.`);
  return found.request;
};

/** The same prescription for another reader and on other paper, with no larger paper to go to. */
export const varied = (
  request: LabelRequest,
  profile: (typeof profileNames)[number],
  stock: StockName,
): LabelRequest => {
  const { fallbackStocks: _larger, layout: _layout, ...rest } = request;
  const { codes: _codes, ...needs } = request.person.needs ?? {};
  return { ...rest, stock, person: { ...request.person, needs: { ...needs, profile } } };
};

export const goldenStocks = ["102x76", "102x152"] as const satisfies readonly StockName[];

export interface Variant {
  readonly title: string;
  readonly request: LabelRequest;
}

/** The example's own request, then every profile on both stocks. */
export const variantsOf = ({ request }: Example): readonly Variant[] => [
  { title: "as the example asks", request },
  ...goldenStocks.flatMap((stock) =>
    profileNames.map((profile) => ({
      title: `${profile} on ${stock}`,
      request: varied(request, profile, stock),
    })),
  ),
];
