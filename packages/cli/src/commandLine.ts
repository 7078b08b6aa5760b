// command line: from arguments to a command and its exit. Unknown commands and options are refused, never ignored.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Command, type Exit, exits, type Streams, type Values } from "./Command.ts";
import { audit } from "./commands/audit.ts";
import { content } from "./commands/content.ts";
import { gallery } from "./commands/gallery.ts";
import { interpret } from "./commands/interpret.ts";
import { key } from "./commands/key.ts";
import { law } from "./commands/law.ts";
import { lexicon } from "./commands/lexicon.ts";
import { make } from "./commands/make.ts";
import { medicines } from "./commands/medicines.ts";
import { needs } from "./commands/needs.ts";
import { serve } from "./commands/serve.ts";
import { sheet } from "./commands/sheet.ts";
import { store } from "./commands/store.ts";
import { study } from "./commands/study.ts";
import { tenant } from "./commands/tenant.ts";
import { verify } from "./commands/verify.ts";
import { webhook } from "./commands/webhook.ts";

const commands: Readonly<Record<string, Command>> = {
  make,
  interpret,
  verify,
  gallery,
  serve,
  store,
  tenant,
  key,
  webhook,
  audit,
  medicines,
  content,
  study,
  sheet,
  needs,
  lexicon,
  law,
};

const generalHelp = (): string => `plainlabel: medicine labels a person can read, understand and act on

${Object.entries(commands)
  .map(([name, { summary }]) => `  plainlabel ${name.padEnd(10)} ${summary}`)
  .join("\n")}

  plainlabel <command> --help says more; plainlabel --version says which version this is.

Exit: 0 done, 2 refused (stderr says why, nothing is written), 3 some items have no
label (make --items each), 1 a fault of ours.
`;

const version = async (): Promise<string> => {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
};

const misused = (streams: Streams, reason: string, help: string): Exit => {
  streams.stderr.write(`plainlabel: ${reason}\nSee ${help}.\n`);
  return exits.refused;
};

const runCommand = async (
  name: string,
  command: Command,
  args: readonly string[],
  streams: Streams,
): Promise<Exit> => {
  const help = `plainlabel ${name} --help`;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    const options = { ...command.options, help: { type: "boolean", short: "h" } as const };
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The parser's own words name the option; its later sentences are about its own syntax.
    return misused(streams, `${(error as Error).message.split(". ")[0]}.`, help);
  }
  const values: Values = parsed.values;
  if (values.help === true) {
    streams.stdout.write(command.help);
    return exits.done;
  }
  const { least, most, names } = command.operands;
  const given = parsed.positionals.length;
  if (given < least || given > most)
    return misused(
      streams,
      `${name} takes ${most === 0 ? "no operand" : names}, and was given ${given}.`,
      help,
    );
  return command.run(values, parsed.positionals, streams);
};

/** Runs one command line; never rejects. */
export const runCommandLine = async (args: readonly string[], streams: Streams): Promise<Exit> => {
  const [name, ...rest] = args;
  try {
    if (name === "--version" || name === "-v") {
      streams.stdout.write(`${await version()}\n`);
      return exits.done;
    }
    if (name === "--help" || name === "-h") {
      streams.stdout.write(generalHelp());
      return exits.done;
    }
    if (name === undefined) return misused(streams, "no command was given.", "plainlabel --help");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) return misused(streams, `there is no command "${name}".`, "plainlabel --help");
    return await runCommand(name, command, rest, streams);
  } catch (error) {
    streams.stderr.write(
      `plainlabel: a fault of ours.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return exits.fault;
  }
};
