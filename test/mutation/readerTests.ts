// test: the reader's quick tests in one file, the sharpest first: each mutant loads the grammar once and dies soon.
import "../../packages/directions/src/sentence/bounds.test.ts";
import "../../packages/directions/src/sentence/schedule.test.ts";
import "../../packages/directions/src/sentence/wording.test.ts";
import "../../packages/directions/test/readDirections.test.ts";
