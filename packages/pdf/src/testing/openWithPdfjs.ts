// testing: what pdf.js, which had no part in the writing, makes of a file. For tests.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface TreeNode {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children: readonly (TreeNode | { readonly type: string; readonly id: string })[];
}

export interface OpenedPage {
  readonly width: number;
  readonly height: number;
  /** Text in content order, lines joined as they stand. */
  readonly text: string;
  readonly tree: TreeNode;
  readonly links: readonly { readonly url: string; readonly contents: string }[];
}

export interface OpenedFile {
  readonly title: string;
  readonly lang: string;
  readonly metadata: string;
  readonly pages: readonly OpenedPage[];
}

export const openWithPdfjs = async (file: Uint8Array): Promise<OpenedFile> => {
  const task = getDocument({ data: file.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const pages: OpenedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const annotations = await page.getAnnotations();
    pages.push({
      width,
      height,
      text: items.map((item) => ("str" in item ? item.str : "")).join(""),
      tree: (await page.getStructTree()) as unknown as TreeNode,
      links: annotations.map(({ unsafeUrl, url, contentsObj }) => ({
        url: String(url ?? unsafeUrl),
        contents: String(contentsObj?.str ?? ""),
      })),
    });
  }
  const opened: OpenedFile = {
    title: String((info as Record<string, unknown>).Title),
    lang: String((info as Record<string, unknown>).Language),
    metadata: metadata?.getRaw() ?? "",
    pages,
  };
  await task.destroy();
  return opened;
};
