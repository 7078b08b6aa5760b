// request: the text of one option to what a label request holds. What a value means is judged with the request.
import type { RefusalCode } from "@plainlabel/directions";
import { containerInWords, notAContainer } from "../container.ts";
import type { Fault } from "../displayText.ts";
import { notPacks, packsInWords } from "../packs.ts";
import { readJson } from "../readJson.ts";
import type { Option, Written } from "./optionTable.ts";
import { answersHelp, readAnswersText } from "./readAnswersText.ts";
import { mixesWarnings, readWarningsText } from "./readWarningsText.ts";

type Read = { readonly value: unknown } | { readonly faults: readonly Fault[] };

const wrong = (code: RefusalCode, detail: string, help: string): Read => ({
  faults: [{ code, detail, help }],
});

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

const said = (value: unknown, fault: Fault): Read => (value === null ? { faults: [fault] } : { value });

const container = (text: string): Read => said(containerInWords(text), notAContainer);

const packs = (text: string): Read => said(packsInWords(text), notPacks);

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
