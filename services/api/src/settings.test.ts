import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { knownSettings, readSettings } from "./settings.ts";

test("with nothing set, the service listens on loopback only", () => {
  const settings = readSettings({ PATH: "/bin" });
  expect(settings.ok && settings.value).toEqual({
    host: "127.0.0.1",
    port: 3000,
    data: "plainlabel-data",
    pharmacyFile: null,
    logLevel: "info",
    workers: Math.min(4, availableParallelism()),
    queue: 100,
    callerUnits: 30_000,
    batchItems: 20_000,
    secondCheck: "none",
    metrics: true,
    publicHost: null,
    reviewedOnly: false,
    filmHosts: [],
    texts: "off",
    notifyKey: null,
    notifyTemplate: null,
    jwtIssuer: null,
    jwtAudience: null,
    jwks: null,
    proxies: 0,
    linkSecret: null,
    databaseUrl: null,
    tracesTo: null,
  });
});

test("every setting is taken from its variable", () => {
  const settings = readSettings({
    PLAINLABEL_HOST: "::1",
    PLAINLABEL_PORT: "0",
    PLAINLABEL_DATA: "/srv/labels",
    PLAINLABEL_PHARMACY: "pharmacy.json",
    PLAINLABEL_LOG_LEVEL: "warn",
    PLAINLABEL_WORKERS: "0",
    PLAINLABEL_QUEUE: "7",
    PLAINLABEL_CALLER_UNITS: "0",
    PLAINLABEL_BATCH_ITEMS: "0",
    PLAINLABEL_METRICS: "off",
    PLAINLABEL_SECOND_CHECK: "only:alder-lane,mill-road",
    PLAINLABEL_PUBLIC_URL: "https://Labels.Example.org/",
    PLAINLABEL_REVIEWED_ONLY: "on",
    PLAINLABEL_PROXIES: "2",
    PLAINLABEL_FILM_HOSTS: "films.example.org, video.example.com",
    PLAINLABEL_TEXTS: "govuk-notify",
    PLAINLABEL_NOTIFY_KEY: `name-${"0".repeat(36)}-${"1".repeat(36)}`,
    PLAINLABEL_NOTIFY_TEMPLATE: "f33517ff-2a88-4f6e-b855-c550268ce08a",
    PLAINLABEL_JWT_ISSUER: "https://issuer.example.org",
    PLAINLABEL_JWT_AUDIENCE: "plainlabel",
    PLAINLABEL_JWKS: "https://issuer.example.org/keys",
    PLAINLABEL_LINK_SECRET: "0F".repeat(32),
    DATABASE_URL: "postgres://plainlabel@db/plainlabel",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318",
  });
  expect(settings.ok && settings.value).toEqual({
    host: "::1",
    port: 0,
    data: "/srv/labels",
    pharmacyFile: "pharmacy.json",
    logLevel: "warn",
    workers: 0,
    queue: 7,
    callerUnits: 0,
    batchItems: 0,
    secondCheck: ["alder-lane", "mill-road"],
    metrics: false,
    publicHost: "labels.example.org",
    reviewedOnly: true,
    filmHosts: ["films.example.org", "video.example.com"],
    texts: "govuk-notify",
    notifyKey: `name-${"0".repeat(36)}-${"1".repeat(36)}`,
    notifyTemplate: "f33517ff-2a88-4f6e-b855-c550268ce08a",
    jwtIssuer: "https://issuer.example.org",
    jwtAudience: "plainlabel",
    jwks: "https://issuer.example.org/keys",
    proxies: 2,
    linkSecret: "0F".repeat(32),
    databaseUrl: "postgres://plainlabel@db/plainlabel",
    tracesTo: "http://127.0.0.1:4318",
  });
});

test.each(["", " 80", "80 ", "+80", "0x50", "8e1", "080", "80.0", "-1", "65536", "port"])(
  "a port of %j is refused, not repaired",
  (port) => {
    const settings = readSettings({ PLAINLABEL_PORT: port });
    expect(settings.ok ? [] : settings.refusals.map(({ path }) => path)).toEqual(["/PLAINLABEL_PORT"]);
  },
);

test.each([
  ["PLAINLABEL_WORKERS", "65"],
  ["PLAINLABEL_WORKERS", "two"],
  ["PLAINLABEL_QUEUE", "-1"],
  ["PLAINLABEL_CALLER_UNITS", "1e3"],
  ["PLAINLABEL_METRICS", "yes"],
  ["PLAINLABEL_SECOND_CHECK", "yes"],
  ["PLAINLABEL_SECOND_CHECK", "alder-lane"],
  ["PLAINLABEL_SECOND_CHECK", "only:"],
  ["PLAINLABEL_SECOND_CHECK", "only:alder-lane, mill-road"],
  ["PLAINLABEL_PUBLIC_URL", "http://labels.example.org"],
  ["PLAINLABEL_PUBLIC_URL", "https://localhost"],
  ["PLAINLABEL_PUBLIC_URL", "https://labels.example.org:8443"],
  ["PLAINLABEL_PUBLIC_URL", "https://labels.example.org/pages"],
  ["PLAINLABEL_FILM_HOSTS", "https://films.example.org"],
  ["PLAINLABEL_FILM_HOSTS", "films.example.org,"],
  ["PLAINLABEL_FILM_HOSTS", "127.0.0.1"],
  ["PLAINLABEL_JWKS", "http://issuer.example.org/keys"],
  ["PLAINLABEL_JWKS", "http://127.0.0.1.example.org/keys"],
  ["PLAINLABEL_JWKS", "http://127.0.0.1@example.org/keys"],
  ["PLAINLABEL_JWKS", "ftp://issuer.example.org/keys"],
  ["PLAINLABEL_PROXIES", "true"],
  ["PLAINLABEL_LINK_SECRET", "secret"],
  ["DATABASE_URL", "mysql://db/plainlabel"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "127.0.0.1:4318"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "file:///etc/passwd"],
])("%s of %j is refused", (name, value) => {
  const settings = readSettings({ [name]: value });
  expect(settings.ok ? [] : settings.refusals.map(({ path }) => path)).toEqual([`/${name}`]);
});

test("tokens of another issuer need to be told who it is, for whom they are and where its keys are", () => {
  const settings = readSettings({ PLAINLABEL_JWKS: "http://127.0.0.1:8080/keys" });
  expect(settings.ok ? [] : settings.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "missing-setting /PLAINLABEL_JWT_ISSUER",
    "missing-setting /PLAINLABEL_JWT_AUDIENCE",
  ]);
});

test("text messages need somewhere to lead to, and their carrier its key", () => {
  const settings = readSettings({ PLAINLABEL_TEXTS: "govuk-notify" });
  expect(settings.ok ? [] : settings.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "missing-setting /PLAINLABEL_PUBLIC_URL",
    "missing-setting /PLAINLABEL_NOTIFY_KEY",
    "missing-setting /PLAINLABEL_NOTIFY_TEMPLATE",
  ]);
  const url = { PLAINLABEL_PUBLIC_URL: "https://labels.example.org" };
  expect(readSettings({ PLAINLABEL_TEXTS: "file", ...url }).ok).toBe(true);
  expect(readSettings({ PLAINLABEL_TEXTS: "off" }).ok).toBe(true);
});

test("every wrong or unknown setting is named at once, and no value is repeated", () => {
  const settings = readSettings({
    PLAINLABEL_PROT: "secret-1",
    PLAINLABEL_PORT: "secret-2",
    PLAINLABEL_LOG_LEVEL: "secret-3",
    PLAINLABEL_HOST: " ",
  });
  expect(settings.ok ? [] : settings.refusals.map(({ path }) => path).sort()).toEqual([
    "/PLAINLABEL_HOST",
    "/PLAINLABEL_LOG_LEVEL",
    "/PLAINLABEL_PORT",
    "/PLAINLABEL_PROT",
  ]);
  expect(JSON.stringify(settings)).not.toContain("secret");
});

test("the key of programs that call a service may stand in its own environment", () => {
  expect(readSettings({ PLAINLABEL_API_KEY: "pl_0" }).ok).toBe(true);
});

test("docs/operating.md has the table of the settings", () => {
  const rows = Object.entries(knownSettings).map(
    ([name, { what, help, usual }]) => `| \`${name}\` | ${what} ${help} | ${usual} |`,
  );
  const page = readFileSync(new URL("../../../docs/operating.md", import.meta.url), "utf8");
  const [, table] = /<!-- settings:[^>]*-->\n([\s\S]*?)<!-- \/settings -->/.exec(page) ?? [];
  const head = ["| setting | meaning | when left out |", "| --- | --- | --- |"];
  expect(table).toBe(`${[...head, ...rows].join("\n")}\n`);
});
