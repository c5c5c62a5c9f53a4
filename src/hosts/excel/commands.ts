import type { PaneRequest } from '../../taskpane/mountPane';

/** The function of each ribbon button, by the name it has in the manifest, and what it asks of the pane. */
export const commands = {
  openSteps: 'start',
  openTemplate: 'template',
  openExample: 'sample',
  openVolumePrice: 'volumePrice',
  openAssociation: 'association',
  openConditions: 'conditions',
  openRecalculate: 'recalculate',
  openHelp: 'help',
} as const satisfies Readonly<Record<string, PaneRequest>>;

/** Ties the ribbon buttons to the pane. A button shows the pane first: asking unseen would look like nothing happened. */
export const registerCommands = (show: (what: PaneRequest) => void): void => {
  for (const [name, what] of Object.entries(commands))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void Office.addin
        .showAsTaskpane()
        .then(() => show(what))
        // Excel keeps the button pressed until it hears this.
        .finally(() => event.completed());
    });
};
