// paint: the structure tree: what a screen reader walks, in reading order.
import type { PdfFile } from "./openFile.ts";
import { pdfString } from "./pdfText.ts";

/** The structure types that labels use (ISO 32000-1, 14.8.4). */
export type ElementType =
  | "Document"
  | "Sect"
  | "H1"
  | "P"
  | "L"
  | "LI"
  | "LBody"
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
}

export interface Structure {
  readonly document: Element;
  open(type: ElementType, parent: Element, page: number, options?: ElementOptions): Element;
  /** Marked content of one page. */
  marksOf(page: number): PageMarks;
  /** Puts an annotation into its element; answers its key in the parent tree, for /StructParent. */
  adopt(element: Element, annotation: number, page: number): number;
  /** Writes the tree; answers the number of its root. */
  close(): number;
}

export const createStructure = (file: PdfFile): Structure => {
  const root = file.reserve();
  const heads = new Map<Element, string>();
  const parentTree: string[] = [];
  const reserveKey = (): number => parentTree.push("") - 1;
  const create = (type: ElementType, head: string): Element => {
    const element: Element = { number: file.reserve(), type, kids: [] };
    heads.set(element, head);
    return element;
  };
  const document = create("Document", `<</S/Document/P ${root} 0 R`);
  const pages: (() => void)[] = [];

  return {
    document,
    open(type, parent, page, { lang, alt, box, inline } = {}) {
      let head = `<</S/${type}/P ${parent.number} 0 R/Pg ${page} 0 R`;
      if (lang) head += `/Lang${pdfString(lang)}`;
      if (alt !== undefined) head += `/Alt${pdfString(alt)}`;
      if (box) {
        const corners = box.map((length) => Math.round(length * 1000) / 1000).join(" ");
        head += `/A<</O/Layout/Placement/${inline ? "Inline" : "Block"}/BBox[${corners}]>>`;
      }
      const element = create(type, head);
      parent.kids.push(`${element.number} 0 R`);
      return element;
    },
    marksOf() {
      const structParents = reserveKey();
      const owners: string[] = [];
      pages.push(() => {
        parentTree[structParents] = `[${owners.join(" ")}]`;
      });
      return {
        structParents,
        mark(element) {
          const id = owners.push(`${element.number} 0 R`) - 1;
          element.kids.push(String(id));
          return `/${element.type}<</MCID ${id}>>BDC`;
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
      for (const write of pages) write();
      for (const [element, head] of heads)
        file.fill(element.number, `${head}/K[${element.kids.join(" ")}]>>`);
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
