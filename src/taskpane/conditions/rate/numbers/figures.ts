/** Figures of municipalities that ratings can follow from. */
export interface Figures {
  readonly key: string;
  readonly name: string;
  /** By code of the municipality, as on the sheets of step 3. */
  readonly values: ReadonlyMap<string, number>;
  /** A share is shown as a percentage. */
  readonly isShare: boolean;
  /** Where they come from, for the reasoning: `Instroom, gemiddelde 2016–2021` or `Budget!A5:C20`. */
  readonly from: string;
  /** What is assumed about the direction; `null` when nobody knows. */
  readonly highIsFavourable: boolean | null;
}
