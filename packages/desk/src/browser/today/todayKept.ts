// browser: today's list as the pages use it: opened by a sign-in, locked by its end, erased by signing out and by midnight.
import {
  dropList,
  dropOtherDays,
  dropRow,
  keyOfBoth,
  openSealed,
  sealRow,
  unsealRows,
} from "./sealedStore.ts";
import { readRow, type TodayRow } from "./TodayRow.ts";

/** "memory": this browser keeps nothing safely, and the list lasts as long as the page. */
export type TodayState = "closed" | "open" | "memory" | "offline" | "signed-out";

interface DayHalf {
  readonly name: string;
  readonly half: string;
  readonly day: string;
  /** Milliseconds until the day is over. */
  readonly lasts: number;
}

interface OpenList {
  readonly name: string;
  /** null: in memory alone. */
  readonly sealed: { readonly database: IDBDatabase; readonly key: CryptoKey } | null;
}

let todayIs: TodayState = "closed";
let listOpen: OpenList | null = null;
/** Whose list this page shows: after another's sign-in it shows nothing of it. */
let listBefore: string | null = null;
let midnightTimer: number | undefined;
const inMemory = new Map<string, TodayRow>();

export const todayState = (): TodayState => todayIs;

/** What other windows of this browser tell, and are told. */
const windows = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("plainlabel-today");

const tellRows = (): void => {
  windows?.postMessage("rows");
  document.dispatchEvent(new Event("today-rows"));
};

/** Milliseconds: for many keys together the list is drawn once. */
const keysToldWithin = 250;
let isToldSoon = false;

const tellKeys = (): void => {
  if (isToldSoon) return;
  isToldSoon = true;
  setTimeout(() => {
    isToldSoon = false;
    tellRows();
  }, keysToldWithin);
};

const askHalf = async (): Promise<DayHalf | "offline" | "signed-out"> => {
  try {
    const answer = await fetch("/desk/today/half");
    if (answer.redirected && answer.url.endsWith("/sign-in")) return "signed-out";
    return answer.ok ? ((await answer.json()) as DayHalf) : "offline";
  } catch {
    return "offline";
  }
};

/** Nothing of it can be read here before somebody signs in again. */
export const lockToday = (): void => {
  listOpen = null;
  todayIs = "signed-out";
};

/** This browser's half goes with it: what may be left of it on the disk opens no more. */
const eraseHere = async (): Promise<void> => {
  const open = listOpen;
  listOpen = null;
  listBefore = null;
  todayIs = "closed";
  inMemory.clear();
  if (open?.sealed != null) await dropList(open.sealed.database, open.name);
};

/** Signing out: every window of this browser lets go of it. */
export const eraseToday = async (): Promise<void> => {
  await eraseHere();
  windows?.postMessage("erased");
};

const atMidnight = (): void => {
  void eraseHere().then(() => document.dispatchEvent(new Event("today-midnight")));
};

/** Timers stop while a computer sleeps: the time is looked at often. */
const watchMidnight = (lasts: number): void => {
  const over = Date.now() + lasts;
  clearInterval(midnightTimer);
  midnightTimer = window.setInterval(() => {
    if (Date.now() < over) return;
    clearInterval(midnightTimer);
    atMidnight();
  }, 1_000);
};

const openList = async (day: DayHalf): Promise<void> => {
  const database = await openSealed();
  if (database !== null) await dropOtherDays(database, day.day);
  listOpen = {
    name: day.name,
    sealed: database === null ? null : { database, key: await keyOfBoth(database, day) },
  };
  todayIs = database === null ? "memory" : "open";
  watchMidnight(day.lasts);
};

/** Opens it for whoever is signed in. "other": it is another pharmacy's, or another day's, than this page showed before. */
export const openToday = async (): Promise<TodayState | "other"> => {
  const day = await askHalf();
  if (typeof day === "string") {
    if (day === "signed-out") lockToday();
    else if (listOpen === null) todayIs = day;
    return day;
  }
  if (listBefore !== null && listBefore !== day.name) return "other";
  listBefore = day.name;
  if (listOpen === null)
    await openList(day).catch(() => {
      listOpen = { name: day.name, sealed: null };
      todayIs = "memory";
    });
  return todayIs;
};

/** One write after another, so that an older one never comes last. */
let writing: Promise<unknown> = Promise.resolve();
const inTurn = (work: () => Promise<void>): Promise<void> => {
  const done = writing.then(work);
  writing = done.catch(() => undefined);
  return done;
};

/**
 * `false`: the list is locked or not open, and it was not kept. `why`: after a key, whoever shows the list is
 * told a little later.
 */
export const keepRow = async (row: TodayRow, why: "key" | "act" = "act"): Promise<boolean> => {
  const open = listOpen;
  if (open === null) return false;
  await inTurn(async () => {
    if (open.sealed === null) inMemory.set(row.id, row);
    else await sealRow(open.sealed.database, open.sealed.key, open.name, row);
  });
  if (why === "key") tellKeys();
  else tellRows();
  return true;
};

export const forgetRow = async (id: string): Promise<void> => {
  const open = listOpen;
  inMemory.delete(id);
  await inTurn(async () => {
    if (open?.sealed != null) await dropRow(open.sealed.database, id);
  });
  tellRows();
};

/** In the order in which they were begun. */
export const rowsKept = async (): Promise<readonly TodayRow[]> => {
  const open = listOpen;
  if (open === null) return [];
  await writing;
  const values =
    open.sealed === null
      ? [...inMemory.values()]
      : await unsealRows(open.sealed.database, open.sealed.key, open.name);
  return values
    .map(readRow)
    .filter((row) => row !== null)
    .toSorted((one, other) => one.begun - other.begun);
};

export const rowKept = async (id: string): Promise<TodayRow | null> =>
  (await rowsKept()).find((row) => row.id === id) ?? null;

windows?.addEventListener("message", ({ data }) => {
  if (data === "rows") document.dispatchEvent(new Event("today-rows"));
  if (data !== "erased") return;
  listOpen = null;
  listBefore = null;
  todayIs = "closed";
  document.dispatchEvent(new Event("today-erased"));
});

/** A row is worked on in one window at a time. */
const rowLocks = new Map<string, () => void>();

const askLock = (id: string, how: LockOptions): Promise<boolean> =>
  new Promise((resolve) => {
    navigator.locks
      .request(`plainlabel-row-${id}`, how, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>((free) => rowLocks.set(id, free));
      })
      .catch(() => {
        // Another window took it over: nothing of it may be written here any more.
        if (rowLocks.delete(id)) document.dispatchEvent(new CustomEvent("row-taken", { detail: id }));
      });
  });

const tryRow = (id: string): Promise<boolean> => askLock(id, { ifAvailable: true });

/**
 * Whether this window has it now. Without locks, it has. One that was just left is tried again: it takes a moment
 * to be free.
 */
export const takeRow = async (id: string): Promise<boolean> => {
  if (rowLocks.has(id) || navigator.locks === undefined || (await tryRow(id))) return true;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return rowLocks.has(id) || tryRow(id);
};

/** Somebody goes on with it in this window: the one that has it lets go, and says so. */
export const takeRowOver = async (id: string): Promise<void> => {
  if (navigator.locks !== undefined) await askLock(id, { steal: true });
};

export const leaveRow = (id: string): void => {
  rowLocks.get(id)?.();
  rowLocks.delete(id);
};
