import { readFileSync } from 'node:fs';
import { contrast } from '../support/colourVision';
import { iconsOf } from '../support/icons';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Pictures of each button, by size. */
const buttons = [...manifest.matchAll(/<Control [^>]*id="([^"]*)">([\s\S]*?)<\/Control>/g)].map(([, id, inside]) => ({
  id,
  images: [...inside.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, resource]) => ({
    size: Number(size),
    resource,
  })),
}));

it('every button has an icon of its own, in the three sizes', () => {
  expect(buttons.length).toBeGreaterThan(0);
  for (const { id, images } of buttons) expect([id, images.map(({ size }) => size)]).toEqual([id, [16, 32, 80]]);
  const all = buttons.flatMap(({ images }) => images.map(({ resource }) => resource));
  expect(new Set(all).size).toBe(all.length);
  for (const { images } of buttons)
    for (const { size, resource } of images)
      expect(manifest).toMatch(new RegExp(`id="${resource}" DefaultValue="[^"]*/ribbon-[a-z-]+-${size}\\.png"`));
});

const drawings = [...new Set(iconsOf('manifest.xml').map(({ drawing }) => drawing))]
  .filter((drawing) => drawing.startsWith('ribbon-'))
  .map((drawing) => [drawing, readFileSync(`assets/${drawing}`, 'utf8')] as const);

/** Ribbon of Excel by day and by night. */
const ribbons = ['#FFFFFF', '#F3F2F1', '#292929'];

describe.each(drawings)('%s', (_, drawing) => {
  it('is a line drawing on the same grid as the others', () => {
    expect(drawing).toContain('viewBox="0 0 16 16"');
    expect(drawing).toMatch(/^<svg [^>]*fill="none" stroke="#2F7FC4" stroke-linecap="round" stroke-linejoin="round">/);
    expect(drawing).not.toMatch(/stroke-width|opacity|<text|<image|style=/);
  });

  it('is seen on the ribbon, by day and by night', () => {
    const colours = drawing.match(/#[0-9A-F]{6}/g)!;
    expect(new Set(colours)).toEqual(new Set(['#2F7FC4', '#D4662A']));
    for (const colour of colours)
      for (const ribbon of ribbons) expect(contrast(colour, ribbon)).toBeGreaterThanOrEqual(3);
  });
});
