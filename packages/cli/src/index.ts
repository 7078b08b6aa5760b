// @plainlabel/cli: the command line as a function, for those who start it from code.
export { type Exit, exits, type Streams } from "./Command.ts";
export { runCommandLine } from "./commandLine.ts";
