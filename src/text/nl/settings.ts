/** Words of the screen with settings; they come with it. */
export const settings = {
  colours: {
    title: 'Kleuren',
    intro:
      'Voor oordelen en voor tekort en overschot, in dit paneel en op de bladen. Letters, vormen en tekens zijn overal hetzelfde. De kleuren horen bij deze werkmap: een collega ziet ze ook.',
    deficit: 'tekort',
    surplus: 'overschot',
    palettes: {
      blueOrange: {
        name: 'Blauw–oranje',
        text: 'Ook voor wie weinig kleuren ziet goed uit elkaar te houden.',
      },
      redYellowGreen: {
        name: 'Rood–geel–groen zoals in rapporten',
        text: 'De letters blijven. Ongeveer 8% van de mannen ziet weinig verschil tussen rood en groen: zij lezen letter, vorm en teken.',
      },
      grey: { name: 'Grijs voor print', text: 'Voor zwart-wit afdrukken en kopieën.' },
    },
  },
  write: {
    button: 'Gebruik deze kleuren',
    writing: 'Bezig…',
    paneOnly:
      'Er is nog geen blad van Saldo in deze werkmap. De kleuren gelden in dit paneel en komen op ‘{{settings}}’ zodra Saldo een uitkomst in het werkblad zet.',
    line: 'Wordt bewaard op ‘{{settings}}’.',
    newSheet: 'Nieuw blad ‘{{settings}}’ met uw keuze.',
    repaint: 'Kleurt {{sheets}} opnieuw. Wat daar staat, verandert niet.',
  },
  done: {
    title: 'Kleuren: {{colours}}.',
    kept: 'Bewaard op ‘{{settings}}’.',
    paneOnly: 'Ze gelden in dit paneel.',
    repainted: 'Opnieuw gekleurd: {{sheets}}.',
    later: 'Deze bladen krijgen de kleuren als u ze opnieuw in het werkblad zet: {{sheets}}.',
  },
  noTable:
    'Op ‘{{settings}}’ staat geen tabel meer, dus daar kan Saldo uw keuze niet bewaren. Maak er weer een tabel van (Invoegen, Tabel) of verwijder het blad, en probeer opnieuw.',
  log: { step: 'Instellingen', colours: 'Kleuren: {{colours}}' },
} as const;
