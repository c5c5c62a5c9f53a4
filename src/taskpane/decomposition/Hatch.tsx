import { colour } from '../theme/colours';

export type Sign = 'deficit' | 'surplus';

/** Slanted lines for price: told from volume without colour. */
export const Hatch = ({ id, sign }: { readonly id: string; readonly sign: Sign }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" style={{ fill: sign === 'deficit' ? colour.deficitLight : colour.surplusLight }} />
    <rect width="2.5" height="6" style={{ fill: colour[sign] }} />
  </pattern>
);
