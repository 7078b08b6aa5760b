// service: the settings, read once from the environment. A setting we do not know or cannot read is an error,
// never a default.
import { availableParallelism } from "node:os";
import { accepted, linkFaults, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { z } from "zod";

export const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

export interface Settings {
  /** Address to listen on. Loopback unless the operator says otherwise. */
  readonly host: string;
  /** 0 asks the system for a free port. */
  readonly port: number;
  /** Folder for everything the service keeps: the embedded store and the link secret. */
  readonly data: string;
  /** PostgreSQL instead of the embedded store; null: the embedded store. Holds a password: never logged. */
  readonly databaseUrl: string | null;
  /** Where spans are sent by OpenTelemetry's protocol; null: nowhere, and nothing of it is loaded. */
  readonly tracesTo: string | null;
  /** 64 hexadecimal digits, the same for every replica; null: kept in the data folder. */
  readonly linkSecret: string | null;
  /** The host of the pages behind labels; null: requests for pages are refused. */
  readonly publicHost: string | null;
  /** Whether drafts of information stand behind draft labels neither. Behind an approved label none ever does. */
  readonly reviewedOnly: boolean;
  /** Hosts besides ourselves that films may come from. */
  readonly filmHosts: readonly string[];
  /** Who brings reminders by text message. */
  readonly texts: "off" | "file" | "govuk-notify";
  /** Key and template of GOV.UK Notify; null where it is not used. */
  readonly notifyKey: string | null;
  readonly notifyTemplate: string | null;
  /** Whose tokens are taken besides keys, for whom they are made, and where its public keys are; null: keys only. */
  readonly jwtIssuer: string | null;
  readonly jwtAudience: string | null;
  readonly jwks: string | null;
  /** Proxies in front, whose word is taken for where a request came from. */
  readonly proxies: number;
  /** Path of a JSON file with the pharmacy that dispenses; null: every prescription names its own by query. */
  readonly pharmacyFile: string | null;
  readonly logLevel: (typeof logLevels)[number];
  /** Worker threads that make labels; 0: labels are made in the serving thread. */
  readonly workers: number;
  /** Requests for labels that may wait for a worker; one more is answered 503 at once. */
  readonly queue: number;
  /** What one caller may spend a minute: one unit a request, and one for each label made. 0: no limit. */
  readonly callerUnits: number;
  /** Items of batches that one tenant may order a minute. 0: no limit. */
  readonly batchItems: number;
  /** Whether GET /metrics answers. */
  readonly metrics: boolean;
  /** Whether somebody other than who approved checks each label of the desk before it is printed. */
  readonly secondCheck: CheckedTenants;
}

const textsChoices = ["off", "file", "govuk-notify"] as const;

/** Anything but nothing: of spaces alone is nothing. */
const text = z.string().regex(/\S/);

/** Of whom a second check is wanted: of nobody, of every tenant, or of these. */
export type CheckedTenants = "none" | "all" | readonly string[];

/** "yes" must not pass for a tenant of that name, whom nobody checks. */
const checkedTenants = z
  .union([
    z.enum(["on", "off"]),
    z.string().regex(/^only:[a-z0-9][a-z0-9-]{0,39}(,[a-z0-9][a-z0-9-]{0,39})*$/),
  ])
  .transform((value): CheckedTenants => {
    if (value === "on") return "all";
    return value === "off" ? "none" : value.slice("only:".length).split(",");
  });

const onOff = z.enum(["on", "off"]).transform((value) => value === "on");

/** A name that a phone can open, and nothing after it. */
const publicName = z
  .string()
  .toLowerCase()
  .refine((host) => linkFaults(`https://${host}`).length === 0);

/** "https://labels.example.org", read as its host. */
const origin = z
  .string()
  .regex(/^https:\/\/[^/?#]+\/?$/i)
  .transform((value) => value.slice("https://".length).replace(/\/$/, ""))
  .pipe(publicName);

/** https; http on this machine's own address, where nobody stands between; or a path. */
const keysPlace = text.refine(
  (place) =>
    !/^[a-z][a-z0-9+.-]*:\/\//i.test(place) ||
    (URL.canParse(place) && /^https:|^http:\/\/(127\.0\.0\.1|\[::1\])[:/]/i.test(place)),
);

const hosts = z
  .string()
  .transform((value) => value.split(",").map((host) => host.trim()))
  .pipe(z.array(publicName.regex(/^[a-z0-9.-]+$/)));

/** In plain digits: "0x50", "8e1", "080" and " 80" are no numbers here. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** More than four workers want to be asked for: each holds some 60 MB. */
const usualWorkers = Math.min(4, availableParallelism());

/**
 * Each setting: what it does and may be in plain words, and the schema
 * that reads it. docs/operating.md shows this table.
 */
export const knownSettings = {
  PLAINLABEL_HOST: {
    what: "Address to listen on.",
    usual: "127.0.0.1",
    help: "Give an address to listen on, such as 127.0.0.1.",
    schema: text,
  },
  PLAINLABEL_PORT: {
    what: "Port to listen on.",
    usual: "3000",
    help: "Give a whole number from 0 to 65535; 0 asks the system for a free port.",
    schema: whole(0, 65_535),
  },
  PLAINLABEL_DATA: {
    what: "Folder for everything the service keeps.",
    usual: "plainlabel-data",
    help: "Give the path of a folder.",
    schema: text,
  },
  PLAINLABEL_PHARMACY: {
    what: "The pharmacy that dispenses, for prescriptions that do not name it.",
    usual: "none",
    help: "Give the path of a JSON file with the name, address and phone of the pharmacy.",
    schema: text,
  },
  PLAINLABEL_LOG_LEVEL: {
    what: "How much is logged.",
    usual: "info",
    help: `Give one of ${logLevels.join(", ")}.`,
    schema: z.enum(logLevels),
  },
  PLAINLABEL_WORKERS: {
    what: "Threads that make labels. 0 makes them in the thread that serves, which needs least memory.",
    usual: "one for each processor core, 4 at most",
    help: "Give a whole number from 0 to 64.",
    schema: whole(0, 64),
  },
  PLAINLABEL_QUEUE: {
    what: "Requests for labels that may wait for a worker; one more is answered 503 with Retry-After.",
    usual: "100",
    help: "Give a whole number from 0 to 10000.",
    schema: whole(0, 10_000),
  },
  PLAINLABEL_CALLER_UNITS: {
    what: "What one tenant may spend a minute: 1 unit a request and 1 for each label made; beyond it 429 with Retry-After. Calls without a key that is known are counted by address. 0 sets no limit.",
    usual: "30000",
    help: "Give a whole number from 0 to 100000000.",
    schema: whole(0, 100_000_000),
  },
  PLAINLABEL_BATCH_ITEMS: {
    what: "How many items of batches one tenant may order a minute, apart from what its calls may spend; beyond it 429 with Retry-After. A larger batch is taken all the same, and paid for later. 0 sets no limit.",
    usual: "20000",
    help: "Give a whole number from 0 to 100000000.",
    schema: whole(0, 100_000_000),
  },
  PLAINLABEL_SECOND_CHECK: {
    what: "Whether somebody other than who approved checks each label at the pharmacist's page before it is printed: for every tenant, for those named, or for those alone who decide it at their page (off).",
    usual: "off",
    help: "Give on, off, or only: with ids of tenants, such as only:alder-lane,mill-road.",
    schema: checkedTenants,
  },
  PLAINLABEL_METRICS: {
    what: "Whether GET /metrics answers.",
    usual: "on",
    help: "Give on or off.",
    schema: onOff,
  },
  PLAINLABEL_PUBLIC_URL: {
    what: "Where people's phones reach this service, for the pages behind labels. Without it no label gets a page.",
    usual: "none",
    help: 'Give https:// and a public name, such as "https://labels.example.org"; a short one makes a smaller code.',
    schema: origin,
  },
  PLAINLABEL_REVIEWED_ONLY: {
    what: "Whether drafts of medicine information and films stand nowhere at all. Off shows them, marked as not checked, behind draft labels; an approved label never shows one.",
    usual: "off",
    help: "Give on or off.",
    schema: onOff,
  },
  PLAINLABEL_FILM_HOSTS: {
    what: "Other hosts that films behind labels may come from, with commas between them. Pages lead there by a plain link and load nothing from there.",
    usual: "none: films are files in the folder films of PLAINLABEL_DATA",
    help: 'Give names of hosts, such as "films.example.org,video.example.com".',
    schema: hosts,
  },
  PLAINLABEL_TEXTS: {
    what: "Whether people may ask for reminders by text message. file writes them to texts.jsonl in PLAINLABEL_DATA and sends nothing, for development; govuk-notify sends them by GOV.UK Notify. Needs PLAINLABEL_PUBLIC_URL.",
    usual: "off",
    help: "Give off, file or govuk-notify.",
    schema: z.enum(textsChoices),
  },
  PLAINLABEL_NOTIFY_KEY: {
    what: "The API key of GOV.UK Notify.",
    usual: "none",
    help: "Give the key as GOV.UK Notify showed it.",
    schema: z.string().regex(/^[\w-]{75,200}$/),
  },
  PLAINLABEL_NOTIFY_TEMPLATE: {
    what: "The id of a text message template at GOV.UK Notify whose one placeholder is ((message)).",
    usual: "none",
    help: "Give the id of the template.",
    schema: z.string().regex(/^[0-9a-f-]{36}$/),
  },
  PLAINLABEL_JWT_ISSUER: {
    what: 'Whose tokens (OAuth2 client credentials) are taken besides keys: what "iss" says in them. Needs PLAINLABEL_JWT_AUDIENCE and PLAINLABEL_JWKS.',
    usual: "none: keys only",
    help: "Give the issuer to the letter as it stands in its tokens.",
    schema: text,
  },
  PLAINLABEL_JWT_AUDIENCE: {
    what: 'What "aud" says in tokens that are made for this service.',
    usual: "none",
    help: "Give the audience that the issuer has for this service.",
    schema: text,
  },
  PLAINLABEL_JWKS: {
    what: "The issuer's public keys (JWKS). An address is asked when the first token comes and every ten minutes; a file is read at the start.",
    usual: "none",
    help: "Give an https:// address, an http:// address of 127.0.0.1, or the path of a file.",
    schema: keysPlace,
  },
  PLAINLABEL_PROXIES: {
    what: "How many proxies stand in front of the service. Wrong codes and shares are counted by the address they name.",
    usual: "0",
    help: "Give a whole number from 0 to 10.",
    schema: whole(0, 10),
  },
  PLAINLABEL_LINK_SECRET: {
    what: "The secret that links are made with, for several copies over one PostgreSQL. Left out, it is kept in the data folder.",
    usual: "made by the first start",
    help: "Give 64 hexadecimal digits; openssl rand -hex 32 makes them.",
    schema: z.string().regex(/^[0-9a-f]{64}$/i),
  },
  DATABASE_URL: {
    what: "PostgreSQL to keep everything in, instead of the embedded store.",
    usual: "none",
    help: 'Give an address such as "postgres://user:password@host/database".',
    schema: z.string().regex(/^postgres(ql)?:\/\/\S+$/),
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    what: "Where traces are sent by OpenTelemetry's protocol (HTTP, JSON); the other OTEL_ variables of the standard count too.",
    usual: "none: nothing of OpenTelemetry is loaded",
    help: 'Give the address of a receiver, such as "http://127.0.0.1:4318".',
    schema: z.url({ protocol: /^https?$/ }),
  },
} as const;

/** Where programs that call a service look for their key; it may stand in the service's own environment too. */
const callersKey = "PLAINLABEL_API_KEY";

type Name = keyof typeof knownSettings;
type Read<N extends Name> = z.output<(typeof knownSettings)[N]["schema"]>;

/** Text messages need somewhere to lead to, and their carrier its key. */
const unsettledTexts = ({ texts, publicHost, notifyKey, notifyTemplate }: Settings): readonly Refusal[] => {
  const needed = (name: Name): Refusal => ({
    code: "missing-setting",
    path: `/${name}`,
    detail: `PLAINLABEL_TEXTS needs ${name}.`,
    help: knownSettings[name].help,
  });
  if (texts === "off") return [];
  return [
    ...(publicHost === null ? [needed("PLAINLABEL_PUBLIC_URL")] : []),
    ...(texts === "govuk-notify" && notifyKey === null ? [needed("PLAINLABEL_NOTIFY_KEY")] : []),
    ...(texts === "govuk-notify" && notifyTemplate === null ? [needed("PLAINLABEL_NOTIFY_TEMPLATE")] : []),
  ];
};

const tokenSettings = {
  PLAINLABEL_JWT_ISSUER: "jwtIssuer",
  PLAINLABEL_JWT_AUDIENCE: "jwtAudience",
  PLAINLABEL_JWKS: "jwks",
} as const;

/** Without all three a token cannot be told from a forged one. */
const unsettledTokens = (settings: Settings): readonly Refusal[] => {
  const names = Object.keys(tokenSettings) as (keyof typeof tokenSettings)[];
  const missing = names.filter((name) => settings[tokenSettings[name]] === null);
  if (missing.length === names.length) return [];
  return missing.map((name) => ({
    code: "missing-setting",
    path: `/${name}`,
    detail: `Tokens of another issuer need ${name}.`,
    help: knownSettings[name].help,
  }));
};

/**
 * Reads the settings. Every wrong one is named at once; the path is the
 * variable's name. Values are not repeated: a mistyped secret stays secret.
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Outcome<Settings> => {
  const refusals: Refusal[] = Object.keys(env)
    .filter(
      (name) => name.startsWith("PLAINLABEL_") && name !== callersKey && !Object.hasOwn(knownSettings, name),
    )
    .map((name) => ({
      code: "unknown-setting",
      path: `/${name}`,
      detail: `There is no setting ${name}.`,
      help: `Settings are ${Object.keys(knownSettings).join(", ")}.`,
    }));

  const setting = <N extends Name, D>(name: N, otherwise: D): Read<N> | D => {
    const value = env[name];
    if (value === undefined) return otherwise;
    const read = knownSettings[name].schema.safeParse(value);
    if (read.success) return read.data as Read<N>;
    refusals.push({
      code: "wrong-setting",
      path: `/${name}`,
      detail: `${name} cannot be used as it is.`,
      help: knownSettings[name].help,
    });
    return otherwise;
  };

  const settings: Settings = {
    host: setting("PLAINLABEL_HOST", "127.0.0.1"),
    port: setting("PLAINLABEL_PORT", 3000),
    data: setting("PLAINLABEL_DATA", "plainlabel-data"),
    pharmacyFile: setting("PLAINLABEL_PHARMACY", null),
    logLevel: setting("PLAINLABEL_LOG_LEVEL", "info"),
    workers: setting("PLAINLABEL_WORKERS", usualWorkers),
    queue: setting("PLAINLABEL_QUEUE", 100),
    callerUnits: setting("PLAINLABEL_CALLER_UNITS", 30_000),
    batchItems: setting("PLAINLABEL_BATCH_ITEMS", 20_000),
    secondCheck: setting("PLAINLABEL_SECOND_CHECK", "none"),
    metrics: setting("PLAINLABEL_METRICS", true),
    publicHost: setting("PLAINLABEL_PUBLIC_URL", null),
    reviewedOnly: setting("PLAINLABEL_REVIEWED_ONLY", false),
    filmHosts: setting("PLAINLABEL_FILM_HOSTS", []),
    texts: setting("PLAINLABEL_TEXTS", "off"),
    notifyKey: setting("PLAINLABEL_NOTIFY_KEY", null),
    notifyTemplate: setting("PLAINLABEL_NOTIFY_TEMPLATE", null),
    jwtIssuer: setting("PLAINLABEL_JWT_ISSUER", null),
    jwtAudience: setting("PLAINLABEL_JWT_AUDIENCE", null),
    jwks: setting("PLAINLABEL_JWKS", null),
    proxies: setting("PLAINLABEL_PROXIES", 0),
    linkSecret: setting("PLAINLABEL_LINK_SECRET", null),
    databaseUrl: setting("DATABASE_URL", null),
    tracesTo: setting("OTEL_EXPORTER_OTLP_ENDPOINT", null),
  };
  refusals.push(...unsettledTexts(settings), ...unsettledTokens(settings));
  return refusals.length > 0 ? refused(...refusals) : accepted(settings);
};
