import { createContext, useContext } from 'react';

export type ScreenName =
  | 'welcome'
  | 'sample'
  | 'steps'
  | 'data'
  | 'volumePrice'
  | 'association'
  | 'conditions'
  | 'settings'
  | 'explain'
  | 'about'
  | 'selfTest';

export interface Navigation {
  readonly screen: ScreenName;
  readonly go: (screen: ScreenName) => void;
  /** The screen that was open before this one: where help leads back to. */
  readonly previous: ScreenName;
}

const Context = createContext<Navigation>({ screen: 'welcome', previous: 'welcome', go: () => undefined });

export const NavigationProvider = Context.Provider;
export const useNavigation = (): Navigation => useContext(Context);
