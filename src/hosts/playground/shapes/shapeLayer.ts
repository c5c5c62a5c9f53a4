import type { FUniver } from '@univerjs/core/facade';
import { createElement } from 'react';
import { createFloatLayer, type FloatLayer } from '../float/floatLayer';
import type { ShapePicture } from './shapePicture';
import { ShapeView } from './ShapeView';

export type ShapeLayer = FloatLayer<ShapePicture>;

/** Draws shapes over the cells. */
export const createShapeLayer = (api: FUniver): ShapeLayer =>
  createFloatLayer(api, 'saldo-shape', (picture: ShapePicture) => createElement(ShapeView, { picture }));
