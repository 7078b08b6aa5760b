// browser: where today's list lies on this computer's disk: sealed, under a key of which one half never comes here.

interface HalfKept {
  /** Whose list of which day it is; tells nobody either. */
  readonly name: string;
  readonly day: string;
  readonly half: Uint8Array<ArrayBuffer>;
}

interface SealedRow {
  readonly id: string;
  readonly name: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    for (const bad of ["abort", "error"]) transaction.addEventListener(bad, () => reject(transaction.error));
  });

/** null: this browser keeps nothing, or nothing safely (plain http, a blocked memory). */
export const openSealed = async (): Promise<IDBDatabase | null> => {
  if (!isSecureContext || globalThis.crypto?.subtle === undefined) return null;
  try {
    const request = indexedDB.open("plainlabel-today", 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore("halves", { keyPath: "name" });
      request.result.createObjectStore("rows", { keyPath: "id" }).createIndex("name", "name");
    });
    return await answered(request);
  } catch {
    return null;
  }
};

/** Everything of another day goes: its key cannot be made any more. */
export const dropOtherDays = async (database: IDBDatabase, day: string): Promise<void> => {
  const work = database.transaction(["halves", "rows"], "readwrite");
  const halves: readonly HalfKept[] = await answered(work.objectStore("halves").getAll());
  const live = new Set(halves.filter((half) => half.day === day).map(({ name }) => name));
  for (const { name } of halves) if (!live.has(name)) work.objectStore("halves").delete(name);
  const rows: readonly SealedRow[] = await answered(work.objectStore("rows").getAll());
  for (const { id, name } of rows) if (!live.has(name)) work.objectStore("rows").delete(id);
  await ended(work);
};

/** This browser's half, made when it is first wanted: two windows at once get the same. */
const ownHalf = async (
  database: IDBDatabase,
  name: string,
  day: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const work = database.transaction("halves", "readwrite");
  const halves = work.objectStore("halves");
  const before: HalfKept | undefined = await answered(halves.get(name));
  if (before !== undefined) return before.half;
  const half = crypto.getRandomValues(new Uint8Array(32));
  halves.put({ name, day, half } satisfies HalfKept);
  await ended(work);
  return half;
};

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

/** HKDF (RFC 5869) over both halves; the key itself cannot be read out by any script, ours neither. */
export const keyOfBoth = async (
  database: IDBDatabase,
  { name, day, half }: { readonly name: string; readonly day: string; readonly half: string },
): Promise<CryptoKey> => {
  const own = await ownHalf(database, name, day);
  const theirs = bytesOf(half);
  const both = new Uint8Array(own.length + theirs.length);
  both.set(own);
  both.set(theirs, own.length);
  const material = await crypto.subtle.importKey("raw", both, "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode(`plainlabel today ${name}`);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
};

/** A row that was put in another's place does not open. */
const boundTo = (name: string, id: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${name} ${id}`);

export const sealRow = async (
  database: IDBDatabase,
  key: CryptoKey,
  name: string,
  row: { readonly id: string },
): Promise<void> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: boundTo(name, row.id) },
    key,
    new TextEncoder().encode(JSON.stringify(row)),
  );
  const work = database.transaction("rows", "readwrite");
  work.objectStore("rows").put({ id: row.id, name, iv, sealed } satisfies SealedRow);
  await ended(work);
};

const opened = async (key: CryptoKey, { id, name, iv, sealed }: SealedRow): Promise<unknown> => {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, additionalData: boundTo(name, id) },
      key,
      sealed,
    );
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
};

export const unsealRows = async (
  database: IDBDatabase,
  key: CryptoKey,
  name: string,
): Promise<readonly unknown[]> => {
  const rows = database.transaction("rows").objectStore("rows").index("name");
  const sealed: readonly SealedRow[] = await answered(rows.getAll(name));
  return Promise.all(sealed.map((row) => opened(key, row)));
};

export const dropRow = async (database: IDBDatabase, id: string): Promise<void> => {
  const work = database.transaction("rows", "readwrite");
  work.objectStore("rows").delete(id);
  await ended(work);
};

/** A whole list, and this browser's half of its key: what may be left on the disk opens no more. */
export const dropList = async (database: IDBDatabase, name: string): Promise<void> => {
  const work = database.transaction(["halves", "rows"], "readwrite");
  work.objectStore("halves").delete(name);
  const rows = work.objectStore("rows");
  const ids = await answered(rows.index("name").getAllKeys(name));
  for (const id of ids) rows.delete(id);
  await ended(work);
};
