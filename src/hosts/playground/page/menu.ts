import { element } from './element';

export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: (value: string) => void;
}

const drawChoice = ({ name, label, value, options, chosen }: Choice): HTMLElement => {
  const select = element(
    'select',
    { name },
    ...options.map((option) => element('option', { value: option.value }, option.label)),
  );
  select.value = value;
  select.addEventListener('change', () => chosen(select.value));
  return element('label', { class: 'choice' }, `${label} `, select);
};

export const drawMenu = (place: HTMLElement, choices: readonly Choice[]): void =>
  place.replaceChildren(...choices.map(drawChoice));
