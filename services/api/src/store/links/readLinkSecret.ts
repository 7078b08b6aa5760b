// links: the link secret, from a setting or from a file in the data folder that is made by the first start.
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import { codeOf } from "../Engine.ts";
import { type LinkSecret, linkSecretOf, type RandomBytes } from "./secrets.ts";

export const secretFile = (dataFolder: string): string => join(dataFolder, "link-secret");

const asHex = /^[0-9a-f]{64}$/i;

/** A secret as a setting writes it: 64 hexadecimal digits. The refusal does not repeat what was given. */
export const parseLinkSecret = (text: string, path: string): Outcome<LinkSecret> =>
  asHex.test(text)
    ? accepted(linkSecretOf(Buffer.from(text, "hex")))
    : refused({
        code: "wrong-link-secret",
        path,
        detail: "The link secret is not 64 hexadecimal digits.",
        help: "Make one with: openssl rand -hex 32",
      });

const writeOnce = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, "w", 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  try {
    // A link fails where the file is there already: of two starts at once, one secret lasts.
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

/** The secret of a data folder. Made once; afterwards always the same. */
export const readOrMakeLinkSecret = (dataFolder: string, randomBytes: RandomBytes): Outcome<LinkSecret> => {
  const file = secretFile(dataFolder);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    try {
      return parseLinkSecret(readFileSync(file, "utf8").trim(), "/link-secret");
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
    writeOnce(file, `${Buffer.from(randomBytes(32)).toString("hex")}\n`);
    return parseLinkSecret(readFileSync(file, "utf8").trim(), "/link-secret");
  } catch (error) {
    return refused({
      code: "data-folder",
      path: "/PLAINLABEL_DATA",
      detail: `The data folder cannot be used (${codeOf(error) || "no reason given"}).`,
      help: "Give a folder that this process may read and write.",
    });
  }
};
