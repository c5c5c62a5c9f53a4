import { readFileSync } from 'node:fs';

/** A picture that the manifest names, in `assets/`. */
export interface Icon {
  readonly file: string;
  /** What it is a rendering of. */
  readonly drawing: string;
  /** Width and height in pixels. */
  readonly size: number;
}

/** Every picture of the manifest: `ribbon-steps-32.png` is `ribbon-steps.svg` at 32 pixels, `icon-32.png` the one of Saldo itself. */
export const iconsOf = (manifest: string): readonly Icon[] =>
  [...new Set(readFileSync(manifest, 'utf8').match(/[\w-]+\.png(?=")/g))].map((file) => {
    const [, name, size] = /^(.+)-(\d+)\.png$/.exec(file)!;
    return { file, drawing: name === 'icon' ? 'saldo.svg' : `${name}.svg`, size: Number(size) };
  });
