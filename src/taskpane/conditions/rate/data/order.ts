/** Codes in their order on the sheets. */
export interface RatingOrder {
  readonly conditions: readonly string[];
  readonly municipalities: readonly string[];
}
