import { closeAll, opened } from './opened';

afterEach(closeAll);

it('is Excel in a language and a theme', async () => {
  const { host } = await opened({ Blad: [] }, { language: 'nl', dark: true });
  const { Office } = host.globals;
  expect(await Office.onReady()).toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.OfficeOnline });
  const { context } = Office;
  expect([context.displayLanguage, context.contentLanguage]).toEqual(['nl-NL', 'nl-NL']);
  expect(context.officeTheme.isDarkTheme).toBe(true);
  expect(context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(context.requirements.isSetSupported('MailBox', '1.1')).toBe(false);
});

it('keeps what ribbon buttons do', async () => {
  const { host } = await opened({ Blad: [] });
  const pressed: string[] = [];
  host.globals.Office.actions.associate('openVolumePrice', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  host.actions.get('openVolumePrice')?.({ source: { id: 'knop' }, completed: () => pressed.push('klaar') });
  expect(pressed).toEqual(['knop', 'klaar']);
});

it('shows and hides the pane, and tells', async () => {
  const { host } = await opened({ Blad: [] });
  const { addin } = host.globals.Office;
  const told: string[] = [];
  const stop = await addin.onVisibilityModeChanged(({ visibilityMode }) => void told.push(visibilityMode));
  await addin.showAsTaskpane();
  await addin.hide();
  await stop();
  await addin.showAsTaskpane();
  expect(told).toEqual(['Taskpane', 'Hidden']);
});

it('says what it lacks', async () => {
  const { host } = await opened({ Blad: [] });
  expect(() => host.globals.Office.context.document).toThrow(
    'NotImplemented in the playground: Office.context.document',
  );
});
