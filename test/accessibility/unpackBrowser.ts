// Once, before the tests: workers that unpacked the same Chromium at once would start a file still being written.
import chromium from "@sparticuz/chromium";

/** Unpacks the Chromium of its package. Where that fails, the tests of pages say why as they open it. */
export default async (): Promise<void> => {
  await chromium.executablePath().catch(() => "");
};
