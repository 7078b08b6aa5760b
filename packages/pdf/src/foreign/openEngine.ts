// foreign: PDFium for one file that somebody else made: an instance of its own, whose memory cannot grow past a
// bound, thrown away after the file.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFiumModule } from "@hyzyla/pdfium";

/** What is used of it; places are written to memory by the engine (`at`: addresses). */
export interface Engine {
  readonly wasmExports: { readonly malloc: (size: number) => number };
  readonly _FPDF_InitLibrary: () => void;
  readonly _FPDF_LoadMemDocument: (at: number, size: number, password: number) => number;
  readonly _FPDF_GetLastError: () => number;
  readonly _FPDF_GetPageCount: (document: number) => number;
  readonly _FPDF_LoadPage: (document: number, index: number) => number;
  readonly _FPDF_GetPageWidth: (page: number) => number;
  readonly _FPDF_GetPageHeight: (page: number) => number;
  readonly _FPDFPage_GetRotation: (page: number) => number;
  readonly _FPDFPage_GetAnnotCount: (page: number) => number;
  readonly _FPDFPage_CountObjects: (page: number) => number;
  readonly _FPDFPage_GetObject: (page: number, index: number) => number;
  readonly _FPDFPageObj_GetType: (object: number) => number;
  readonly _FPDFText_LoadPage: (page: number) => number;
  readonly _FPDFText_CountChars: (text: number) => number;
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly _FPDFText_HasUnicodeMapError: (text: number, index: number) => number;
  readonly _FPDFText_IsGenerated: (text: number, index: number) => number;
  readonly _FPDFText_GetCharAngle: (text: number, index: number) => number;
  readonly _FPDFText_GetFontSize: (text: number, index: number) => number;
  readonly _FPDFText_GetMatrix: (text: number, index: number, at: number) => number;
  readonly _FPDFText_GetLooseCharBox: (text: number, index: number, at: number) => number;
  readonly _FPDFText_GetCharBox: (
    text: number,
    index: number,
    ...at: readonly [number, number, number, number]
  ) => number;
  readonly _FPDFText_GetCharOrigin: (text: number, index: number, ...at: readonly [number, number]) => number;
  readonly _FPDF_PageToDevice: (
    page: number,
    ...rest: readonly [number, number, number, number, number, number, number, number, number]
  ) => number;
  readonly _FPDFBitmap_CreateEx: (...of: readonly [number, number, number, number, number]) => number;
  readonly _FPDFBitmap_FillRect: (...of: readonly [number, number, number, number, number, number]) => void;
  readonly _FPDF_RenderPageBitmap: (
    ...of: readonly [number, number, number, number, number, number, number, number]
  ) => void;
  readonly _FPDFBitmap_GetBuffer: (bitmap: number) => number;
  readonly _FPDFBitmap_GetStride: (bitmap: number) => number;
}

/** Megabytes: a label of words takes 20. */
export const mostMemory = 96;

const pageOfMemory = 65_536;

/** A memory that says no: the engine gives up, as it does where a machine has no more. */
const bounded = (memory: EngineMemory): void => {
  const grow = memory.grow.bind(memory);
  Object.defineProperty(memory, "grow", {
    value: (pages: number): number => {
      if (memory.buffer.byteLength + pages * pageOfMemory > mostMemory * 1024 * 1024)
        throw new RangeError("a file that wants more memory than a label");
      return grow(pages);
    },
  });
};

export interface EngineMemory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

/** What is used of the platform's own. */
interface Assembly {
  readonly instantiate: (
    bytes: Uint8Array,
    imports: unknown,
  ) => Promise<{
    readonly instance: { readonly exports: { readonly memory: EngineMemory } };
    readonly module: unknown;
  }>;
}

export interface OpenEngine {
  readonly engine: Engine;
  /** Its buffer is another one after it has grown. */
  readonly memory: EngineMemory;
}

/** Nothing of it outlives the file: what a broken file did to its memory is met by no other. */
export const openEngine = async (): Promise<OpenEngine> => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("@hyzyla/pdfium/pdfium.wasm"));
  let memory: EngineMemory | null = null;
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Assembly };
  const engine = (await PDFiumModule({
    instantiateWasm: (imports: unknown, whenMade: (instance: unknown, module: unknown) => void) => {
      void WebAssembly.instantiate(wasm, imports).then(({ instance, module }) => {
        memory = instance.exports.memory;
        bounded(memory);
        whenMade(instance, module);
      });
      return {};
    },
    print: () => undefined,
    printErr: () => undefined,
  } as never)) as unknown as Engine;
  if (memory === null) throw new Error("the engine has no memory");
  engine._FPDF_InitLibrary();
  return { engine, memory };
};
