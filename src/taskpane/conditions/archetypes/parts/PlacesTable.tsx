import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Archetype } from '../../../../analysis/conditions/archetype';
import type { Axis } from '../../../../sheets/conditions/archetypes/input';
import type { PlacedMunicipality } from '../../../../sheets/conditions/archetypes/model';
import { entryText } from '../../../../sheets/conditions/entries';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { FigureTable } from '../../../shell/FigureTable';
import { signed } from '../../compare/figures';

/** Rows to begin with. */
const first = 30;

interface Props {
  readonly municipalities: readonly PlacedMunicipality[];
  readonly result: Axis;
  readonly control: Axis;
}

/** The same as in the chart, as figures: scores, the computed quadrant and the one a person chose. */
export const PlacesTable = ({ municipalities, result, control }: Props) => {
  const words = useWords();
  const { t, language, notation } = words;
  const [all, setAll] = useState(false);
  const none = t('conditionsArchetypes.table.none');
  const score = (value: number | null): string => (value === null ? none : signed(value, 2, words));
  const name = (archetype: Archetype | undefined): string =>
    archetype === undefined ? none : entryText('archetype', archetype, language);
  const shown = all ? municipalities : municipalities.slice(0, first);
  return (
    <>
      <FigureTable
        caption={t('conditionsArchetypes.table.title')}
        headers={[
          t('conditionsArchetypes.table.municipality'),
          `→ ${result.high}`,
          `↑ ${control.high}`,
          t('conditionsArchetypes.table.computed'),
        ]}
        rows={shown.map(({ municipality, scores, placement: { computed, manual } }) => ({
          key: municipality.code,
          name: municipality.code,
          cells: [
            score(scores.result),
            score(scores.control),
            <>
              {name(computed.ok ? computed.value.archetype : undefined)}
              {manual !== null && (
                <div>{t('conditionsArchetypes.table.manual', { archetype: name(manual.archetype) })}</div>
              )}
            </>,
          ],
        }))}
      />
      {shown.length < municipalities.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t('conditionsArchetypes.table.all', { n: formatNumber(municipalities.length, notation) })}
          </Button>
        </div>
      )}
    </>
  );
};
