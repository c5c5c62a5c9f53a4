/** Only for the playground page: not part of the add-in, so not among its words. */
export const playground = {
  notExcel: 'Voorbeeldomgeving, geen Excel.',
  explanation: 'Links een rekenblad met voorbeeldgegevens, rechts Saldo zoals in Excel. Er gaat niets naar buiten.',
  sample: 'Gegevens',
  language: 'Taal',
  theme: 'Weergave',
  light: 'Licht',
  dark: 'Donker',
  ribbon: 'Lint Saldo',
  grid: 'Werkmap',
  pane: 'Taakvenster Saldo',
  hidePane: 'Taakvenster sluiten',
  paneWidth: 'Breedte van het taakvenster',
};
