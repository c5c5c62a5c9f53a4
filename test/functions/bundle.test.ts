import { gzipSync } from 'node:zlib';
import { registry } from '../../src/functions/registry';
import { CellError } from '../support/customFunctions';
import { describeAnswers } from './answers';
import { describeAssociationAnswers } from './associationAnswers';
import { describeCalculatorAnswers } from './calculatorAnswers';
import { describeConditionAnswers } from './conditionAnswers';
import { contract, functionsOf } from './contract';
import { buildFunctions, callerOf, runScript, type BuiltFunctions, type Call, type Metadata } from './support';

let built: BuiltFunctions;
let call: Call;

beforeAll(() => {
  built = buildFunctions('https://saldo.test/add-in');
  call = callerOf(runScript(built.script).associated);
}, 60_000);

/** Each function as a line of the contract. */
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
  describeAssociationAnswers((id, ...given) => call(id, ...given));
  describeConditionAnswers((id, ...given) => call(id, ...given));
  describeCalculatorAnswers((id, ...given) => call(id, ...given));

  it('hands over exactly the functions that the metadata names', () => {
    const { associated } = runScript(built.script);
    expect([...associated.keys()].sort()).toEqual(built.dutch.functions.map(({ id }) => id));
    expect([...associated.keys()]).toEqual(Object.keys(registry));
    expect([...associated.keys()].sort()).toEqual([...functionsOf(contract).keys()]);
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
  it('has the names, order, types and options of the contract, and no function besides', () => {
    expect(signaturesOf(built.dutch)).toEqual(contract);
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
