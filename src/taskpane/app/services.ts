import { createContext, useContext } from 'react';
import type { HostProbe } from '../../workbook/port/hostProbe';
import type { Workbook } from '../../workbook/port/workbook';

/** What a person chose in the menu; empty until they do. */
export interface Preferences {
  readonly read: () => Readonly<Record<string, string>>;
  readonly write: (key: string, value: string) => void;
}

/** Everything the pane needs of the outside world. */
export interface PaneServices {
  readonly workbook: Workbook;
  /** Language of Excel's menus, e.g. `nl-NL`; decides the words unless the person chooses otherwise. */
  readonly displayLanguage: string | null;
  /** Language of Excel's numbers, e.g. `nl-NL`; decides the notation of figures. */
  readonly contentLanguage: string | null;
  /** Whether Excel itself is dark; `null` when it does not say, as on the web: then the system decides. */
  readonly dark: boolean | null;
  readonly version: string;
  readonly clock: () => Date;
  readonly preferences: Preferences;
  /** What the self-test asks of Excel; fetched when somebody wants one. */
  readonly hostProbe: () => Promise<HostProbe>;
}

const Services = createContext<PaneServices | null>(null);

export const ServicesProvider = Services.Provider;

export const useServices = (): PaneServices => {
  const services = useContext(Services);
  if (services === null) throw new Error('The pane needs its services');
  return services;
};
