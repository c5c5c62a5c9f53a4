import type { Draft, ReasoningFields } from '../../../src/taskpane/conditions/rate/data/drafts';
import { createDrafts, draftsOf, emptyFields, typed } from '../../../src/taskpane/conditions/rate/data/drafts';
import { sendDraft, settleDraft, type ReasoningSheet } from '../../../src/taskpane/conditions/rate/data/sendDraft';

const fields = (text: string): ReasoningFields => ({ ...emptyFields, text });
const draft = (text: string, base = ''): Draft => ({
  ...{ condition: '2.a', municipality: 'G1', fields: fields(text), base: fields(base), earlier: [] },
  state: 'typing',
});

/** A sheet that is read again only when the test says so. */
const sheetOf = (start: string) => {
  let [standing, read] = [start, start];
  let works = true;
  const written: string[] = [];
  const sheet: ReasoningSheet = {
    stored: () => fields(read),
    save: ({ fields: { text } }) => {
      if (works) {
        standing = text;
        written.push(text);
      }
      return Promise.resolve(works);
    },
  };
  return {
    sheet,
    written,
    read: () => (read = standing),
    colleague: (text: string) => (read = standing = text),
    set works(value: boolean) {
      works = value;
    },
  };
};

test('a draft goes to the sheet and is forgotten once it is seen there', async () => {
  const store = createDrafts();
  const { sheet, written, read } = sheetOf('');
  store.set('k', draft('tekst'));
  await sendDraft(store, 'k', sheet);
  expect(written).toEqual(['tekst']);
  // Until then the old reading must not show through.
  await settleDraft(store, 'k', sheet);
  expect(store.get('k')?.fields.text).toBe('tekst');
  read();
  await settleDraft(store, 'k', sheet);
  expect(store.get('k')).toBeNull();
});

test('what is typed while it is being sent goes after it, once the sheet was read again', async () => {
  const store = createDrafts();
  const { sheet, written, read } = sheetOf('');
  store.set('k', draft('een'));
  const sending = sendDraft(store, 'k', sheet);
  store.set('k', { ...store.get('k')!, fields: fields('een twee') });
  await sending;
  await settleDraft(store, 'k', sheet);
  expect(written).toEqual(['een']);
  read();
  await settleDraft(store, 'k', sheet);
  expect(written).toEqual(['een', 'een twee']);
});

test('what could not be stored stays, and can be sent again', async () => {
  const store = createDrafts();
  const fake = sheetOf('');
  fake.works = false;
  store.set('k', draft('tekst'));
  await sendDraft(store, 'k', fake.sheet);
  expect(store.get('k')).toMatchObject({ state: 'failed', fields: fields('tekst'), base: fields('') });
  fake.works = true;
  await sendDraft(store, 'k', fake.sheet);
  expect(fake.written).toEqual(['tekst']);
});

test('what a colleague wrote in between is not overwritten', async () => {
  const store = createDrafts();
  const { sheet, written, colleague } = sheetOf('oud');
  store.set('k', draft('mijn', 'oud'));
  colleague('van een ander');
  await sendDraft(store, 'k', sheet);
  expect(written).toEqual([]);
  expect(store.get('k')?.fields.text).toBe('mijn');
});

test('what stands there already is not written again', async () => {
  const store = createDrafts();
  const { sheet, written } = sheetOf('zelfde');
  store.set('k', draft('zelfde', 'oud'));
  await sendDraft(store, 'k', sheet);
  expect(written).toEqual([]);
  expect(store.get('k')).toBeNull();
});

test('drafts belong to a workbook and tell who listens', () => {
  const workbook = {};
  const heard = jest.fn();
  const stop = draftsOf(workbook).subscribe(heard);
  draftsOf(workbook).set('k', draft('tekst'));
  expect(draftsOf(workbook).all()).toHaveLength(1);
  expect(draftsOf({}).all()).toEqual([]);
  stop();
  draftsOf(workbook).set('k', null);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a new reasoning is signed by who signed last, unless somebody else signed it already', () => {
  const store = createDrafts();
  store.sign('AB');
  expect(typed(emptyFields, { text: 'a' }, true, store.signed())).toEqual({ text: 'a', source: '', by: 'AB' });
  expect(typed(emptyFields, { by: 'CD' }, true, store.signed()).by).toBe('CD');
  expect(typed({ ...emptyFields, by: 'EF' }, { text: 'a' }, true, store.signed()).by).toBe('EF');
  // Who wipes the name out means it.
  expect(typed(emptyFields, { text: 'a' }, false, store.signed()).by).toBe('');
});
