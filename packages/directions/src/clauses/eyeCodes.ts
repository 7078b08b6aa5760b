// directions/clauses: "LE", "RE" and "BE", the eyes as opticians write them.
import { beginningsIn } from "../grammar/beginnings.ts";
import { beginningWith, type Parser, type Source } from "../grammar/parser.ts";
import type { Site } from "./Clause.ts";

const eyesOf: Readonly<Record<string, NonNullable<Site["side"]>>> = { LE: "left", RE: "right", BE: "both" };

const eyeCodes = beginningsIn(Object.keys(eyesOf).map((code) => code.toLowerCase()));

/** "1 drop BE tds": only in capitals, and never where "be" is the verb: "TO BE INSTILLED". */
export const eyeInCapitals: Parser<Site> = beginningWith(
  (source, at) => {
    const token = source.token(at);
    const side = token === undefined ? undefined : eyesOf[source.typed(at, at + 1)];
    const before = source.token(at - 1)?.text ?? "";
    const after = source.token(at + 1)?.text ?? "";
    const isVerb = beforeVerb.has(before) && !isPlainTo(source, at - 1);
    const verb = isVerb || /(?:ed|en|put)$/.test(after);
    return side === undefined || verb ? [] : [{ value: { name: "eye", side }, end: at + 1 }];
  },
  () => eyeCodes,
);

/** "1 drop bd to BE": beside a small "to" the capitals are those of the eyes. */
const isPlainTo = (source: Source, at: number): boolean => source.typed(at, at + 1) === "to";

/** What the verb "be" stands behind. */
const beforeVerb: ReadonlySet<string> = new Set(
  "to should must may can will shall might could would not never".split(" "),
);
