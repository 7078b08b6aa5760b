// service: the settings, read once from the environment. A setting we do not know or cannot read is an error, never a default.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";

export const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

export interface Settings {
  /** Address to listen on. Loopback unless the operator says otherwise. */
  readonly host: string;
  /** 0 asks the system for a free port. */
  readonly port: number;
  /** Folder for everything the service keeps. Nothing is kept by this version. */
  readonly data: string;
  /** Path of a JSON file with the pharmacy that dispenses; null: every prescription names its own by query. */
  readonly pharmacyFile: string | null;
  readonly logLevel: (typeof logLevels)[number];
}

const text = /\S/;
const portNumber = /^(0|[1-9]\d{0,4})$/;

/** Each setting: what it may be in plain words, and how it is read; `undefined` from `read` means it may not. */
const known = {
  PLAINLABEL_HOST: {
    help: "Give an address to listen on, such as 127.0.0.1.",
    read: (value: string) => (text.test(value) ? value : undefined),
  },
  PLAINLABEL_PORT: {
    help: "Give a whole number from 0 to 65535; 0 asks the system for a free port.",
    read: (value: string) => (portNumber.test(value) && Number(value) <= 65535 ? Number(value) : undefined),
  },
  PLAINLABEL_DATA: {
    help: "Give the path of a folder.",
    read: (value: string) => (text.test(value) ? value : undefined),
  },
  PLAINLABEL_PHARMACY: {
    help: "Give the path of a JSON file with the name, address and phone of the pharmacy.",
    read: (value: string) => (text.test(value) ? value : undefined),
  },
  PLAINLABEL_LOG_LEVEL: {
    help: `Give one of ${logLevels.join(", ")}.`,
    read: (value: string) => logLevels.find((level) => level === value),
  },
} as const;

type Name = keyof typeof known;
type Read<N extends Name> = Exclude<ReturnType<(typeof known)[N]["read"]>, undefined>;

/**
 * Reads the settings. Every wrong one is named at once; the path is the
 * variable's name. Values are not repeated: a mistyped secret stays secret.
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Outcome<Settings> => {
  const refusals: Refusal[] = Object.keys(env)
    .filter((name) => name.startsWith("PLAINLABEL_") && !Object.hasOwn(known, name))
    .map((name) => ({
      code: "unknown-setting",
      path: `/${name}`,
      detail: `There is no setting ${name}.`,
      help: `Settings are ${Object.keys(known).join(", ")}.`,
    }));

  const setting = <N extends Name, D>(name: N, otherwise: D): Read<N> | D => {
    const value = env[name];
    if (value === undefined) return otherwise;
    const read = known[name].read(value) as Read<N> | undefined;
    if (read !== undefined) return read;
    refusals.push({
      code: "wrong-setting",
      path: `/${name}`,
      detail: `${name} cannot be used as it is.`,
      help: known[name].help,
    });
    return otherwise;
  };

  const settings: Settings = {
    host: setting("PLAINLABEL_HOST", "127.0.0.1"),
    port: setting("PLAINLABEL_PORT", 3000),
    data: setting("PLAINLABEL_DATA", "plainlabel-data"),
    pharmacyFile: setting("PLAINLABEL_PHARMACY", null),
    logLevel: setting("PLAINLABEL_LOG_LEVEL", "info"),
  };
  return refusals.length > 0 ? refused(...refusals) : accepted(settings);
};
