/** What there is to say about the steps before their screens have come: the rest of the words of steps 2 and 3 come along with them. */
export const door = {
  title: 'Aanknopingspunten',
  loading: 'Het scherm wordt geladen…',
  card: { title: 'Aanknopingspunten', text: 'Welke uitkomstmaten lopen mee met volume of prijs?' },
  status: {
    ready: 'Klaar om in het werkblad te zetten',
    earlier: 'De bladen staan in deze werkmap',
  },
  conditions: {
    title: 'Condities',
    text: 'Wat doet en treft een gemeente, en waarin verschillen tekort- en overschotgemeenten?',
    ready: 'De beoordelingen staan in deze werkmap',
    compared: 'De vergelijking staat in deze werkmap',
  },
};
