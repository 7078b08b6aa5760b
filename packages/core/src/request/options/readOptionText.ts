// request: the text of one option to what a label request holds. What a value means is judged with the request.
import type { Fault } from "../displayText.ts";
import { readJson } from "../readJson.ts";
import type { Option, Written } from "./optionTable.ts";
import { answersHelp, readAnswersText } from "./readAnswersText.ts";
import { mixesWarnings, readWarningsText } from "./readWarningsText.ts";

type Read = { readonly value: unknown } | { readonly faults: readonly Fault[] };

const wrong = (code: string, detail: string, help: string): Read => ({ faults: [{ code, detail, help }] });

const jsonOf = (text: string, help: string): Read => {
  const read = readJson(text);
  return read.ok ? { value: read.value } : wrong("not-json", "This is no JSON.", help);
};

const isJson = (text: string): boolean => /^[[{]/u.test(text);

/** By the text itself, unless it is JSON. */
const orJson =
  (read: (text: string) => Read) =>
  (text: string, about: string): Read =>
    isJson(text) ? jsonOf(text, about) : read(text);

const asText = (text: string): Read => ({ value: text });

const yesOrNo = (text: string): Read => {
  if (/^(?:yes|true)$/iu.test(text)) return { value: true };
  if (/^(?:no|false)$/iu.test(text)) return { value: false };
  return wrong("not-in-list", "This is neither yes nor no.", "Write yes or no, or leave it out.");
};

const wholeNumber = (text: string): Read =>
  /^(?:0|[1-9]\d{0,5})$/u.test(text)
    ? { value: Number(text) }
    : wrong("not-a-whole-number", "This is not a whole number.", "Write it in digits alone.");

const list = (text: string): Read => ({ value: text.split(/[\s,;]+/u).filter((part) => part !== "") });

const warnings = (text: string): Read =>
  mixesWarnings(text)
    ? wrong(
        "warnings-mixed",
        "A line of the warnings is neither numbers nor words alone.",
        "Write numbers with a comma and a space between them, and words on a line of their own.",
      )
    : { value: readWarningsText(text) };

const answers = (text: string): Read => {
  const read = readAnswersText(text);
  return read.faults.length === 0
    ? { value: read.answers }
    : { faults: read.faults.map((detail) => ({ code: "not-an-answer", detail, help: answersHelp })) };
};

/** "bottle 60 mm", "box": the digits go on as they are to be read as a number. */
const container = (text: string): Read => {
  const [, kind, diameter] = /^([a-z]+)(?:[ ,]+(\d{1,3}(?:\.\d{1,2})?) ?(?:mm)?)?$/iu.exec(text) ?? [];
  return kind === undefined
    ? wrong(
        "not-a-container",
        "This is no container.",
        "Write bottle 60 mm, tube 30 mm, vial, box or inhaler.",
      )
    : {
        value: {
          kind: kind.toLowerCase(),
          ...(diameter === undefined ? {} : { diameter: Number(diameter) }),
        },
      };
};

const packs = (text: string): Read => {
  const [, number, of] = /^(?:pack )?([1-9]\d?) ?(?:of|\/) ?([1-9]\d?)$/iu.exec(text) ?? [];
  return number === undefined
    ? wrong("not-packs", "This does not say which pack of how many.", "Write 1 of 3.")
    : { value: { number: Number(number), of: Number(of) } };
};

const readers: Readonly<Record<Written, (text: string, about: string) => Read>> = {
  text: asText,
  yes: yesOrNo,
  whole: wholeNumber,
  texts: orJson(list),
  warnings: orJson(warnings),
  answers: orJson(answers),
  stock: orJson(asText),
  container: orJson(container),
  packs: orJson(packs),
  json: jsonOf,
};

/** What an option's text says, or why it says nothing. Spaces at its edges are none of it. */
export const readOptionText = ({ written, about }: Pick<Option, "written" | "about">, text: string): Read =>
  readers[written](text.trim(), about);
