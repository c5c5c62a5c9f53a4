import { lazy, Suspense, useMemo, useState } from 'react';
import { useWords } from '../app/words';
import { ConditionsFrame } from './ConditionsFrame';
import { CaseworkProvider } from './state/CaseworkProvider';
import { PartContext, type PartName } from './state/part';
import { useCasework } from './state/useCasework';

/** Who only rates does not wait for the frameworks or the diagrams. */
const components = {
  framework: lazy(async () => ({ default: (await import('./framework/FrameworkPart')).FrameworkPart })),
  rate: lazy(async () => ({ default: (await import('./rate/RatePart')).RatePart })),
  case: lazy(async () => ({ default: (await import('./case/CasePart')).CasePart })),
  compare: lazy(async () => ({ default: (await import('./compare/ComparePart')).ComparePart })),
  archetypes: lazy(async () => ({ default: (await import('./archetypes/ArchetypesPart')).ArchetypesPart })),
} as const;

const Waiting = () => {
  const { t } = useWords();
  return (
    <ConditionsFrame>
      <span role="status">{t('door.loading')}</span>
    </ConditionsFrame>
  );
};

/** The part that was chosen; before anything was, the framework when there is none yet, and the rating of it when there is. */
const Parts = () => {
  const { t } = useWords();
  const { status, casework } = useCasework();
  const [chosen, open] = useState<PartName | null>(null);
  const part = casework === null ? 'framework' : (chosen ?? 'rate');
  const choice = useMemo(() => ({ part, open }), [part]);
  const Part = components[part];
  return (
    <PartContext value={choice}>
      {status === 'reading' && casework === null ? (
        <ConditionsFrame>
          <span role="status">{t('conditionsFrame.reading')}</span>
        </ConditionsFrame>
      ) : (
        <Suspense fallback={<Waiting />}>
          <Part key={part} />
        </Suspense>
      )}
    </PartContext>
  );
};

/** Step 3: conditions of municipalities, rated against each other. */
export const ConditionsScreen = () => (
  <CaseworkProvider>
    <Parts />
  </CaseworkProvider>
);
