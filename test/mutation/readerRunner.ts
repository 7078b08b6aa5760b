// test: runs the reader's tests for Stryker in one process, loaded once where a mutant allows it, the tests likeliest to fail first.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./bundle.ts";
import type { Collected, Tests } from "./collecting.ts";

/** What the code that Stryker wrote reads and writes. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
}

type Hits = Record<string, number>;

interface Coverage {
  readonly static: Hits;
  readonly perTest: Record<string, Hits>;
}

/** Kept in a file, for when Stryker starts another process in the place of one that hung. */
interface Known {
  readonly milliseconds: readonly number[];
  /** For every mutant the tests that reach it; those reached on loading are not among them. */
  readonly reachedBy: Readonly<Record<string, readonly number[]>>;
}

/** Stryker knows of one test that reaches all: which of them to run for a mutant is settled here. */
const everything = "the reader's quick tests";

/** How many tests that found a mutant lately go before the others. */
const mostFinders = 40;

const failureOf = async (test: Collected | undefined): Promise<string | null> => {
  try {
    await test?.run();
    return null;
  } catch (error) {
    return `${test?.name}: ${String(error).slice(0, 2000)}`;
  }
};

class ReaderRunner {
  readonly #instruments: Instruments;
  readonly #kept = join(process.cwd(), "reached-by.json");
  #load: () => Tests = () => ({ tests: [], before: [] });
  /** Loaded without any mutant, for all those that nothing runs on loading. */
  #shared: Tests | undefined;
  #known: Known = { milliseconds: [], reachedBy: {} };
  /** Tests by how lately they found a mutant: neighbours are mostly found by the same. */
  #finders: readonly number[] = [];

  constructor() {
    const world = globalThis as unknown as { __stryker__?: Instruments };
    world.__stryker__ ??= {};
    this.#instruments = world.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#load = await bundled(process.cwd());
    if (existsSync(this.#kept)) this.#known = JSON.parse(readFileSync(this.#kept, "utf8"));
  }

  async dryRun() {
    const ns = this.#instruments;
    const coverage: Coverage = { static: {}, perTest: {} };
    Object.assign(ns, { activeMutant: undefined, hitCount: undefined, mutantCoverage: coverage });
    const milliseconds: number[] = [];
    const reachedBy: Record<string, number[]> = {};
    const hits: Hits = {};
    for (const [at, test] of this.#load().tests.entries()) {
      const since = performance.now();
      const id = String(at);
      ns.currentTestId = id;
      const failure = await failureOf(test);
      ns.currentTestId = undefined;
      if (failure !== null) return { status: "error", errorMessage: failure };
      milliseconds.push(performance.now() - since);
      for (const [mutant, count] of Object.entries(coverage.perTest[id] ?? {})) {
        reachedBy[mutant] ??= [];
        reachedBy[mutant].push(at);
        hits[mutant] = (hits[mutant] ?? 0) + count;
      }
      delete coverage.perTest[id];
    }
    this.#known = { milliseconds, reachedBy };
    writeFileSync(this.#kept, JSON.stringify(this.#known));
    const timeSpentMs = milliseconds.reduce((sum, one) => sum + one, 0);
    return {
      status: "complete",
      tests: [{ id: everything, name: everything, status: 0, timeSpentMs }],
      mutantCoverage: { static: coverage.static, perTest: { [everything]: hits } },
    };
  }

  /**
   * A mutant of what runs on loading has the modules loaded anew. Others share
   * one loading, which is quicker by far, and is trusted only as far as it is
   * seen to be clean: the test that failed passes there without the mutant, and
   * a mutant that no test found was reached. If not, all is loaded anew.
   */
  async mutantRun(mutant: MutantRun) {
    if (mutant.mutantActivation === "static") return this.#try(mutant, undefined);
    const ns = this.#instruments;
    ns.activeMutant = undefined;
    this.#shared ??= this.#load();
    const answer = await this.#try(mutant, this.#shared);
    const wasReached = ns.hitCount !== 0;
    ns.activeMutant = undefined;
    const trusted = answer.status === "survived" ? wasReached : await this.#passesNow(this.#finders[0]);
    if (trusted) return answer;
    this.#shared = undefined;
    return this.#try(mutant, undefined);
  }

  async #passesNow(at: number | undefined): Promise<boolean> {
    if (this.#shared === undefined || at === undefined) return false;
    for (const prepare of this.#shared.before) prepare();
    return (await failureOf(this.#shared.tests[at])) === null;
  }

  async #try({ activeMutant, hitLimit, mutantActivation }: MutantRun, loaded: Tests | undefined) {
    const ns = this.#instruments;
    Object.assign(ns, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, mutantCoverage: undefined });
    const killed = (failureMessage: string, nrOfTests: number) =>
      ({ status: "killed", killedBy: [everything], failureMessage, nrOfTests }) as const;
    let all = loaded;
    try {
      all ??= this.#load();
      for (const prepare of all.before) prepare();
    } catch (error) {
      return killed(`loading: ${error}`, 1);
    }
    const onLoading = mutantActivation === "static";
    const order = this.#orderOf(
      onLoading ? all.tests.map((_, at) => at) : this.#known.reachedBy[activeMutant.id],
    );
    for (const [run, at] of order.entries()) {
      const failure = await failureOf(all.tests[at]);
      const beyond = hitLimit !== undefined && (ns.hitCount ?? 0) > hitLimit;
      if (failure === null && !beyond) continue;
      this.#finders = [at, ...this.#finders.filter((one) => one !== at)].slice(0, mostFinders);
      if (beyond) return { status: "timeout", reason: "reached far too often" } as const;
      return killed(failure ?? "", run + 1);
    }
    return { status: "survived", nrOfTests: order.length } as const;
  }

  /** Those that found a mutant lately, then the quick before the slow. */
  #orderOf(reached: readonly number[] = []): readonly number[] {
    const among = new Set(reached);
    const lately = this.#finders.filter((at) => among.has(at));
    const known = new Set(lately);
    const others = reached
      .filter((at) => !known.has(at))
      .toSorted((one, other) => this.#time(one) - this.#time(other));
    return [...lately, ...others];
  }

  #time(at: number): number {
    return this.#known.milliseconds[at] ?? 0;
  }
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly hitLimit?: number;
  readonly mutantActivation: "static" | "runtime";
}

export const strykerPlugins = [{ kind: "TestRunner", name: "reader", injectableClass: ReaderRunner }];
