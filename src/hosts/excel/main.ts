import { mountPane } from '../../taskpane/mountPane';
import { registerCommands } from './commands';
import { excelServices } from './services';

/** The shared runtime: one page for pane and ribbon. The custom functions came before it, in a script of their own. */
void Office.onReady(() => {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('The page has no place for the pane');
  const pane = mountPane(element, excelServices());
  registerCommands(pane.show);
});
