import type { SampleId } from '../../../samples/sampleWorkbook';
import { byId } from './element';
import { drawMenu } from './menu';
import { withOption, type PlaygroundOptions } from './options';
import { playgroundWords } from './playgroundWords';
import { samples } from './samples';

/** Language, colours and choices around the grid and the pane. Another language or theme is another visit; another sample is not. */
export const dressPage = (
  { language, theme, sample }: PlaygroundOptions,
  load: (sample: SampleId) => unknown,
): void => {
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
