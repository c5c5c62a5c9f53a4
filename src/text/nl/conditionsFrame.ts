/** Around the five parts of step 3. */
export const conditionsFrame = {
  parts: 'Onderdelen van stap 3',
  part: {
    framework: 'Kader',
    rate: 'Beoordelen',
    case: 'Per gemeente',
    compare: 'Vergelijken',
    archetypes: 'Archetypen',
  },
  reading: 'De bladen van stap 3 worden gelezen…',
};
