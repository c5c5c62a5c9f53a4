/** Members of `Excel.*` enumerations whose text is not simply the name with a capital. */
const irregular: Readonly<Record<string, (member: string) => string>> = {
  ChartSeriesDimension: (member) =>
    /^[xy]values$/.test(member) ? `${member[0]!.toUpperCase()}Values` : capital(member),
  ChartType: (member) =>
    member.startsWith('_3') ? member.slice(1) : capital(member.replace(/^xyscatter/, 'XYScatter')),
  PictureFormat: (member) => member.toUpperCase(),
  WindowState: (member) => member,
  WindowView: (member) => member,
  WindowType: (member) => member,
};

const capital = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** `Excel.ChartType`, `Excel.SheetVisibility` and so on: Office.js spells a member's text by rule. */
export const enumeration = (name: string): Readonly<Record<string, string>> =>
  new Proxy<Record<string, string>>(
    {},
    { get: (_, member) => (typeof member === 'symbol' ? undefined : (irregular[name] ?? capital)(member)) as string },
  );
