// layout: the stock where a request names none.
import type { StockName } from "../request/stockChoice.ts";

/** The stock that most UK dispensing systems print on. */
export const usualStock: StockName = "70x35";
