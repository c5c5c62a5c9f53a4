/** What a ribbon button runs. */
export type RibbonAction = (event: {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}) => void;

export interface OfficeSurroundings {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly dark: boolean;
  readonly missingRequirementSets: ReadonlySet<string>;
  readonly showPane: () => void;
  readonly hidePane: () => void;
}

/** Requirement sets that the emulator stands for: everything the add-in may ask. Named ones can be taken away. */
const supported: Readonly<Record<string, number>> = {
  ExcelApi: 20,
  ExcelApiOnline: 1,
  SharedRuntime: 2,
  CustomFunctionsRuntime: 5,
  RibbonApi: 2,
  DialogApi: 2,
};

/** `1.12` counts as 12 in its series. */
const minor = (version: string): number => Number(version.split('.')[1] ?? 0);

const isSetSupported =
  (missing: ReadonlySet<string>) =>
  (name: string, version = '1.1'): boolean => {
    const highest = supported[name];
    if (highest === undefined || missing.has(name)) return false;
    const lacking = [...missing]
      .filter((set) => set.startsWith(`${name} `))
      .map((set) => minor(set.slice(name.length + 1)));
    // Without a set there is nothing above it either.
    return minor(version) <= Math.min(highest, ...lacking.map((number) => number - 1));
  };

const light = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#252423',
  controlBackgroundColor: '#E6E6E6',
  controlForegroundColor: '#252423',
  isDarkTheme: false,
};
const dark = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#3D3D3D',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
};

/** Unknown members answer with an error instead of silence. */
const strict = <T extends object>(path: string, members: T): T =>
  new Proxy(members, {
    get: (target, name) => {
      if (
        name in target ||
        typeof name === 'symbol' ||
        ['then', 'toJSON', '$$typeof', 'nodeType', 'asymmetricMatch'].includes(name)
      )
        return Reflect.get(target, name) as unknown;
      throw new Error(`NotImplemented in the playground: ${path}.${name}`);
    },
  });

/** The global `Office` as far as the add-in uses it. */
export const officeObject = (
  { displayLanguage, contentLanguage, dark: isDark, missingRequirementSets, showPane, hidePane }: OfficeSurroundings,
  actions: Map<string, RibbonAction>,
): object => {
  const HostType = {
    Word: 'Word',
    Excel: 'Excel',
    PowerPoint: 'PowerPoint',
    Outlook: 'Outlook',
    OneNote: 'OneNote',
    Project: 'Project',
    Access: 'Access',
  };
  const PlatformType = {
    PC: 'PC',
    OfficeOnline: 'OfficeOnline',
    Mac: 'Mac',
    iOS: 'iOS',
    Android: 'Android',
    Universal: 'Universal',
  };
  const StartupBehavior = { none: 'None', load: 'Load' };
  const VisibilityMode = { hidden: 'Hidden', taskpane: 'Taskpane' };
  const info = { host: HostType.Excel, platform: PlatformType.OfficeOnline };
  const visibilityListeners = new Set<(message: { readonly visibilityMode: string }) => void>();
  const tell = (visibilityMode: string): void =>
    visibilityListeners.forEach((listener) => listener({ visibilityMode }));

  return strict('Office', {
    HostType,
    PlatformType,
    StartupBehavior,
    VisibilityMode,
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
    initialize: undefined,
    context: strict('Office.context', {
      displayLanguage,
      contentLanguage,
      // As in a browser that does not keep storage apart per site.
      partitionKey: undefined,
      officeTheme: isDark ? dark : light,
      host: info.host,
      platform: info.platform,
      diagnostics: { ...info, version: '16.0.0.0' },
      requirements: strict('Office.context.requirements', { isSetSupported: isSetSupported(missingRequirementSets) }),
    }),
    actions: strict('Office.actions', {
      associate: (id: string, action: RibbonAction) => void actions.set(id, action),
    }),
    addin: strict('Office.addin', {
      showAsTaskpane: () => {
        showPane();
        tell(VisibilityMode.taskpane);
        return Promise.resolve();
      },
      hide: () => {
        hidePane();
        tell(VisibilityMode.hidden);
        return Promise.resolve();
      },
      onVisibilityModeChanged: (listener: (message: { readonly visibilityMode: string }) => void) => {
        visibilityListeners.add(listener);
        return Promise.resolve(() => {
          visibilityListeners.delete(listener);
          return Promise.resolve();
        });
      },
    }),
  });
};
