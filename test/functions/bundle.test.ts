import { gzipSync } from 'node:zlib';
import { registry } from '../../src/functions/registry';
import { CellError } from '../support/customFunctions';
import { describeAnswers } from './answers';
import { describeCalculatorAnswers } from './calculatorAnswers';
import { describeConditionAnswers } from './conditionAnswers';
import { buildFunctions, callerOf, runScript, type BuiltFunctions, type Call, type Metadata } from './support';

let built: BuiltFunctions;
let call: Call;

beforeAll(() => {
  built = buildFunctions('https://saldo.test/add-in');
  call = callerOf(runScript(built.script).associated);
}, 60_000);

/** `NAAM(first: any[][], [second]: boolean)` */
const signaturesOf = ({ functions }: Metadata): readonly string[] =>
  functions.map(({ name, parameters, result }) => {
    const list = parameters.map((own) => {
      const type = own.dimensionality === 'matrix' ? `${own.type}[][]` : own.type;
      return `${own.optional === true ? `[${own.name}]` : own.name}: ${type}`;
    });
    return `${name}(${list.join(', ')}) ${result.dimensionality}`;
  });

describe('the script in plain Node', () => {
  describeAnswers((id, ...given) => call(id, ...given));
  describeConditionAnswers((id, ...given) => call(id, ...given));
  describeCalculatorAnswers((id, ...given) => call(id, ...given));

  it('hands over exactly the functions that the metadata names', () => {
    const { associated } = runScript(built.script);
    expect([...associated.keys()].sort()).toEqual(built.dutch.functions.map(({ id }) => id));
    expect([...associated.keys()]).toEqual(Object.keys(registry));
  });

  it('leaves nothing behind in the page but its functions', () => {
    expect(Object.keys(runScript(built.script).world)).toEqual(['CustomFunctions']);
  });

  it('asks for the language when it is needed, not when it is loaded', () => {
    const { associated, world } = runScript(built.script);
    const message = () => (callerOf(associated)('RESULTAAT', [['abc']], [[1]]) as CellError).message;
    expect(message()).toMatch(/is geen getal/);
    world.Office = { context: { displayLanguage: 'en-US' } };
    expect(message()).toMatch(/is not a number/);
  });

  it('is at most 45 kB after gzip and knows no Excel and no React', () => {
    expect(gzipSync(built.script).length).toBeLessThan(45_000);
    expect(built.script).not.toMatch(/\bExcel\.|react|localhost|__webpack_require__\.e\b/i);
  });
});

describe('the metadata', () => {
  /* Frozen: people build these into models that outlive us. No line ever changes. */
  const decomposition = [
    'BEELD(volume: any[][], prijs: any[][]) matrix',
    'ONTLEDING(budget: any[][], uitgaven: any[][], voorspeld: any[][], werkelijk: any[][], [methode]: string, [met_kop]: boolean) matrix',
    'PRIJS(budget: any[][], uitgaven: any[][], voorspeld: any[][], werkelijk: any[][], [in_euro]: boolean) matrix',
    'RESULTAAT(budget: any[][], uitgaven: any[][]) matrix',
    'VOLUME(voorspeld: any[][], werkelijk: any[][], [budget]: any[][]) matrix',
  ];
  const conditions = [
    'ARCHETYPE(resultaatgericht: any[][], controle: any[][]) matrix',
    'KAPPA(oordelen_a: any[][], oordelen_b: any[][], [gewichten]: string) matrix',
    'NOODZAKELIJK(conditie: any[][], uitkomst: any[][]) matrix',
    'ONDERSCHEID(oordelen: any[][], resultaat: any[][], [weglaten]: any[][]) matrix',
    'OORDEEL(waarden: any[][], [alle_waarden]: any[][], [hoger_gunstig]: boolean) matrix',
    'VERBAND(oordeel_van: any[][], oordeel_naar: any[][], [teken]: number) matrix',
    'VOLDOENDE(conditie: any[][], uitkomst: any[][]) matrix',
  ];
  const calculators = [
    'BESTAND(begin: number, instroom: any[][], uitstroomkans: any[][]) matrix',
    'BREAKEVEN(kosten_per_jaar: number, uitkering_per_jaar: number, [jaren]: number, [terugval]: number, [vanzelf]: number, [verdringing]: number, [rente]: number, [eigen_deel]: number) matrix',
    'EIGENRISICO(budget: any[][], uitgaven: any[][], [jaar]: number, [drempel]: number, [bovengrens]: number, [vergoeding]: number) matrix',
    'SPREIDING(waarden: any[][], [maat]: string) matrix',
    'VANGNET(budget: any[][], uitgaven: any[][], [jaar]: number, [drempel]: number, [bovengrens]: number, [vergoeding]: number) matrix',
    'VERDEEL(totaal: number, sleutel: any[][], [vast_deel]: number) matrix',
  ];

  it('has the names, order, types and options of the contract', () => {
    expect(signaturesOf(built.dutch)).toEqual(
      expect.arrayContaining([...decomposition, ...conditions, ...calculators]),
    );
  });

  it('is the same in English, but for the descriptions', () => {
    expect(signaturesOf(built.english)).toEqual(signaturesOf(built.dutch));
    built.english.functions.forEach((english, index) => {
      const dutch = built.dutch.functions[index];
      expect([english.id, english.helpUrl]).toEqual([dutch.id, dutch.helpUrl]);
      expect(english.description).not.toBe(dutch.description);
      english.parameters.forEach(({ description }, place) => {
        expect(description).toBeTruthy();
        expect(description).not.toBe(dutch.parameters[place].description);
      });
    });
  });

  it('says what every function and argument is for, on one line', () => {
    for (const { description, parameters } of built.dutch.functions) {
      for (const text of [description, ...parameters.map((own) => own.description)]) expect(text).toMatch(/^.{10,}$/);
    }
  });

  it('points to help on the origin of the build', () => {
    for (const { id, helpUrl } of built.dutch.functions)
      expect(helpUrl).toBe(`https://saldo.test/add-in/help/${id}.html`);
  });

  it('is neither volatile nor streaming, and asks for nothing from the workbook', () => {
    for (const own of built.dutch.functions) expect(own).not.toHaveProperty('options');
    expect(built.dutch).not.toHaveProperty('allowCustomDataForDataTypeAny');
  });
});
