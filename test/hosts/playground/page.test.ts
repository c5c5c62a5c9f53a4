/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../src/hosts/playground/page/manifest';
import { readOptions, withOption } from '../../../src/hosts/playground/page/options';

const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'text/xml');

test('the ribbon is the manifest’s, in the language of the person', () => {
  const dutch = readRibbon(manifest, 'nl');
  expect(dutch.tab).toBe('Saldo');
  expect(dutch.groups[0].label).toBe('Start');
  expect(dutch.groups[0].buttons[0]).toEqual({
    id: 'Saldo.Steps',
    label: 'Stappen',
    tip: expect.stringMatching(/^Open Saldo/) as string,
    icon: 'ribbon-steps-32.png',
    action: 'openSteps',
  });
  const english = readRibbon(manifest, 'en');
  expect(english.groups.flatMap((group) => group.buttons.map((button) => button.label))).toContain('Volume and price');
});

test('every button has a label, an icon and something to do', () => {
  for (const { buttons } of readRibbon(manifest, 'en').groups)
    for (const { label, icon, action } of buttons) for (const part of [label, icon, action]) expect(part).not.toBe('');
});

test('without a query: the panel, Dutch, light, blanks as zero, the width Excel on the web gives', () => {
  expect(readOptions('')).toEqual({ sample: 'panel', language: 'nl', theme: 'light', blanks: 'zero', paneWidth: 350 });
});

test('the query chooses', () => {
  expect(readOptions('?sample=gemeenten&lang=en&theme=dark&blanks=null&pane=320')).toEqual({
    sample: 'gemeenten',
    language: 'en',
    theme: 'dark',
    blanks: 'null',
    paneWidth: 320,
  });
});

test.each([
  ['?pane=100', 270],
  ['?pane=900', 450],
  ['?pane=breed', 350],
])('%s gives a pane of %i pixels', (query, width) => {
  expect(readOptions(query).paneWidth).toBe(width);
});

test('an unknown choice gets the default', () => {
  expect(readOptions('?sample=utrecht&lang=fy').sample).toBe('panel');
  expect(readOptions('?sample=utrecht&lang=fy').language).toBe('nl');
});

test('changing one choice keeps the others', () => {
  expect(readOptions(withOption('?sample=leeg&lang=en', 'theme', 'dark'))).toMatchObject({
    sample: 'leeg',
    language: 'en',
    theme: 'dark',
  });
});
