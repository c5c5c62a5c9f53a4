import { parseAddress } from '../../sheets/address';

/** What a person typed as a source. `sheet: null` is the sheet in front of them. */
export type TypedAddress =
  | { readonly kind: 'range'; readonly sheet: string | null; readonly range: string }
  /** A table or a defined name: Excel keeps them apart from addresses, but not from each other. */
  | { readonly kind: 'name'; readonly name: string };

const prefix = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const columnsOrRows = /^\$?[a-z]{1,3}:\$?[a-z]{1,3}$|^\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}$/i;
const wholeTable = /\[(#all|#alles|#data|#gegevens)?\]$/i;
const name = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Reads `B4:G94`, `Budget!B:G`, `'Mijn blad'!$B$4`, `tblBudget`, `tblBudget[#Alles]`; a leading `=` does no harm. `null`: none of these. */
export const readTypedAddress = (typed: string): TypedAddress | null => {
  const text = typed.trim().replace(/^=/, '').trim();
  const [whole = '', quoted, plain] = prefix.exec(text) ?? [];
  const rest = text.slice(whole.length).trim();
  if (parseAddress(rest) !== null || columnsOrRows.test(rest)) {
    return { kind: 'range', sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, range: rest.replaceAll('$', '') };
  }
  const bare = rest.replace(wholeTable, '');
  return whole === '' && name.test(bare) ? { kind: 'name', name: bare } : null;
};
