// What the packages bring at run time, as CycloneDX 1.7, and whether its licences are ones we ship. Usage: node
// .ci/sbom.ts out/sbom.json
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

interface Licence {
  readonly license?: { readonly id?: string; readonly name?: string };
  readonly expression?: string;
}
interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
}

/** Permissive, and compatible with MIT for whoever ships our packages. */
const shipped = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "(MIT OR CC0-1.0)",
]);

/** Packages whose package.json names no licence, and the one that stands in their files. */
const read: Readonly<Record<string, string>> = { "png-js": "MIT" };

const [file = "out/sbom.json"] = process.argv.slice(2);
mkdirSync(dirname(file), { recursive: true });
const { packageManager } = JSON.parse(readFileSync("package.json", "utf8")) as { packageManager: string };
const made = spawnSync(
  "npx",
  ["--yes", packageManager, "sbom", "--sbom-format", "cyclonedx", "--prod", "--out", file],
  { encoding: "utf8" },
);
if (made.status !== 0) {
  console.error(made.stdout, made.stderr);
  process.exit(1);
}

const { components } = JSON.parse(readFileSync(file, "utf8")) as { components: readonly Component[] };
const licencesOf = ({ name, licenses = [] }: Component): readonly string[] => {
  const named = licenses.map(
    ({ license, expression }) => expression ?? license?.id ?? license?.name ?? "none",
  );
  return named.length > 0 ? named : [read[name] ?? "none"];
};
const others = components.filter((component) =>
  licencesOf(component).some((licence) => !shipped.has(licence)),
);
for (const component of others)
  console.error(
    `${component.group ?? ""}${component.name} ${component.version}: ${licencesOf(component).join(", ")}`,
  );
console.log(`${file}: ${components.length} components, ${others.length} under a licence that we do not ship`);
process.exit(others.length > 0 || components.length < 50 ? 1 : 0);
