// pictograms: the closed list of what a picture may mean.

/** A number as printed beside the picture: "1", "0.5", "2.5". */
export type Count = string;

export type Meaning =
  | { readonly id: "tablets"; readonly count: Count }
  | { readonly id: "capsules"; readonly count: Count };
