import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { createElement, useSyncExternalStore, type ReactElement } from 'react';

/** Left, top, width and height in points from the sheet's top left corner, as Excel counts them. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Something that lies over the cells of a sheet. */
export interface Floating {
  /** Unique and stable. */
  readonly id: string;
  readonly sheetId: string;
  readonly place: Place;
}

export const pixels = (points: number): number => (points * 4) / 3;

/** From Excel's points on the cells to pixels on the canvas, which holds the row and column headers as well. */
const position = ({ left, top, width, height }: Place, sheet: FWorksheet) => {
  const skeleton = sheet.getSkeleton();
  const startX = pixels(left) + (skeleton?.rowHeaderWidth ?? 0);
  const startY = pixels(top) + (skeleton?.columnHeaderHeight ?? 0);
  return { startX, startY, endX: startX + pixels(width), endY: startY + pixels(height) };
};

/** Excel has room for everything; the grid ends at its last column and row, and would push a picture back over the edge. */
const makeRoom = ({ left, top, width, height }: Place, sheet: FWorksheet): void => {
  const skeleton = sheet.getSkeleton();
  if (!skeleton) return;
  const { defaultColumnWidth, defaultRowHeight } = sheet.getSheet().getConfig();
  const columns = Math.ceil((pixels(left + width) - skeleton.columnTotalWidth) / defaultColumnWidth);
  const rows = Math.ceil((pixels(top + height) - skeleton.rowTotalHeight) / defaultRowHeight);
  if (columns > 0) sheet.setColumnCount(sheet.getMaxColumns() + columns + 1);
  if (rows > 0) sheet.setRowCount(sheet.getMaxRows() + rows + 1);
};

const key = ({ sheetId, place }: Floating): string => JSON.stringify([sheetId, place]);

export interface FloatLayer<P extends Floating> {
  /** Shows exactly these: adds, redraws and removes. */
  readonly show: (pictures: readonly P[]) => void;
}

/** Draws pictures of one kind over the cells; they scroll and zoom with the grid. */
export const createFloatLayer = <P extends Floating>(
  api: FUniver,
  componentKey: string,
  draw: (picture: P) => ReactElement,
): FloatLayer<P> => {
  let shown: ReadonlyMap<string, P> = new Map();
  const listeners = new Set<() => void>();
  const placed = new Map<string, { readonly key: string; readonly remove: () => void }>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  const Picture = ({ data }: { readonly data?: { readonly id: string } }) => {
    const picture = useSyncExternalStore(subscribe, () => shown.get(data?.id ?? ''));
    return picture === undefined ? null : createElement('div', { style: { display: 'contents' } }, draw(picture));
  };
  api.registerComponent(componentKey, Picture);

  const place = (picture: P): void => {
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(picture.sheetId);
    if (!sheet) return;
    makeRoom(picture.place, sheet);
    const dom = sheet.addFloatDomToPosition(
      { componentKey, initPosition: position(picture.place, sheet), data: { id: picture.id }, allowTransform: false },
      `${componentKey}-${picture.id}`,
    );
    if (dom) placed.set(picture.id, { key: key(picture), remove: dom.dispose });
  };

  /** The grid measures a new drawing with the columns of the sheet on top, so a picture waits until its sheet is there. */
  const placeOnActiveSheet = (): void => {
    const active = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    for (const picture of shown.values()) if (picture.sheetId === active && !placed.has(picture.id)) place(picture);
  };
  api.addEvent(api.Event.ActiveSheetChanged, () => window.setTimeout(placeOnActiveSheet));

  const show = (pictures: readonly P[]): void => {
    shown = new Map(pictures.map((picture) => [picture.id, picture]));
    for (const [id, at] of placed) {
      const picture = shown.get(id);
      if (picture !== undefined && key(picture) === at.key) continue;
      at.remove();
      placed.delete(id);
    }
    placeOnActiveSheet();
    for (const listener of listeners) listener();
  };
  return { show };
};
