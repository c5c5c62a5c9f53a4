import { useEffect, useEffectEvent } from 'react';
import type { ScreenName } from '../shell/navigation';
import { useNavigation } from '../shell/navigation';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';
import { useStart } from '../welcome/useStart';
import type { PaneRequest, Requests } from './requests';

const screens = {
  start: 'steps',
  sample: 'sample',
  template: 'volumePrice',
  volumePrice: 'volumePrice',
  association: 'association',
  conditions: 'conditions',
  recalculate: 'volumePrice',
  help: 'explain',
} as const satisfies Record<PaneRequest, ScreenName>;

/** Does what a ribbon button asks. */
export const useRequests = (requests: Requests): void => {
  const { go } = useNavigation();
  const { session } = useSession();
  const { readAgain, trySelection } = useSource();
  const { begin } = useStart();
  const answer = useEffectEvent((request: PaneRequest) => {
    if (request === 'template') void begin('leeg');
    else {
      if (request === 'recalculate') void readAgain();
      // The person selected something and pressed the button of the analysis: that is what they mean.
      if (request === 'volumePrice' && session.chosen === null) void trySelection();
      go(screens[request]);
    }
  });
  useEffect(() => requests.listen(answer), [requests]);
};
