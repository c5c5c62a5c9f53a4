/*
 * What Excel is told of every function. Frozen: people build these into models that outlive us, so no line ever changes.
 * Written as NAAM(first: any[][], [optional]: boolean) and the kind of answer, in the order of the names.
 */
export const contract: readonly string[] = [
  'ARCHETYPE(resultaatgericht: any[][], controle: any[][]) matrix',
  'BEELD(volume: any[][], prijs: any[][]) matrix',
  'BESTAND(begin: number, instroom: any[][], uitstroomkans: any[][]) matrix',
  'BREAKEVEN(kosten_per_jaar: number, uitkering_per_jaar: number, [jaren]: number, [terugval]: number, [vanzelf]: number, [verdringing]: number, [rente]: number, [eigen_deel]: number) matrix',
  'EIGENRISICO(budget: any[][], uitgaven: any[][], [jaar]: number, [drempel]: number, [bovengrens]: number, [vergoeding]: number) matrix',
  'GEVOELIGHEID(uitkomst: any[][], component: any[][], [namen]: any[][], [aantal_weg]: number) matrix',
  'GROEPSGEMIDDELDE(uitkomst: any[][], component: any[][], groep: string) matrix',
  'GROEPSVERSCHIL(uitkomst: any[][], component: any[][]) matrix',
  'KAPPA(oordelen_a: any[][], oordelen_b: any[][], [gewichten]: string) matrix',
  'NOODZAKELIJK(conditie: any[][], uitkomst: any[][]) matrix',
  'ONDERSCHEID(oordelen: any[][], resultaat: any[][], [weglaten]: any[][]) matrix',
  'ONTLEDING(budget: any[][], uitgaven: any[][], voorspeld: any[][], werkelijk: any[][], [methode]: string, [met_kop]: boolean) matrix',
  'OORDEEL(waarden: any[][], [alle_waarden]: any[][], [hoger_gunstig]: boolean) matrix',
  'PRIJS(budget: any[][], uitgaven: any[][], voorspeld: any[][], werkelijk: any[][], [in_euro]: boolean) matrix',
  'RESULTAAT(budget: any[][], uitgaven: any[][]) matrix',
  'SAMENHANG(uitkomst: any[][], component: any[][], [namen]: any[][], [met_kop]: boolean) matrix',
  'SPREIDING(waarden: any[][], [maat]: string) matrix',
  'SPRONGEN(gemeente: any[][], jaar: any[][], waarde: any[][], [drempel]: number, [met_kop]: boolean) matrix',
  'TOEVALSGRENS(aantal: number, [kans]: number) matrix',
  'UITKOMSTTABEL(gemeente: any[][], jaar: any[][], uitkomst: any[][], component: any[][], [met_kop]: boolean) matrix',
  'VANGNET(budget: any[][], uitgaven: any[][], [jaar]: number, [drempel]: number, [bovengrens]: number, [vergoeding]: number) matrix',
  'VERBAND(oordeel_van: any[][], oordeel_naar: any[][], [teken]: number) matrix',
  'VERDEEL(totaal: number, sleutel: any[][], [vast_deel]: number) matrix',
  'VERKLARINGSGRAAD(uitkomst: any[][], component: any[][], [weglaten]: any[][]) matrix',
  'VINKJE(uitkomst: any[][], component: any[][], [hoger_gunstig]: boolean) matrix',
  'VOLDOENDE(conditie: any[][], uitkomst: any[][]) matrix',
  'VOLUME(voorspeld: any[][], werkelijk: any[][], [budget]: any[][]) matrix',
];

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/** Every function of the contract with its parameters, read from the lines above. */
export const functionsOf = (lines: readonly string[]): ReadonlyMap<string, readonly Parameter[]> =>
  new Map(
    lines.map((line) => {
      const [, id, list] = /^(\w+)\((.*)\) \w+$/.exec(line) ?? [];
      const parameters = list.split(', ').map((part): Parameter => {
        const [, optional, name, type] = /^(\[?)(\w+)\]?: (\S+)$/.exec(part) ?? [];
        return { name, type, optional: optional === '[' };
      });
      return [id, parameters] as const;
    }),
  );
