// paint: the structure tree: what a screen reader walks, in reading order.
import type { PdfFile } from "./openFile.ts";
import { pdfString } from "./pdfText.ts";

/** The structure types that labels use (ISO 32000-1, 14.8.4). */
export type ElementType =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "P"
  | "L"
  | "LI"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Link"
  | "Span";

export interface ElementOptions {
  /** Only where it differs from the parent's. */
  readonly lang?: string | null;
  readonly alt?: string;
  /** A figure's box in PDF space: left, bottom, right, top. */
  readonly box?: readonly [number, number, number, number];
  /** Whether the figure stands in a line of text. */
  readonly inline?: boolean;
  /** What a cell of a table heads (ISO 32000-1, 14.8.5.7). */
  readonly scope?: "Column" | "Row";
}

/** An element of the tree; `page` numbers its page's object. */
export interface Element {
  readonly number: number;
  readonly type: ElementType;
  readonly kids: string[];
}

export interface PageMarks {
  readonly structParents: number;
  /** A new piece of marked content of `element`: its operator, to be closed by EMC. */
  mark(element: Element): string;
  /** Writes the page's elements: nothing can be added to them afterwards. */
  close(): void;
}

export interface Structure {
  readonly document: Element;
  open(type: ElementType, parent: Element, page: number, options?: ElementOptions): Element;
  /** Marked content of the next page; close it before the one after. */
  openPage(): PageMarks;
  /** Puts an annotation into its element; answers its key in the parent tree, for /StructParent. */
  adopt(element: Element, annotation: number, page: number): number;
  /** Writes the tree; answers the number of its root. */
  close(): number;
}

export const createStructure = (file: PdfFile): Structure => {
  const root = file.reserve();
  const parentTree: string[] = [];
  const reserveKey = (): number => parentTree.push("") - 1;
  /** The elements of the page being painted, and how their objects begin. */
  let heads = new Map<Element, string>();
  const write = (element: Element, head: string): void =>
    file.fill(element.number, `${head}/K[${element.kids.join(" ")}]>>`);
  const document: Element = { number: file.reserve(), type: "Document", kids: [] };

  return {
    document,
    open(type, parent, page, { lang, alt, box, inline, scope } = {}) {
      let head = `<</S/${type}/P ${parent.number} 0 R/Pg ${page} 0 R`;
      if (lang) head += `/Lang${pdfString(lang)}`;
      if (alt !== undefined) head += `/Alt${pdfString(alt)}`;
      if (scope) head += `/A<</O/Table/Scope/${scope}>>`;
      if (box) {
        const corners = box.map((length) => Math.round(length * 1000) / 1000).join(" ");
        head += `/A<</O/Layout/Placement/${inline ? "Inline" : "Block"}/BBox[${corners}]>>`;
      }
      const element: Element = { number: file.reserve(), type, kids: [] };
      heads.set(element, head);
      parent.kids.push(`${element.number} 0 R`);
      return element;
    },
    openPage() {
      const structParents = reserveKey();
      const owners: string[] = [];
      return {
        structParents,
        mark(element) {
          const id = owners.push(`${element.number} 0 R`) - 1;
          element.kids.push(String(id));
          return `/${element.type}<</MCID ${id}>>BDC`;
        },
        close() {
          parentTree[structParents] = `[${owners.join(" ")}]`;
          for (const [element, head] of heads) write(element, head);
          heads = new Map();
        },
      };
    },
    adopt(element, annotation, page) {
      element.kids.push(`<</Type/OBJR/Obj ${annotation} 0 R/Pg ${page} 0 R>>`);
      const key = reserveKey();
      parentTree[key] = `${element.number} 0 R`;
      return key;
    },
    close() {
      write(document, `<</S/Document/P ${root} 0 R`);
      const numbers = parentTree.map((value, key) => `${key} ${value}`).join(" ");
      file.fill(
        root,
        `<</Type/StructTreeRoot/K[${document.number} 0 R]/ParentTree<</Nums[${numbers}]>>` +
          `/ParentTreeNextKey ${parentTree.length}>>`,
      );
      return root;
    },
  };
};
