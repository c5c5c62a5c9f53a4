import type { Language } from '../../../text/instance';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** File name in `assets/`. */
  readonly icon: string;
  /** Name under which the add-in registers what the button does (`Office.actions.associate`). */
  readonly action: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

const child = (parent: Element, tag: string): Element | undefined =>
  [...parent.children].find((each) => each.localName === tag);
const all = (parent: Element | Document, tag: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS('*', tag),
];

const resources = (manifest: Document, language: Language): ReadonlyMap<string, string> =>
  new Map(
    all(manifest, 'Resources')
      .flatMap((found) => ['Image', 'String', 'Url'].flatMap((tag) => all(found, tag)))
      .map((resource) => {
        const translated = all(resource, 'Override').find((each) => each.getAttribute('Locale')?.startsWith(language));
        const value = translated?.getAttribute('Value') ?? resource.getAttribute('DefaultValue') ?? '';
        return [resource.getAttribute('id') ?? '', value];
      }),
  );

/** The ribbon as Excel reads it from the manifest: tab, groups and buttons, in the person's language. */
export const readRibbon = (manifest: Document, language: Language): Ribbon => {
  const known = resources(manifest, language);
  const words = (parent: Element | undefined, tag: string): string => {
    const named = parent && child(parent, tag);
    return known.get(named?.getAttribute('resid') ?? '') ?? '';
  };
  const button = (control: Element): RibbonButton => {
    const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
    return {
      id: control.getAttribute('id') ?? '',
      label: words(control, 'Label'),
      tip: words(child(control, 'Supertip'), 'Description'),
      icon: (known.get(icon?.getAttribute('resid') ?? '') ?? '').split('/').at(-1) ?? '',
      action: all(control, 'FunctionName')[0]?.textContent.trim() ?? '',
    };
  };
  return {
    tab: words(all(manifest, 'CustomTab')[0], 'Label'),
    groups: all(manifest, 'Group').map((group) => ({
      label: words(group, 'Label'),
      buttons: all(group, 'Control').map(button),
    })),
  };
};
