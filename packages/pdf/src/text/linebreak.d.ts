declare module "linebreak" {
  /** UAX #14 line breaking over one text. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
