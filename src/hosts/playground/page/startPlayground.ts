import type { FUniver } from '@univerjs/core/facade';
import type { SampleId } from '../../../samples/sampleWorkbook';
import type { Language } from '../../../text/instance';
import manifestText from '../../../../manifest.xml';
import { createChartLayer } from '../charts/chartLayer';
import type { ExcelControl } from '../excel/control/excelControl';
import { createExcelHost, type ExcelHost } from '../excel/createExcelHost';
import { createGrid } from '../grid/createGrid';
import { installConditionalTexts } from '../grid/conditionalTexts';
import { installDutchNotation } from '../grid/dutchNotation';
import { installGoneSheets } from '../grid/goneSheets';
import { workbookData } from '../grid/workbookData';
import { createShapeLayer } from '../shapes/shapeLayer';
import { dressPage } from './dressPage';
import { byId } from './element';
import { readRibbon, type RibbonButton } from './manifest';
import { readOptions, type PlaygroundOptions } from './options';
import { createPane } from './pane';
import { drawRibbon } from './ribbon';
import { samples } from './samples';

const openWorkbook = (api: FUniver, sample: SampleId, { language }: PlaygroundOptions): void => {
  const open = api.getActiveWorkbook();
  if (open) api.disposeUnit(open.getId());
  api.createWorkbook(workbookData(samples[sample], language, `workbook-${performance.now()}`)).setNumfmtLocal(language);
  const name = samples[sample].fileName[language];
  byId('file-name').textContent = name;
  document.title = `${name} - Saldo`;
  document.querySelectorAll<HTMLSelectElement>('select[name=sample]').forEach((select) => (select.value = sample));
};

/** What the page offers tools and tests: everything a person, a colleague or bad luck can do to the workbook. */
export interface Playground extends ExcelControl {
  /** Opens another sample and loads the add-in anew. */
  readonly load: (sample: SampleId) => Promise<void>;
  readonly counters: ExcelHost['counters'];
  /** The first workbook is open and the add-in's scripts have run. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    saldoPlayground: Playground;
  }
}

/** What every function takes and gives, as Excel reads it beside the functions themselves. */
const describeFunctions = async (host: ExcelHost): Promise<void> => {
  const answer = await fetch('functions.json');
  const metadata = (await answer.json()) as { readonly functions: Parameters<ExcelHost['describeFunctions']>[0] };
  host.describeFunctions(metadata.functions);
};

const rendered = (api: FUniver): Promise<void> =>
  new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });

/** Draws charts and shapes of the emulated Excel again whenever one of them, or a cell, has changed. @returns takes them all away */
const followPictures = (api: FUniver, host: ExcelHost, language: Language): (() => void) => {
  const charts = createChartLayer(api, language);
  const shapes = createShapeLayer(api);
  let frame: number | null = null;
  // A picture of hundreds of shapes comes in piece by piece; it is drawn when the browser draws.
  const draw = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      charts.show(host.charts());
      shapes.show(host.shapes());
    });
  };
  host.onChartsChange(draw);
  api.getFormula().calculationResultApplied(draw);
  api.addEvent(api.Event.SheetValueChanged, draw);
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    charts.show([]);
    shapes.show([]);
  };
};

const showRibbon = (host: ExcelHost, language: Language): void => {
  const ribbon = readRibbon(new DOMParser().parseFromString(manifestText, 'text/xml'), language);
  const press = ({ id, action }: RibbonButton): void =>
    host.actions.get(action)?.({ source: { id }, completed: () => undefined });
  byId('tab').textContent = ribbon.tab;
  drawRibbon(byId('ribbon'), ribbon, press);
};

/** Builds the page around an emulated Excel, and answers to tools and tests as `window.saldoPlayground`. */
export const startPlayground = (): Playground => {
  const options = readOptions(location.search);
  const { api, injector } = createGrid({
    container: byId('grid'),
    language: options.language,
    dark: options.theme === 'dark',
  });
  const gridReady = rendered(api);
  openWorkbook(api, options.sample, options);
  if (options.language === 'nl') installDutchNotation(injector);
  installConditionalTexts(injector);
  installGoneSheets(injector);
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

  const takeAway = followPictures(api, host, options.language);
  const functionsKnown = describeFunctions(host);
  const load = async (sample: SampleId): Promise<void> => {
    takeAway();
    // Nobody may look while there is no workbook.
    host.dispose();
    openWorkbook(api, sample, options);
    host.reset();
    await pane.load();
  };
  dressPage(options, load);
  showRibbon(host, options.language);

  return {
    ...host.control,
    load,
    counters: host.counters,
    ready: Promise.all([gridReady, functionsKnown.then(pane.load)]).then(() => undefined),
  };
};
