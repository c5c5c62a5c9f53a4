import { sheetFacade, sheetOf, type Grid } from './grid';

/** Worksheet custom properties, kept in the sheet's own data: a copied sheet brings them along, as in Excel. */
export type CustomProperties = Readonly<Record<string, string>>;

export const customProperties = (grid: Grid, sheetId: string): CustomProperties =>
  (sheetOf(grid, sheetId).getCustomMetadata() as { properties?: CustomProperties } | undefined)?.properties ?? {};

export const setCustomProperties = (grid: Grid, sheetId: string, properties: CustomProperties): void => {
  const present = sheetOf(grid, sheetId).getCustomMetadata() as object | undefined;
  sheetFacade(grid, sheetId).setCustomMetadata({ ...present, properties });
};

/** The key as it was written; keys do not distinguish case. */
export const presentKey = (properties: CustomProperties, key: string): string | null =>
  Object.keys(properties).find((present) => present.toLowerCase() === key.toLowerCase()) ?? null;
