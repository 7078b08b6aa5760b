// Which files a file runs with, by what it imports. A package's index, which passes on names of all of its package,
// is looked through: who imports one name hangs on the file of that name alone.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";

/** What of another file is used: a name that it exports, or "*" for all of it. */
interface Use {
  readonly file: string;
  readonly name: string;
}

interface Source {
  /** What its own lines use. */
  readonly uses: readonly Use[];
  /** Names that stand in it. */
  readonly own: ReadonlySet<string>;
  /** Names that it passes on, by the name it gives them. */
  readonly passedOn: ReadonlyMap<string, Use>;
  /** Files all of whose names it passes on. */
  readonly all: readonly string[];
}

export interface ImportGraph {
  /** Every file that a file runs with, itself among them; through none of `hubs`, which are reached themselves. */
  readonly reached: (file: string, hubs?: ReadonlySet<string>) => ReadonlySet<string>;
}

/** Files that are written from others, of which they import none. */
const writtenFrom: Readonly<Record<string, RegExp>> = {
  "packages/desk/src/deskScript.ts": /^packages\/desk\/src\/browser\//,
};

/** Text that may be the path of a file: workers, the command line, examples and documents are named so. */
const pathLike = /["'`]([\w.@][\w.@/-]*\.(?:[cm]?[jt]s|json|md|ya?ml|sh))["'`]/g;

/** A file that lists folders runs with whatever stands in those that it names. */
const lists = /\b(?:readdir|glob)(?:Sync)?\(/;

/** Text that may name a folder, or the folder before a pattern's first star. */
const folderLike = /["'`}]([\w.@][\w.@/-]*)(?=["'`$*])/g;

const isCode = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

/** As the parser tells a name that is imported or exported. */
const named = ({ kind, name }: { readonly kind: string; readonly name?: string | null }): string =>
  kind === "Default" ? "default" : (name ?? "*");

/** `files`: all that there are, relative to `root`. Types are left out: they are gone when a test runs. */
export const importGraph = (root: string, files: readonly string[]): ImportGraph => {
  const known = new Set(files);
  const text = (file: string): string => readFileSync(join(root, file), "utf8");

  const entries = new Map<string, string>();
  for (const file of files.filter((one) => /^(?:packages|services)\/[^/]+\/package\.json$/.test(one))) {
    const { name, exports = {} } = JSON.parse(text(file));
    for (const [at, { source }] of Object.entries<{ readonly source?: string }>(exports))
      if (source !== undefined) entries.set(join(name, at), join(dirname(file), source));
  }
  const found = (from: string, specifier: string): string | null => {
    const file = specifier.startsWith(".") ? join(dirname(from), specifier) : entries.get(specifier);
    return file !== undefined && known.has(file) ? file : null;
  };

  const folders = new Map<string, string[]>();
  for (const file of files)
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
      const there = folders.get(folder) ?? [];
      there.push(file);
      folders.set(folder, there);
    }
  const below = (path: string): readonly string[] => folders.get(path.replace(/\/$/, "")) ?? [];

  const read = (file: string): Source => {
    const code = text(file);
    const uses: Use[] = [];
    const own = new Set<string>();
    const passedOn = new Map<string, Use>();
    const all: string[] = [];
    const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
    for (const { moduleRequest, entries: names } of staticImports) {
      const from = found(file, moduleRequest.value);
      if (from === null) continue;
      if (names.length === 0) uses.push({ file: from, name: "*" });
      for (const { importName, isType } of names)
        if (!isType) uses.push({ file: from, name: named(importName) });
    }
    for (const { moduleRequest, importName, exportName, isType } of staticExports.flatMap(
      (one) => one.entries,
    )) {
      const from = moduleRequest ? found(file, moduleRequest.value) : null;
      if (!moduleRequest) own.add(named(exportName));
      else if (from !== null && !isType && exportName.kind === "None") all.push(from);
      else if (from !== null && !isType)
        passedOn.set(named(exportName), { file: from, name: named(importName) });
    }
    for (const { moduleRequest } of dynamicImports) {
      const from = found(file, code.slice(moduleRequest.start + 1, moduleRequest.end - 1));
      if (from !== null) uses.push({ file: from, name: "*" });
    }
    /* Types among them, which are no use of the file. */
    const imported = new Set(
      [...staticImports, ...staticExports.flatMap((one) => one.entries)].map(({ moduleRequest }) =>
        moduleRequest ? found(file, moduleRequest.value) : null,
      ),
    );
    for (const [, path = ""] of code.matchAll(pathLike))
      for (const at of [join(dirname(file), path), join(path)])
        if (known.has(at) && at !== file && !imported.has(at)) uses.push({ file: at, name: "*" });
    if (lists.test(code))
      for (const [, path = ""] of code.matchAll(folderLike))
        for (const at of [join(dirname(file), path), join(path)])
          uses.push(...below(at).map((one) => ({ file: one, name: "*" })));
    const sources = writtenFrom[file];
    if (sources !== undefined)
      uses.push(...files.filter((one) => sources.test(one)).map((one) => ({ file: one, name: "*" })));
    return { uses, own, passedOn, all };
  };

  const sources = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const before = sources.get(file);
    if (before !== undefined) return before;
    const source = isCode(file)
      ? read(file)
      : { uses: [], own: new Set<string>(), passedOn: new Map<string, Use>(), all: [] };
    sources.set(file, source);
    return source;
  };

  /** Whether a file has a name or passes it on. */
  const holds = (file: string, name: string, seen: ReadonlySet<string> = new Set()): boolean => {
    const { own, passedOn, all } = sourceOf(file);
    return (
      own.has(name) ||
      passedOn.has(name) ||
      all.some((other) => !seen.has(other) && holds(other, name, new Set([...seen, file])))
    );
  };

  const reached: ImportGraph["reached"] = (file, hubs = new Set()) => {
    const touched = new Set<string>();
    const opened = new Set<string>();
    const asked = new Set<string>();
    const todo: Use[] = [{ file, name: "*" }];
    for (let use = todo.pop(); use !== undefined; use = todo.pop()) {
      const key = `${use.file}\n${use.name}`;
      if (asked.has(key)) continue;
      asked.add(key);
      touched.add(use.file);
      if (hubs.has(use.file)) continue;
      const { name } = use;
      const source = sourceOf(use.file);
      const on = source.passedOn.get(name);
      const other = source.own.has(name) ? undefined : source.all.find((one) => holds(one, name));
      if (on !== undefined) todo.push(on);
      else if (other !== undefined) todo.push({ file: other, name });
      else if (!opened.has(use.file)) {
        opened.add(use.file);
        todo.push(...source.uses);
      }
      if (name === "*")
        todo.push(...source.passedOn.values(), ...source.all.map((one) => ({ file: one, name })));
    }
    return touched;
  };
  return { reached };
};
