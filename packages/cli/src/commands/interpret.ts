// plainlabel interpret: questions about directions as JSON Lines, answered line by line in order.
import { answerDirections, type DirectionsAnswer, type Refusal, readJson } from "@plainlabel/core";
import { type Command, type Exit, exits, type Streams, textOf } from "../Command.ts";
import { type Line, readLines } from "../readLines.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";

/** Longest line (bytes): far more than directions need, little enough to hold many. */
const longest = 256 * 1024;

const help = `plainlabel interpret < questions.jsonl > answers.jsonl

Reads JSON Lines from standard input, each a question:
  {"text": "Take ONE tablet THREE times a day"}
  {"dosage": [ ...FHIR R4 Dosage... ], "form": "capsule"}
Both "text" and "dosage" may be given; "form" is the medicine's dose form, and
"name" and "strength" may stand beside it. "answers" settle questions:
  {"text": "Take 2 tablets each day",
   "answers": [{"question": "divide-daily-amount", "answer": "all-at-once"}]}

      --policy POLICY  as-written (default), or ums: "3 times a day" is put on
                       named times of day, and the findings say so. A question
                       may hold its own "policy".

Writes one JSON line for each, in the same order:
  {"understood": true, "regimen": {...}, "sentences": ["..."], "findings": [...]}
  {"understood": false, "asWritten": "...", "refusals": [{"code", "path", "detail", "help"}]}
Either has "questions" where the directions leave open what only a professional
can settle, each with the answers it takes (docs/questions.md).
A line that is no question, or whose answers fit none, gets an answer of its own, with "asWritten": null.

Exit: 0 when every line was answered, 1 when a fault of ours spoilt an answer.
`;

type Policy = "as-written" | "ums";

const notAnswered = (refusals: readonly Refusal[]): DirectionsAnswer => ({
  understood: false,
  asWritten: null,
  refusals,
  trace: [],
});

const tooLong = notAnswered([
  {
    code: "line-too-long",
    path: "",
    detail: `The line is longer than ${longest} bytes.`,
    help: "Send one question a line, each ended by a line feed.",
  },
]);

const fault = notAnswered([
  {
    code: "fault",
    path: "",
    detail: "Something broke on our side while this line was read.",
    help: "Print nothing from this line, and report it to us.",
  },
]);

const answerLine = (line: Line, policy: Policy): DirectionsAnswer => {
  if (line === null) return tooLong;
  const question = readJson(line);
  if (!question.ok) return notAnswered(question.refusals);
  const outcome = answerDirections(question.value, { policy });
  return outcome.ok ? outcome.answer : notAnswered(outcome.refusals);
};

const answerAll = async (policy: Policy, { stdin, stdout, stderr }: Streams): Promise<Exit> => {
  let exit: Exit = exits.done;
  let number = 0;
  for await (const lines of readLines(stdin, longest)) {
    let answers = "";
    for (const line of lines) {
      number += 1;
      let answer: DirectionsAnswer;
      try {
        answer = answerLine(line, policy);
      } catch (error) {
        // One broken answer must not cost the other ten thousand; it is still our fault.
        stderr.write(`plainlabel: a fault of ours in line ${number}.\n${(error as Error).stack}\n`);
        answer = fault;
        exit = exits.fault;
      }
      answers += `${JSON.stringify(answer)}\n`;
    }
    await writeTo(stdout, answers);
  }
  return exit;
};

export const interpret: Command = {
  summary: "says what directions mean, or why they are not understood (JSON Lines)",
  help,
  options: { policy: { type: "string" } },
  operands: { least: 0, most: 0, names: "" },
  run: async (values, _operands, streams) => {
    const policy = textOf(values, "policy") ?? "as-written";
    if (policy === "as-written" || policy === "ums") return answerAll(policy, streams);
    return refuse(streams, [
      {
        code: "wrong-option",
        path: "--policy",
        detail: "There is no such policy.",
        help: "Use as-written or ums.",
      },
    ]);
  },
};
