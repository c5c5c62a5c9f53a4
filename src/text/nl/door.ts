/** What there is to say about step 2 before its screen has come: the rest of its words come along with it. */
export const door = {
  title: 'Aanknopingspunten',
  loading: 'Het scherm wordt geladen…',
  card: { title: 'Aanknopingspunten', text: 'Welke uitkomstmaten lopen mee met volume of prijs?' },
  status: {
    ready: 'Klaar om in het werkblad te zetten',
    earlier: 'De bladen staan in deze werkmap',
  },
};
