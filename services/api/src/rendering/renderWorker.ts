// rendering: the file that a worker thread runs.
import { answerTask } from "./answerTask.ts";
import { serveTasks } from "./serveTasks.ts";

export default serveTasks(answerTask);
