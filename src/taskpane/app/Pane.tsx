import { useEffect, useMemo, useState } from 'react';
import { AboutScreen } from '../about/AboutScreen';
import { ExplainDoor } from '../about/ExplainDoor';
import { AssociationDoor } from '../association/AssociationDoor';
import { useAssociation } from '../association/state/useAssociation';
import { useOutcomeStaleness } from '../association/state/useOutcomeStaleness';
import { ConditionsDoor } from '../conditions/ConditionsDoor';
import { DataScreen } from '../data/DataScreen';
import { VolumePriceDoor } from '../decomposition/VolumePriceDoor';
import { SelfTestDoor } from '../selfTest/SelfTestDoor';
import { useOpening } from '../session/useOpening';
import { useRefreshSheets } from '../session/useSheets';
import { useStaleness } from '../session/useStaleness';
import { NavigationProvider, type ScreenName } from '../shell/navigation';
import { SettingsDoor } from '../settings/SettingsDoor';
import { StepsScreen } from '../steps/StepsScreen';
import { WelcomeScreen } from '../welcome/WelcomeScreen';
import { Opening } from './Opening';
import type { Requests } from './requests';
import { useRequests } from './useRequests';

const screenOf = (screen: ScreenName) => {
  switch (screen) {
    case 'welcome':
      return <WelcomeScreen />;
    case 'sample':
      return <WelcomeScreen key="sample" chooseSample />;
    case 'steps':
      return <StepsScreen />;
    case 'data':
      return <DataScreen />;
    case 'volumePrice':
      return <VolumePriceDoor />;
    case 'association':
      return <AssociationDoor />;
    case 'conditions':
      return <ConditionsDoor />;
    case 'settings':
      return <SettingsDoor />;
    case 'explain':
      return <ExplainDoor />;
    case 'about':
      return <AboutScreen />;
    case 'selfTest':
      return <SelfTestDoor />;
  }
};

/** Listens while screens come and go. */
const Screens = ({ screen, requests }: { readonly screen: ScreenName; readonly requests: Requests }) => {
  const refresh = useRefreshSheets();
  useStaleness();
  useOutcomeStaleness();
  useRequests(requests);
  // Sheets come and go outside the pane too.
  useEffect(() => void refresh(), [refresh, screen]);
  return screenOf(screen);
};

/** Screens that can be opened from anywhere, and lead back to where the person was. */
const aside: ReadonlySet<ScreenName> = new Set(['settings', 'explain', 'about', 'selfTest']);

/** Which screen is open. A person with sheets of Saldo starts at the steps, others at the welcome. */
export const Pane = ({ requests }: { readonly requests: Requests }) => {
  const opened = useOpening();
  const { dispatch } = useAssociation();
  const stored = opened?.stored;
  useEffect(() => {
    if (stored !== undefined) dispatch({ type: 'opened', stored });
  }, [stored, dispatch]);
  const [way, setWay] = useState<readonly [ScreenName, ScreenName] | null>(null);
  const first: ScreenName = opened?.hasSheets === true ? 'steps' : 'welcome';
  const [screen, previous] = way ?? [first, first];
  const navigation = useMemo(
    () => ({ screen, previous, go: (next: ScreenName) => setWay([next, aside.has(screen) ? previous : screen]) }),
    [screen, previous],
  );
  if (opened === null) return <Opening />;
  return (
    <NavigationProvider value={navigation}>
      <Screens screen={screen} requests={requests} />
    </NavigationProvider>
  );
};
