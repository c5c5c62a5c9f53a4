import { formatPercent } from '../../text/format';
import { counted, type Words } from '../app/words';
import type { Preview } from '../session/preview';

/** The finding in two sentences: the first is the title, the second goes on. */
export interface FindingInWords {
  readonly title: string;
  readonly rest: string;
}

const aboutMany = ({ finding }: Preview, words: Words): FindingInWords => {
  const { t } = words;
  const { municipalities, volumeLargest, priceLargest, dampening } = finding;
  const largest = volumeLargest === priceLargest ? 'both' : volumeLargest > priceLargest ? 'volume' : 'price';
  const part = Math.max(volumeLargest, priceLargest);
  return {
    title: t(`pane.finding.many.${largest}`, {
      part: counted(part, words).n,
      all: counted(municipalities, words).n,
    }),
    rest: t('pane.finding.dampening', counted(dampening, words)),
  };
};

const aboutOne = ({ periods }: Preview, { t, notation }: Words): FindingInWords => {
  const { municipality, balance, components } = periods[0]!;
  const percent = (share: number, signed: boolean): string => formatPercent(share, notation, { signed });
  // What rounds to 0,0% is no deficit to a reader, whatever the decimals behind it say.
  const none = !/[1-9]/.test(percent(balance.share, false));
  const kind = none ? 'neutral' : balance.share < 0 ? 'deficit' : 'surplus';
  return {
    title: t(`pane.finding.one.${kind}`, { municipality, balance: percent(Math.abs(balance.share), false) }),
    rest: t('pane.finding.one.parts', {
      volume: percent(components.share.volume, true),
      price: percent(components.share.price, true),
    }),
  };
};

/** What the figures say, without saying why. */
export const findingInWords = (preview: Preview, words: Words): FindingInWords =>
  preview.entriesAre === 'years' ? aboutOne(preview, words) : aboutMany(preview, words);
