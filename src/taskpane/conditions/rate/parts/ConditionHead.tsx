import { makeStyles, tokens } from '@fluentui/react-components';
import { Link16Regular } from '@fluentui/react-icons/svg/link';
import { memo } from 'react';
import { formatList } from '../../../../text/format';
import type { ConditionLine } from '../../../../sheets/conditions/casework';
import { useWords } from '../../../app/words';
import { useLooks } from './looks';
import { useSheetLanguage } from '../../parts/useSheetLanguage';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  under: { listStyleType: "'–  '", marginLeft: tokens.spacingHorizontalS },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: '6px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly line: ConditionLine;
  /** Name of its level, for who gave the condition no type. */
  readonly levelName: string;
  /** What is rated together on this line; empty for a condition of its own. */
  readonly members: readonly ConditionLine[];
}

const Chips = ({ line, levelName, members }: Props) => {
  const styles = useStyles();
  const looks = useLooks();
  const { t, language } = useWords();
  const type = line.type === '' ? levelName : line.type;
  const codes = formatList(
    members.map(({ code }) => code),
    language,
  );
  return (
    <div className={looks.row}>
      <span className={styles.chip}>
        {type === ''
          ? t('conditionsRate.about.levelOnly', { level: line.level })
          : t('conditionsRate.about.level', { level: line.level, type: type.toLowerCase() })}
      </span>
      {members.length > 0 && (
        <span className={styles.chip}>
          <Link16Regular aria-hidden className={styles.icon} />
          {t('conditionsRate.about.together', { codes })}
        </span>
      )}
    </div>
  );
};

/** One thing as a sentence, several as a list; what starts with a dash belongs to the line above it. */
const Lines = ({ lines }: { readonly lines: readonly string[] }) => {
  const styles = useStyles();
  const looks = useLooks();
  return lines.length === 1 ? (
    <p className={looks.plain}>{lines[0]}</p>
  ) : (
    <ul className={looks.list}>
      {lines.map((line) => {
        const [, under] = /^[–-]\s+(.*)$/.exec(line) ?? [];
        return (
          <li key={line} className={under === undefined ? undefined : styles.under}>
            {under ?? line}
          </li>
        );
      })}
    </ul>
  );
};

/** `Hoog: klein bestand`: the heading says the first word already. */
const withoutHeading = (line: string): string => {
  const [, rest] = /^(?:Hoog|High):\s*(.*)$/i.exec(line) ?? [];
  return rest === undefined ? line : rest.charAt(0).toUpperCase() + rest.slice(1);
};

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** What a line says of itself, or else what its members say. */
const ownOr = (line: ConditionLine, members: readonly ConditionLine[], key: 'description' | 'basis' | 'highMeans') => {
  const own = linesOf(line[key]);
  return own.length > 0 ? own : linesOf(members.map((member) => member[key]).join('\n'));
};

/** What the condition is, what to look at and what a high rating means. */
export const ConditionHead = memo(({ line, levelName, members }: Props) => {
  const styles = useStyles();
  const looks = useLooks();
  const { t } = useWords();
  const written = useSheetLanguage();
  const parts = (['description', 'basis', 'highMeans'] as const).map(
    (key) => [key, ownOr(line, members, key)] as const,
  );
  const titles = { description: 'what', basis: 'lookAt', highMeans: 'high' } as const;
  const known = parts.filter(([, lines]) => lines.length > 0);
  return (
    <div className={looks.column}>
      <Chips line={line} levelName={levelName} members={members} />
      <h2 className={styles.title} lang={written}>{`${line.code} ${line.name}`}</h2>
      <div className={styles.box}>
        {known.length === 0 && <p className={looks.plain}>{t('conditionsRate.about.nothing')}</p>}
        {known.map(([key, lines]) => (
          <div key={key}>
            <h3 className={looks.heading}>{t(`conditionsRate.about.${titles[key]}`)}</h3>
            <div lang={written}>
              <Lines lines={key === 'highMeans' ? lines.map(withoutHeading) : lines} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
});
ConditionHead.displayName = 'ConditionHead';
