/** Municipalities in quadrants of two axes: the result sheet and the screen. */
export const conditionsArchetypes = {
  sheet: {
    title: 'Archetypen: waar staat elke gemeente op twee assen?',
    method:
      'Plaats op een as: laag −1, gemiddeld 0, hoog +1, gemiddeld over de condities van die as. Minstens de helft moet beoordeeld zijn. Precies op 0: op de as, zonder gedwongen keuze.',
    axis: 'As {{axis}}',
    axisTitle: '{{axis}}: −1 laag, +1 hoog',
    columns: {
      computed: 'Berekend',
      manual: 'Door u geplaatst',
      reason: 'Reden',
      shown: 'Archetype',
      remark: 'Opmerking',
    },
    tooFew: 'te weinig oordelen',
    otherwise: 'anders geplaatst dan berekend',
    other: 'telt niet mee',
    nobody: 'niemand geplaatst',
    chartTitle: 'Archetypen bij het schrijven: {{quadrants}}',
    chartText:
      'Grafiek, bij het schrijven: {{quadrants}}. Van links naar rechts de as ‘{{result}}’, van onder naar boven de as ‘{{control}}’; elke gemeente is een punt met haar code, op de berekende plaats.',
    work: {
      casePosition: 'Regel gemeente',
      ratingPosition: 'Kolom oordelen',
      x: 'Grafiek: horizontaal',
      y: 'Grafiek: verticaal',
      deficit: 'Grafiek: tekort',
      surplus: 'Grafiek: overschot',
      other: 'Grafiek: overig',
      line: 'Regel op {{sheet}}',
      spellings: 'Zo mogen oordelen en archetypen er staan',
      corners: 'Hoeken van de grafiek',
    },
    caveats: {
      axes: '{{result}} {{control}}',
      onAxis: 'Wie op de as staat, hoort bij geen van beide kanten. Dat is een uitkomst, geen fout.',
      few: 'Een as rust op een paar condities: één ander oordeel kan een gemeente naar een andere hoek brengen.',
      judgement:
        'In het onderzoek zijn gemeenten door overleg tussen onderzoekers geplaatst. De berekening is een voorstel; een gemeente past zelden helemaal in één archetype, en geen archetype is beter dan een ander.',
      manual: 'Plaatsen doet u op ‘{{sheet}}’, met een reden. Dit blad toont dan beide: berekend en door u geplaatst.',
      ownAxes:
        'De namen van de hoeken horen bij de assen van het onderzoek. U koos andere assen: lees een hoek aan de assen af.',
      apart: 'Gemeenten op dezelfde plek staan in de grafiek iets boven en onder elkaar.',
    },
  },
};
