import { numfmt, type INumfmtLocaleTag } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { createElement } from 'react';
import { createFloatLayer, pixels, type FloatLayer } from '../float/floatLayer';
import { ChartView } from './ChartView';
import type { ChartPicture } from './chartPicture';
import { layoutChart } from './layout';

export type ChartLayer = FloatLayer<ChartPicture>;

/** Draws charts over the cells. */
export const createChartLayer = (api: FUniver, locale: INumfmtLocaleTag): ChartLayer => {
  const format = (value: number, numberFormat: string): string =>
    numfmt.format(numberFormat, value, { locale, throws: false });
  return createFloatLayer(api, 'saldo-chart', (picture: ChartPicture) => {
    const { width, height } = picture.place;
    return createElement(ChartView, { layout: layoutChart(picture, pixels(width), pixels(height), format) });
  });
};
