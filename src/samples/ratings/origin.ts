import type { InTwoLanguages } from '../sampleWorkbook';

const published: InTwoLanguages = {
  nl: 'Gepubliceerd: rij uit AEF & De Beleidsonderzoekers (2023), kleuren door de computer gelezen',
  en: 'Published: row of AEF & De Beleidsonderzoekers (2023), colours read by machine',
};

const invented: InTwoLanguages = { nl: 'Verzonnen', en: 'Invented' };

/** Measures of the sample region of which the ratings are thirds. */
const measures: Readonly<Record<string, InTwoLanguages>> = {
  inflow: { nl: 'instroom', en: 'inflow' },
  reInflow: { nl: 'herinstroom', en: 're-inflow' },
  outflowToWork: { nl: 'uitstroom naar werk', en: 'outflow to work' },
  partTimeWork: { nl: 'deeltijdwerk', en: 'part-time work' },
  enforcement: { nl: 'handhaving', en: 'enforcement' },
  over60Months: {
    nl: 'langer dan 60 maanden; G7, G8 en G11 los verzonnen',
    en: 'over 60 months; G7, G8 and G11 invented apart',
  },
};

/** What is invented about a row of ratings, in words. */
export const originOf = (basis: string): InTwoLanguages => {
  if (basis === 'publication') return published;
  const measure = measures[basis];
  if (measure === undefined) return invented;
  return {
    nl: `Verzonnen: drie gelijke groepen op grond van de voorbeeldcijfers (${measure.nl})`,
    en: `Invented: three equal groups by the sample figures (${measure.en})`,
  };
};
