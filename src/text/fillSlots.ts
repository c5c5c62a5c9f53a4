/**
 * A sentence with its slots filled, as i18next fills them in the pane. The custom functions use this instead, so that their script
 * stays a few kilobytes; their sentences have no plural forms.
 * @param sentence may hold `{{name}}`; a slot without a value stays as it is
 */
export const fillSlots = (sentence: string, slots: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => String(slots[name] ?? slot));
