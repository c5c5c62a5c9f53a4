import type { explain as source } from '../nl/explain';
import type { Translation } from '../translation';

export const explain: Translation<typeof source> = {
  steps: {
    one: 'Step 1: volume and price',
    two: 'Step 2: clues',
    three: 'Step 3: conditions',
  },
  one: {
    what: {
      title: 'What you see',
      text: 'The balance is the budget minus spending, as a share of the budget. A surplus is positive, a deficit negative. Saldo divides that balance into volume (how many people received benefit) and price and other (what a benefit cost on average, and everything else).',
    },
    says: {
      title: 'What this does and does not say',
      text: 'The split is arithmetic: it shows where the difference lies, not why. Compare with municipalities like yours and look further in your own files.',
    },
    methods: { title: 'The four methods' },
    period: { title: 'Several years' },
    price: { title: 'Price and other' },
  },
  two: {
    what: {
      title: 'What you see',
      text: 'An outcome measure, such as inflow or outflow to work, stands beside volume or beside price and other for every municipality. You see whether they go along.',
    },
    says: {
      title: 'What this does and does not say',
      text: 'The figures show what goes along. They do not say why, nor what happens when you change something. Many measures are divided by the caseload, and the caseload is in volume as well: then they partly go along by themselves. Use it as a clue for talks and files.',
    },
    groups: {
      title: 'Two groups',
      text: 'The sign of the mean component over all years decides whether a municipality belongs to the deficit or the surplus group. It stays in that group every year. In a group mean every municipality has the same weight.',
    },
    rSquared: {
      title: 'R²',
      text: 'R² is the part of the differences between municipalities that the measure and the component have in common. Over the whole period Saldo compares the means per municipality. That is not the same as the mean of the R² per year. Below 5 municipalities there is no R²; from 5 to 9 it is an impression only.',
    },
    sensitivity: {
      title: 'Sensitivity',
      text: 'With few municipalities one of them can decide the line. That is why every R² says with how many municipalities it was calculated, and how low and high it becomes when you leave one out. Leave a municipality out only for a reason of substance.',
    },
    chance: {
      title: 'Chance',
      text: 'Without any relation R² is not 0 either. With 12 municipalities chance gives 9% on average, and more than 33% 1 time in 20. Who looks at many measures will find a few above that limit. The corrections of Holm and of Benjamini and Hochberg take that into account.',
    },
    ticks: {
      title: 'Ticks and changes',
      text: 'A tick means that a municipality has nearly the same place in line on the measure and on the component. By chance a good part gets a tick too; that part is shown. A change is notable when it is much larger than those of the other municipalities in the same year.',
    },
  },
  three: {
    what: {
      title: 'What you see',
      text: 'You rate conditions of each municipality as high, medium or low, compared with the other municipalities. A framework orders those conditions by level and says which belong together according to the study.',
    },
    says: {
      title: 'What this does and does not say',
      text: 'Ratings are made by people and hold within this group: when a municipality is added, a rating may shift. A line says that two ratings fit together, not that one comes from the other.',
    },
    relations: {
      title: 'Lines',
      text: 'Two equal ratings are in line. One step apart is possible, two steps is not in line. For a reverse relation the second rating is mirrored first. Even when ratings have nothing to do with each other, well over half fits; that is why what chance gives stands beside it.',
    },
    explainability: {
      title: 'Explainability',
      text: 'The lines lead up to a proposal: the balance of a municipality can be explained hardly, to a limited extent, fairly or well. On the texts about the 15 municipalities of the study, turned into ratings by us, the proposal agrees with the researchers 12 times. You can change it, with a reason.',
    },
    distinguishing: {
      title: 'Distinguishing',
      text: 'A condition is distinguishing when deficit and surplus municipalities clearly differ on it and the ratings vary enough. The bounds are our choice. Not distinguishing does not mean unimportant. When you leave out municipalities that are hard to explain, differences grow by themselves.',
    },
    archetypes: {
      title: 'Archetypes',
      text: 'Two axes, result-oriented and control, give four types. A municipality on an axis belongs to neither side. You can give it a place yourself; the computed place stays beside it.',
    },
  },
  check: {
    title: 'How we check',
    text: 'After writing, Saldo reads every calculated cell back and compares it with a calculation of its own. If one differs you see a red bar with the cell.',
  },
  sources: {
    title: 'Sources',
    method:
      'The method of the three steps follows AEF and De Beleidsonderzoekers (2023), Verklaringen voor tekorten en overschotten op het bijstandsbudget. The explanation is in our own words.',
    added:
      'Added by us: what chance gives, leaving out municipalities, and corrections for many measures (Holm, 1979; Benjamini and Hochberg, 1995).',
    frameworks: 'Other frameworks: WRR Working Paper 60 (2024) and Kamerstuk 30 982, nr. 60 (2020).',
  },
};
