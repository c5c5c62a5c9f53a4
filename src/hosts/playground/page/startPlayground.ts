import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { SampleId } from '../../../samples/sampleWorkbook';
import manifestText from '../../../../manifest.xml';
import { createChartLayer } from '../charts/chartLayer';
import { createGrid } from '../grid/createGrid';
import { installDutchNotation } from '../grid/dutchNotation';
import { workbookData } from '../grid/workbookData';
import { byId } from './element';
import type { ExcelHost, ExcelHostOptions } from './excelHost';
import { readRibbon, type RibbonButton } from './manifest';
import { drawMenu } from './menu';
import { readOptions, withOption, type PlaygroundOptions } from './options';
import { createPane } from './pane';
import { playgroundWords } from './playgroundWords';
import { drawRibbon } from './ribbon';
import { samples } from './samples';

const dressPage = ({ language, theme, sample }: PlaygroundOptions, load: (sample: SampleId) => unknown): void => {
  const words = playgroundWords(language);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  byId('not-excel').textContent = words.notExcel;
  byId('not-excel').title = words.explanation;
  byId('grid').setAttribute('aria-label', words.grid);
  byId('pane').setAttribute('aria-label', words.pane);
  byId('splitter').setAttribute('aria-label', words.paneWidth);
  byId('close-pane').setAttribute('aria-label', words.hidePane);
  byId('ribbon').setAttribute('aria-label', words.ribbon);
  const reloadWith = (name: 'lang' | 'theme') => (value: string) => {
    location.search = withOption(location.search, name, value);
  };
  drawMenu(byId('menu'), [
    {
      name: 'sample',
      label: words.sample,
      value: sample,
      options: Object.values(samples).map(({ id, title }) => ({ value: id, label: title[language] })),
      chosen: (value) => {
        history.replaceState(null, '', withOption(location.search, 'sample', value));
        load(value as SampleId);
      },
    },
    {
      name: 'language',
      label: words.language,
      value: language,
      options: [
        { value: 'nl', label: 'Nederlands' },
        { value: 'en', label: 'English' },
      ],
      chosen: reloadWith('lang'),
    },
    {
      name: 'theme',
      label: words.theme,
      value: theme,
      options: [
        { value: 'light', label: words.light },
        { value: 'dark', label: words.dark },
      ],
      chosen: reloadWith('theme'),
    },
  ]);
};

const openWorkbook = (api: FUniver, sample: SampleId, { language }: PlaygroundOptions): void => {
  const open = api.getActiveWorkbook();
  if (open) api.disposeUnit(open.getId());
  api.createWorkbook(workbookData(samples[sample], language)).setNumfmtLocal(language);
  const name = samples[sample].fileName[language];
  byId('file-name').textContent = name;
  document.title = `${name} - Saldo`;
  document.querySelectorAll<HTMLSelectElement>('select[name=sample]').forEach((select) => (select.value = sample));
};

/** What the page offers tools and tests. */
export interface Playground {
  /** Opens another sample and loads the add-in anew. */
  readonly load: (sample: SampleId) => Promise<void>;
  /** Makes the emulated Excel misbehave. */
  readonly fault: ExcelHost['fault'];
  readonly counters: ExcelHost['counters'];
  /** The first workbook is open and the add-in's scripts have run. */
  readonly ready: Promise<void>;
  /** The workbook as the grid keeps it: cells, formulas, names, tables, formats. */
  readonly snapshot: () => IWorkbookData | undefined;
}

declare global {
  interface Window {
    saldoPlayground: Playground;
  }
}

const rendered = (api: FUniver): Promise<void> =>
  new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });

/** Builds the page around an emulated Excel, and answers to tools and tests as `window.saldoPlayground`. */
export const startPlayground = (createExcelHost: (options: ExcelHostOptions) => ExcelHost): Playground => {
  const options = readOptions(location.search);
  const { api, injector } = createGrid({
    container: byId('grid'),
    language: options.language,
    dark: options.theme === 'dark',
  });
  const gridReady = rendered(api);
  openWorkbook(api, options.sample, options);
  if (options.language === 'nl') installDutchNotation(injector);
  const pane = createPane(
    {
      whole: byId('pane'),
      frame: byId('pane-frame') as HTMLIFrameElement,
      splitter: byId('splitter'),
      closeButton: byId('close-pane'),
    },
    options.paneWidth,
  );
  const host = createExcelHost({
    api,
    language: options.language,
    dark: options.theme === 'dark',
    blanks: options.blanks,
    showPane: pane.show,
    hidePane: pane.hide,
  });
  Object.assign(window, host.globals, { __officeHost: host.globals });

  const layer = createChartLayer(api, options.language);
  const drawCharts = (): void => layer.show(host.charts());
  host.onChartsChange(drawCharts);
  api.getFormula().calculationResultApplied(drawCharts);
  api.addEvent(api.Event.SheetValueChanged, drawCharts);

  const load = async (sample: SampleId): Promise<void> => {
    layer.show([]);
    openWorkbook(api, sample, options);
    host.reset();
    await pane.load();
  };
  dressPage(options, load);
  const press = ({ id, action }: RibbonButton): void =>
    host.actions.get(action)?.({ source: { id }, completed: () => undefined });
  const ribbon = readRibbon(new DOMParser().parseFromString(manifestText, 'text/xml'), options.language);
  byId('tab').textContent = ribbon.tab;
  drawRibbon(byId('ribbon'), ribbon, press);

  return {
    load,
    fault: host.fault,
    counters: host.counters,
    ready: Promise.all([gridReady, pane.load()]).then(() => undefined),
    snapshot: () => api.getActiveWorkbook()?.save(),
  };
};
