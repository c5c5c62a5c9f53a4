import { tokens } from '@fluentui/react-components';
import type { Group } from '../../analysis/association/groups';
import { colour } from '../theme/colours';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly group: Group;
  /** Half its width. */
  readonly size: number;
  readonly name?: string;
}

/** A municipality: a triangle that points down for a deficit, a disc for a surplus, a square for neither. */
export const Mark = ({ x, y, group, size, name }: Props) => {
  const edge = { strokeWidth: 1, stroke: tokens.colorNeutralBackground1 };
  const title = name === undefined ? null : <title>{name}</title>;
  if (group === 'deficit')
    return (
      <path
        d={`M${x - size - 1} ${y - size}h${2 * size + 2}l${-size - 1} ${2 * size}z`}
        style={{ fill: colour.deficit, ...edge }}
      >
        {title}
      </path>
    );
  if (group === 'surplus')
    return (
      <circle cx={x} cy={y} r={size} style={{ fill: colour.surplus, ...edge }}>
        {title}
      </circle>
    );
  return (
    <rect
      x={x - size}
      y={y - size}
      width={2 * size}
      height={2 * size}
      style={{ fill: tokens.colorNeutralForeground3, ...edge }}
    >
      {title}
    </rect>
  );
};
