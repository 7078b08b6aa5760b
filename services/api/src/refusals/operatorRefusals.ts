// refusals: what an operator is told on the command line, by family, each with what it means.
import type { CodesOf } from "@plainlabel/core";

export const operatorRefusals = {
  starting: {
    "audit-broken": "An entry of the audit trail was changed, or one is missing.",
    "audit-cut": "The end of the audit trail was cut off.",
    "no-key": "There is no key with this id.",
    "no-tenant": "There is no tenant with this id.",
    "tenant-there": "There is a tenant with this id already.",
    "two-keys-live": "Two keys of this tenant are alive already; revoke one first.",
    "client-taken": "Another tenant has this client id.",
    "wrong-client": "This is no client id of an issuer of tokens.",
    "unreadable-jwks": "The file of the issuer's keys does not hold a set of public keys.",
    "wrong-scope": "A scope does not exist, or none was given.",
    "wrong-expiry": "The last day of a key is no day, is over, or is more than ten years away.",
    "no-webhook": "This tenant has no address for webhooks.",
    "wrong-webhook": "This is no address for webhooks: https and a public name are needed.",
    "wrong-tenant": "A tenant cannot have this id or name.",
    "missing-setting": "A setting needs another one that is not set.",
    "notifier-missing": "The package that sends text messages is not installed.",
    "unknown-setting": "A PLAINLABEL_ variable is none of the settings.",
    "wrong-setting": "A setting cannot be used as it is.",
    "unreadable-pharmacy": "The pharmacy file cannot be read as JSON.",
    "wrong-pharmacy": "The pharmacy file does not describe a pharmacy.",
    "cannot-listen": "The address cannot be listened on.",
  },
  store: {
    "data-folder": "The data folder cannot be used.",
    "wrong-link-secret": "The link secret is not 64 hexadecimal digits.",
    "link-secret-differs": "The link secret is not the one this store was written with.",
    "other-secret": "The folder to write to holds another link secret.",
    "no-store": "There is no store in the folder.",
    "store-there": "The folder to write to holds a store already, and none is ever written over.",
    "store-damaged": "The copy of the store is damaged.",
    "store-too-new": "A newer version of this software has written this store.",
    "store-moved": "The store was moved to another database.",
    "target-not-empty": "The database to move to holds rows already.",
    "other-move": "Another store's move into this database was begun and not finished.",
    "move-unfinished": "A move into this database was begun and not finished.",
    "node-too-old": "The embedded store needs a newer Node.",
    "move-differs": "After a move, tables are not the same on both sides.",
  },
  commandLine: {
    "missing-option": "An option without which the command does nothing was left out.",
    "wrong-option": "An option does not hold what it should.",
    "wrong-operand": "An operand is missing, or not one that the command takes.",
    "unreadable-file": "A file could not be read.",
    "unreadable-pdf": "The file cannot be read back as a PDF.",
    "study-not-as-asked":
      "A study was not asked for as `plainlabel study` takes it: the detail says what is missing or which row of the answers cannot be read.",
    "different-file": "The file is not what this version makes of this request.",
    "line-too-long": "A line of input is too long.",
    "wrong-corrections": "A sheet of corrections is damaged, or a correction does not fit its phrase.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly operatorRefusals: CodesOf<typeof operatorRefusals>;
  }
}
