// test: the reader and its quick tests as one script, which loads in a tenth of a second.
import { createRequire } from "node:module";
import { isAbsolute, join } from "node:path";
import vm from "node:vm";
import { build, type Rolldown } from "vite";
import { collecting, type Tests } from "./collecting.ts";

/** Without its memory the reader reads in every test, so that a test is known to reach what it reaches. */
const withoutMemory = {
  name: "without-memory",
  load: (id: string) =>
    id.endsWith("/grammar/remembering.ts")
      ? "export const remembering = (read) => (...words) => read(...words);"
      : null,
};

const isPackage = (id: string): boolean =>
  !id.startsWith(".") && !isAbsolute(id) && !id.startsWith("@plainlabel/");

/** Bundles what stands under `root`, and gives what loads it: every call runs all its modules again. */
export const bundled = async (root: string): Promise<() => Tests> => {
  const output = (await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [withoutMemory],
    resolve: { conditions: ["source"] },
    ssr: { resolve: { conditions: ["source"] }, noExternal: [/^@plainlabel\//] },
    build: {
      ssr: join(root, "test/mutation/readerTests.ts"),
      write: false,
      minify: false,
      target: "node24",
      rolldownOptions: { external: isPackage, output: { format: "cjs", codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code }] = output.output;
  const script = new vm.Script(`(function (require, module, exports) {${code}\n})`, {
    filename: "reader.js",
  });
  const require = createRequire(join(root, "package.json"));
  const packages: Readonly<Record<string, unknown>> = {
    zod: require("zod"),
    "fast-check": require("fast-check"),
  };
  const { expect } = await import("vitest");
  return () => {
    const { collected, vitest } = collecting(expect);
    const module = { exports: {} };
    script.runInThisContext()(
      (name: string) => (name === "vitest" ? vitest : (packages[name] ?? require(name))),
      module,
      module.exports,
    );
    return collected;
  };
};
