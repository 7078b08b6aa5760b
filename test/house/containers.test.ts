// The container files name what exists: versions, settings, ports, files, and the limits they promise.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { problemOf } from "../../services/api/src/http/problems.ts";
import { refusalCodes } from "../../services/api/src/refusals/catalogue.ts";
import { readSettings } from "../../services/api/src/settings.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

const dockerfile = read("services/api/Dockerfile").replaceAll("\\\n", " ");
const lines = dockerfile.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const saidBy = (instruction: string): readonly string[] =>
  lines
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length + 1));
const environment = Object.fromEntries(
  saidBy("ENV").flatMap((line) =>
    [...line.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]),
  ),
);
const settings = (() => {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
})();

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly user?: string;
  readonly volumes?: readonly string[];
  readonly stop_grace_period?: string;
}
const composeText = read("services/api/compose.yaml");
const compose = parse(composeText, { merge: true }) as { services: Readonly<Record<string, Service>> };
const services = Object.entries(compose.services);
const copies = services.filter(([, { build }]) => build !== undefined);
const nginx = read("services/api/nginx.conf");

describe("the Dockerfile", () => {
  it("has the version of Node and of pnpm that the tests have", () => {
    const { packageManager, devDependencies } = JSON.parse(read("package.json"));
    const installed = JSON.parse(read("node_modules/node/package.json")).version as string;
    expect(`^${installed.split(".")[0]}`).toBe(devDependencies.node);
    expect(saidBy("FROM")).toEqual([`node:${installed}-slim AS build`, `node:${installed}-slim`]);
    expect(dockerfile).toContain(`npm install --global ${packageManager}`);
  });

  it("sets what is a setting, and listens, answers and keeps where it says", () => {
    expect(settings).toMatchObject({
      host: "0.0.0.0",
      port: Number(saidBy("EXPOSE")[0]),
      data: saidBy("VOLUME")[0],
    });
    expect(saidBy("HEALTHCHECK")[0]).toContain(`http://127.0.0.1:${settings.port}/readyz`);
  });

  it("runs what is deployed, and not as root", () => {
    const { name, bin } = JSON.parse(read("packages/cli/package.json"));
    expect(dockerfile).toContain(`--filter ${name} deploy --prod`);
    expect(saidBy("CMD")).toEqual([`["node", "${bin.plainlabel.replace("./", "")}", "serve"]`]);
    expect(saidBy("USER")).toEqual(["node"]);
    expect(lines.indexOf("USER node")).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith("FROM")),
    );
  });

  it("is handed only what exists, and never what was installed, built or kept here", () => {
    const rules = read("services/api/Dockerfile.dockerignore").split("\n");
    const let_in = rules.filter((rule) => rule.startsWith("!")).map((rule) => rule.slice(1));
    expect(rules).toContain("*");
    expect(let_in.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(rules).toEqual(expect.arrayContaining(["**/node_modules", "**/dist", "**/plainlabel-data"]));
  });
});

describe("the compose file", () => {
  it.each(services)("%s writes nowhere but its volumes, and can become nobody else", (_, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
    expect(service.build !== undefined || /^[1-9]\d*:[1-9]\d*$/.test(service.user ?? "")).toBe(true);
  });

  it("builds two copies from the Dockerfile, each with a volume of its own", () => {
    expect(copies.map(([name]) => name)).toEqual(["one", "two"]);
    for (const [, { build }] of copies)
      expect(existsSync(join(root, "services/api", build!.context, build!.dockerfile))).toBe(true);
    expect(new Set(copies.flatMap(([, { volumes }]) => volumes)).size).toBe(2);
    for (const [, { volumes }] of copies) expect(volumes?.[0]).toMatch(new RegExp(`:${settings.data}$`));
  });

  it("sets what is a setting, here and in the file of secrets", () => {
    const secrets = Object.fromEntries(
      [...composeText.matchAll(/\b(?:\\n)?(PLAINLABEL_\w+|DATABASE_URL)=([^\\\s]+)/g)].map(
        ([, name, value]) => [name!, value!.replaceAll("%s", "0".repeat(64))],
      ),
    );
    expect(Object.keys(secrets)).toEqual(["PLAINLABEL_LINK_SECRET", "DATABASE_URL"]);
    for (const [, each] of copies)
      expect(readSettings({ ...environment, ...each.environment, ...secrets })).toMatchObject({
        ok: true,
        value: { proxies: 1 },
      });
  });

  it("gives a copy longer to stop than it takes", () => {
    // docs/operating.md: "within five at most".
    for (const [, each] of copies)
      expect(Number.parseInt(each.stop_grace_period ?? "", 10)).toBeGreaterThan(5);
  });

  it("has a proxy that spreads callers over the copies", () => {
    const upstream = [...nginx.matchAll(/^\s*server (\w+):(\d+) /gm)].map(([, name, port]) => [
      name,
      Number(port),
    ]);
    expect(upstream).toEqual(copies.map(([name]) => [name, settings.port]));
    expect(compose.services.proxy?.volumes).toEqual(["./nginx.conf:/etc/nginx/nginx.conf:ro"]);
    expect(nginx).toContain("access_log off;");
  });

  it("says in the service's own words that no copy answers", () => {
    const said = JSON.parse(/return 503 '(.+)';/.exec(nginx)?.[1] ?? "null");
    expect(said).toEqual(problemOf("not-ready", said.refusals));
    expect(said.refusals.map(({ code }: { code: string }) => refusalCodes.includes(code))).toEqual([true]);
  });
});
