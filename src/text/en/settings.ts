import type { settings as dutch } from '../nl/settings';
import type { Translation } from '../translation';

export const settings: Translation<typeof dutch> = {
  colours: {
    title: 'Colours',
    intro:
      'For ratings and for deficit and surplus, in this pane and on the sheets. Letters, forms and signs are the same everywhere. The colours belong to this workbook: a colleague sees them too.',
    deficit: 'deficit',
    surplus: 'surplus',
    palettes: {
      blueOrange: {
        name: 'Blue–orange',
        text: 'Easy to tell apart, also for who sees few colours.',
      },
      redYellowGreen: {
        name: 'Red–yellow–green as in reports',
        text: 'The letters stay. About 8% of men see little difference between red and green: they read letter, form and sign.',
      },
      grey: { name: 'Grey for print', text: 'For printing and copying in black and white.' },
    },
  },
  write: {
    button: 'Use these colours',
    writing: 'Busy…',
    paneOnly:
      'There is no sheet of Saldo in this workbook yet. The colours hold in this pane and go to ‘{{settings}}’ once Saldo writes a result to the sheet.',
    line: 'Kept on ‘{{settings}}’.',
    newSheet: 'New sheet ‘{{settings}}’ with your choice.',
    repaint: 'Colours {{sheets}} again. What stands there does not change.',
  },
  done: {
    title: 'Colours: {{colours}}.',
    kept: 'Kept on ‘{{settings}}’.',
    paneOnly: 'They hold in this pane.',
    repainted: 'Coloured again: {{sheets}}.',
    later: 'These sheets get the colours when you write them to the sheet again: {{sheets}}.',
  },
  noTable:
    'There is no table on ‘{{settings}}’ any more, so Saldo cannot keep your choice there. Make it a table again (Insert, Table) or remove the sheet, and try again.',
  log: { step: 'Settings', colours: 'Colours: {{colours}}' },
};
