/* AEF & De Beleidsonderzoekers (2023), Verklaringen voor tekorten en overschotten op het bijstandsbudget, 21 June 2023: the tables of
   sections 3.2.1, 3.2.2 and appendix E, one decimal as printed. The last figure of each row is the period. */

export const publishedYears = [2016, 2017, 2018, 2019, 2020, 2021];

export const publishedTables = [
  {
    measure: 'inflow',
    section: '3.2.1',
    component: 'volume',
    unit: 'percent',
    deficit: [36.5, 31.4, 30.8, 26.1, 30.1, 26.3, 30.2],
    surplus: [35.4, 29.9, 28.5, 26.8, 32.1, 28.1, 30.1],
    rSquared: [0.1, 0.0, 11.2, 0.8, 2.5, 15.5, 0.0],
  },
  {
    measure: 'outflowToWork',
    section: '3.2.1',
    component: 'volume',
    unit: 'percent',
    deficit: [7.9, 11.1, 11.8, 10.0, 8.2, 10.5, 9.9],
    surplus: [10.2, 11.9, 12.4, 10.9, 10.1, 13.0, 11.4],
    rSquared: [7.9, 7.8, 1.7, 7.8, 51.5, 30.7, 18.6],
  },
  {
    measure: 'reInflow',
    section: '3.2.1',
    component: 'volume',
    unit: 'percent',
    deficit: [2.9, 3.1, 3.0, 3.0, 3.0, 2.6, 2.9],
    surplus: [3.3, 2.5, 2.3, 2.5, 2.6, 2.5, 2.6],
    rSquared: [0.7, 26.4, 24.1, 9.4, 41.7, 13.0, 27.9],
  },
  {
    measure: 'partTimeWork',
    section: '3.2.2',
    component: 'price',
    unit: 'percent',
    deficit: [9.7, 9.1, 9.5, 9.3, 8.5, 8.5, 9.1],
    surplus: [10.3, 9.5, 9.9, 10.2, 9.2, 8.7, 9.6],
    rSquared: [0.8, 4.5, 3.4, 4.0, 0.2, 0.0, 0.2],
  },
  {
    measure: 'enforcement',
    section: '3.2.2',
    component: 'price',
    unit: 'percent',
    deficit: [2.8, 3.0, 2.9, 3.0, 2.5, 2.4, 2.8],
    surplus: [3.7, 3.7, 3.8, 3.5, 2.4, 2.3, 3.2],
    rSquared: [15.1, 7.6, 22.5, 12.3, 28.1, 14.9, 15.4],
  },
  {
    measure: 'outflow',
    section: 'E.2.2',
    component: 'volume',
    unit: 'percent',
    deficit: [31.5, 35.0, 33.2, 31.9, 28.1, 30.1, 31.6],
    surplus: [31.7, 33.2, 33.7, 30.4, 29.0, 32.7, 31.8],
    rSquared: [0.7, 5.3, 4.1, 10.6, 0.5, 8.5, 3.1],
  },
  {
    measure: 'duration',
    section: 'E.2.6',
    component: 'volume',
    unit: 'months',
    deficit: [53.5, 56.0, 60.6, 65.6, 67.4, 69.5, 62.1],
    surplus: [56.0, 58.8, 63.7, 67.4, 68.4, 69.7, 64.0],
    rSquared: [1.3, 0.1, 0.7, 0.9, 0.6, 0.7, 0.0],
  },
  {
    measure: 'over60Months',
    section: 'E.2.6',
    component: 'volume',
    unit: 'percent',
    deficit: [28.3, 30.8, 34.5, 38.3, 41.6, 43.0, 36.1],
    surplus: [29.7, 31.9, 35.1, 38.7, 41.4, 41.9, 36.5],
    rSquared: [13.9, 2.0, 1.7, 1.5, 0.1, 3.6, 0.1],
  },
] as const;

/** E.2.7: caseload at the end against 1 January 2012, per cent; without G7. */
export const publishedIndex = { component: 'volume', deficit: 111.5, surplus: 106.7, rSquared: 0.1 } as const;
