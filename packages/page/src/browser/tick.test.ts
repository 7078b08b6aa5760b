import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { builtScript } from "../../scripts/buildScript.ts";
import { tickScript } from "../tickScript.ts";

it("serves the script that is in the source: run `node scripts/buildScript.ts` after a change", () => {
  expect(tickScript).toBe(`${builtScript("tick")}\n`);
});

it("sends nothing", () => {
  expect(tickScript).not.toMatch(/cookie|fetch\(|XMLHttpRequest|sendBeacon|import\(|WebSocket|https?:/);
});

interface Part {
  hidden: boolean;
  textContent: string;
  rows: readonly string[];
  onclick: () => void;
}

const aMinute = 60_000;

/** The script in a page of a few parts, at these milliseconds of a clock; `storage` null: the phone keeps nothing. */
const pageAt = (pathname: string, storage: Map<string, string> | null, isOnceADay = false) => {
  let now = 0;
  const partOf = (
    id = "",
  ): Part & {
    focus: () => void;
    getAttribute: () => string;
    replaceChildren: (...rows: Part[]) => void;
  } => ({
    hidden: true,
    textContent: "",
    rows: [],
    onclick: () => undefined,
    getAttribute: () => (id === "second-yes" ? "Ask us what to do." : "Already ticked at"),
    focus: () => undefined,
    replaceChildren(...rows) {
      this.rows = rows.map(({ textContent }) => textContent);
    },
  });
  const parts = new Map(
    [
      ...["ticks", "ticked", "tick", "untick", "forget", "already"],
      ...(isOnceADay ? ["second", "second-no", "second-yes"] : []),
    ].map((id) => [id, partOf(id)]),
  );
  const localStorage = {
    getItem: (key: string) => storage!.get(key) ?? null,
    setItem: (key: string, value: string) => storage!.set(key, value),
    removeItem: (key: string) => storage!.delete(key),
  };
  runInNewContext(tickScript, {
    document: {
      documentElement: { lang: "en-GB" },
      getElementById: (id: string) => parts.get(id) ?? null,
      createElement: () => partOf(),
    },
    window: {
      get localStorage() {
        if (storage === null) throw new Error("not allowed here");
        return localStorage;
      },
      addEventListener: () => undefined,
    },
    location: { pathname },
    Date: class {
      static now = () => now;
      readonly time: number;
      constructor(time: number) {
        this.time = time;
      }
      toDateString = () => new Date(this.time).toISOString().slice(0, 10);
    },
    Intl: {
      DateTimeFormat: class {
        format = (time: number) => `at ${time}`;
      },
    },
  });
  const tapAt = (id: string, time = 0): void => {
    now = time;
    parts.get(id)!.onclick();
  };
  return {
    tapAt,
    said: () => parts.get("already")!.textContent,
    rows: () => parts.get("ticked")!.rows,
    isShown: (id: string) => !parts.get(id)!.hidden,
  };
};

describe("ticks", () => {
  it("keep nothing before the first tap, then times alone, the last three, the latest first", () => {
    const storage = new Map<string, string>();
    const page = pageAt("/M/ONE", storage);
    expect([page.isShown("ticks"), page.isShown("forget"), storage.size]).toEqual([true, false, 0]);
    for (const time of [1, 2, 3, 4]) page.tapAt("tick", time * 60 * aMinute);
    expect(page.rows()).toEqual(["at 14400000", "at 10800000", "at 7200000"]);
    expect([...storage]).toEqual([["plainlabel ticks /M/ONE", "[7200000,10800000,14400000]"]]);
  });

  it("can be cleared, one or all, and leave nothing behind", () => {
    const storage = new Map<string, string>();
    const page = pageAt("/M/ONE", storage);
    page.tapAt("tick", 1);
    page.tapAt("tick", 10 * aMinute + 1);
    page.tapAt("untick");
    expect(page.rows()).toEqual(["at 1"]);
    page.tapAt("forget");
    expect([page.rows(), storage.size, page.isShown("untick")]).toEqual([[], 0, false]);
  });

  it("are one where two come within 10 minutes, and the second is told when the first was", () => {
    const storage = new Map<string, string>();
    const page = pageAt("/M/ONE", storage);
    page.tapAt("tick", 0);
    page.tapAt("tick", 10 * aMinute - 1);
    expect([page.rows(), page.said()]).toEqual([["at 0"], "Already ticked at at 0"]);
    page.tapAt("tick", 10 * aMinute);
    expect([page.rows(), page.said()]).toEqual([["at 600000", "at 0"], ""]);
  });

  it("ask before a second on the same day where there is one taking on a day", () => {
    const hour = 60 * aMinute;
    const page = pageAt("/M/ONE", new Map(), true);
    page.tapAt("tick", 8 * hour);
    page.tapAt("tick", 20 * hour);
    expect([page.rows().length, page.said(), page.isShown("second")]).toEqual([
      1,
      `Already ticked at at ${8 * hour}`,
      true,
    ]);
    page.tapAt("second-no", 20 * hour);
    expect([page.rows().length, page.isShown("second")]).toEqual([1, false]);
    page.tapAt("tick", 21 * hour);
    page.tapAt("second-yes", 21 * hour);
    expect([page.rows().length, page.said(), page.isShown("second")]).toEqual([
      2,
      "Ask us what to do.",
      false,
    ]);
  });

  it("do not ask on another day, nor where there is more than one taking on a day", () => {
    const hour = 60 * aMinute;
    const next = pageAt("/M/ONE", new Map(), true);
    next.tapAt("tick", 23 * hour);
    next.tapAt("tick", 25 * hour);
    expect([next.rows().length, next.isShown("second")]).toEqual([2, false]);
    const often = pageAt("/M/TWO", new Map());
    often.tapAt("tick", 8 * hour);
    often.tapAt("tick", 20 * hour);
    expect([often.rows().length, often.said()]).toEqual([2, ""]);
  });

  it("are a list of their own for each link", () => {
    const storage = new Map<string, string>();
    pageAt("/M/ONE", storage).tapAt("tick", 1);
    expect(pageAt("/M/ONE", storage).rows()).toEqual(["at 1"]);
    expect(pageAt("/M/TWO", storage).rows()).toEqual([]);
  });

  it("are not offered where the phone keeps nothing, and what somebody else wrote is as nothing", () => {
    expect(pageAt("/M/ONE", null).isShown("ticks")).toBe(false);
    for (const written of ["{nonsense", '"text"', '["a",null]'])
      expect(pageAt("/M/ONE", new Map([["plainlabel ticks /M/ONE", written]])).rows()).toEqual([]);
  });
});
