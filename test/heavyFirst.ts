// tests: the order of files, so that two workers end together: what starts browsers, servers and databases comes first.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files take ten seconds and more, the heaviest first (docs/testing.md). */
const heavy = ["test/accessibility/", "test/http/", "test/workbench/", "services/api/src/store/", "test/"];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const found = heavy.findIndex((folder) => moduleId.includes(`/${folder}`));
  return found < 0 ? heavy.length : found;
};

export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
