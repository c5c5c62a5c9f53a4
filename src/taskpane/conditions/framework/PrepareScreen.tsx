import { Button } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useMemo, useState } from 'react';
import { frameworkList } from '../../../reference/frameworks/frameworkList';
import type { Framework } from '../../../sheets/conditions/casework';
import type { WorkingKind } from '../../../sheets/description';
import { sheetName } from '../../../sheets/names';
import { formatList } from '../../../text/format';
import type { SaldoSheet } from '../../../workbook/port/workbook';
import { counted, useWords, type Words } from '../../app/words';
import { workingKinds } from '../../session/companions';
import { useAttempt } from '../../session/useAttempt';
import { useSession } from '../../session/useSession';
import { focusTitle } from '../../shell/focusTitle';
import { Notice } from '../../shell/Notice';
import { ConditionsFrame } from '../ConditionsFrame';
import type { NewMunicipality } from '../data/edits/municipality';
import { usePart } from '../state/part';
import { useCasework } from '../state/useCasework';
import { MunicipalityChoice } from './MunicipalityChoice';
import { mostMunicipalities, municipalitiesOfPanel, repeatedCode, typedMunicipalities } from './municipalities';
import { preparationOf, sizesOf, type Start } from './preparations';
import { StartChoice } from './StartChoice';

const firstSheets: readonly WorkingKind[] = workingKinds.filter((kind) => kind !== 'secondRatings');

/** Municipalities of the sample of ratings. */
const inSample = 15;

/** What stands in the way, in words; `null` when nothing does. */
const obstacle = (start: Start | null, taking: readonly NewMunicipality[], { t, notation }: Words): string | null => {
  if (start === null) return t('conditionsFramework.prepare.first');
  if (start.kind === 'sample') return null;
  if (taking.length === 0) return t('conditionsFramework.prepare.firstMunicipalities');
  if (taking.length > mostMunicipalities)
    return t('conditionsFramework.prepare.tooMany', {
      most: mostMunicipalities,
      n: taking.length.toLocaleString(notation),
    });
  const code = repeatedCode(taking);
  return code === null ? null : t('conditionsFramework.prepare.twice', { code });
};

/** What the button will do. */
const footerLine = (start: Start, taking: number, present: readonly SaldoSheet[], words: Words): string => {
  const { t, language } = words;
  const id = start.kind === 'template' ? start.id : start.kind === 'own' ? start.copyOf : 'aef-2023';
  const entry = frameworkList.find((one) => one.id === id);
  const shared = {
    municipalities: t('pane.counts.municipalities', counted(start.kind === 'sample' ? inSample : taking, words)),
    sheets: formatList(
      firstSheets
        .filter((kind) => !present.some((sheet) => sheet.kind === kind))
        .map((kind) => sheetName(kind, language)),
      language,
    ),
  };
  if (start.kind === 'found') {
    const { conditions, used } = sizesOf(start.framework);
    const size = t('conditionsFramework.prepare.conditions', counted(conditions, words));
    return t('conditionsFramework.prepare.line', { ...shared, conditions: size, used });
  }
  if (entry === undefined) return t('conditionsFramework.prepare.lineEmpty', shared);
  return t('conditionsFramework.prepare.line', {
    ...shared,
    conditions: t('conditionsFramework.prepare.conditions', counted(entry.conditions, words)),
    used: entry.rows,
  });
};

interface Props {
  /** A framework that is on the sheets already, without municipalities. */
  readonly found: Framework | null;
}

/** S5a before there is a framework for these municipalities: which one, and for whom. */
export const PrepareScreen = ({ found }: Props) => {
  const words = useWords();
  const { t } = words;
  const value = useSession();
  const { session } = value;
  const { prepare, sheets } = useCasework();
  const { open } = usePart();
  const attempt = useAttempt();
  const [chosen, setStart] = useState<Start | null>(null);
  const start: Start | null = found === null ? chosen : { kind: 'found', framework: found };
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const [preparing, setPreparing] = useState(false);
  const all = useMemo(() => municipalitiesOfPanel(value), [value]);
  const taking = all.length === 0 ? typedMunicipalities(typed) : all.filter(({ code }) => !left.has(code));
  const wrong = obstacle(start, taking, words);
  const outside = all.filter(({ code }) => left.has(code)).map(({ name }) => name);

  const prepareSheets = (): Promise<void> =>
    attempt(async () => {
      if (start === null || wrong !== null || preparing) return;
      setPreparing(true);
      try {
        const given = all.length > 0 ? session.chosen : null;
        const about = {
          statements: given?.statements ?? [],
          sample: given?.table.grid.sample === true,
          outside,
        };
        // What was made is shown first; from there the way leads to rating.
        open('framework');
        if (await prepare(await preparationOf(start, taking, about, words))) focusTitle();
      } finally {
        setPreparing(false);
      }
    });

  return (
    <ConditionsFrame
      footer={
        <>
          <Button
            appearance="primary"
            size="large"
            icon={<TableAdd20Regular />}
            disabled={wrong !== null}
            disabledFocusable={preparing}
            onClick={() => void prepareSheets()}
          >
            {t(preparing ? 'conditionsFramework.prepare.busy' : 'conditionsFramework.prepare.button')}
          </Button>
          <span role="status">{wrong ?? (start === null ? '' : footerLine(start, taking.length, sheets, words))}</span>
        </>
      }
    >
      {found === null && <Notice intent="info">{t('conditionsFramework.prepare.intro')}</Notice>}
      {found === null ? (
        <StartChoice start={start} onChoose={setStart} />
      ) : (
        <Notice intent="info">
          {t('conditionsFramework.prepare.found', { title: found.title, source: found.source })}
        </Notice>
      )}
      {start?.kind !== 'sample' && (
        <MunicipalityChoice all={all} left={left} onLeave={setLeft} typed={typed} onType={setTyped} />
      )}
    </ConditionsFrame>
  );
};
