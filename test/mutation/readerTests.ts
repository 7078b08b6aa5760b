// test: the reader's quick tests in one file, the sharpest first: each mutant loads the grammar once and dies soon.
import "../../packages/core/src/interpret/text/bounds.test.ts";
import "../../packages/core/src/interpret/text/schedule.test.ts";
import "../../packages/core/src/interpret/text/wording.test.ts";
import "../../packages/core/src/interpret/text/readDirections.test.ts";
