// build: cuts a TrueType font to a set of characters with HarfBuzz's own subsetter; no hinting, shaping tables kept.
import { readFileSync } from "node:fs";

/** hb_subset_flags_t: paper needs no hints, and dropping them makes the cut a third smaller. */
const noHinting = 0x1;

type Exports = Record<string, (...args: number[]) => number> & { memory: WebAssembly.Memory };

let loaded: Promise<Exports> | undefined;

const load = async (): Promise<Exports> => {
  const file = new URL(import.meta.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm"));
  const { instance } = await WebAssembly.instantiate(readFileSync(file));
  const exports = instance.exports as unknown as Exports;
  exports._initialize?.();
  return exports;
};

/**
 * The font cut to `keep` and everything its shaping rules reach from there.
 * Deterministic. Throws if the subsetter refuses the font.
 */
export const cutFont = async (
  font: Uint8Array,
  keep: readonly (readonly [number, number])[],
): Promise<Uint8Array> => {
  loaded ??= load();
  const hb = await loaded;
  const call = (name: string, ...args: number[]): number => {
    const entry = hb[name];
    if (!entry) throw new Error(`HarfBuzz's subsetter has no ${name}`);
    return entry(...args);
  };
  const at = call("malloc", font.length);
  new Uint8Array(hb.memory.buffer).set(font, at);
  const writable = 2;
  const blob = call("hb_blob_create", at, font.length, writable, 0, 0);
  const face = call("hb_face_create", blob, 0);
  const input = call("hb_subset_input_create_or_fail");
  call("hb_subset_input_set_flags", input, noHinting);
  const unicodes = call("hb_subset_input_unicode_set", input);
  for (const [first, last] of keep) {
    for (let code = first; code <= last; code++) call("hb_set_add", unicodes, code);
  }
  const cut = call("hb_subset_or_fail", face, input);
  if (cut === 0) throw new Error("HarfBuzz could not cut the font");
  const result = call("hb_face_reference_blob", cut);
  const length = call("hb_blob_get_length", result);
  const start = call("hb_blob_get_data", result, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + length);
  for (const one of [result, blob]) call("hb_blob_destroy", one);
  call("hb_subset_input_destroy", input);
  for (const one of [cut, face]) call("hb_face_destroy", one);
  call("free", at);
  return bytes;
};
