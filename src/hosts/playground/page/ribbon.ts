import { element } from './element';
import type { Ribbon, RibbonButton } from './manifest';

const drawButton = (button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement => {
  const drawn = element(
    'button',
    { type: 'button', class: 'ribbon-button', title: button.tip, 'data-action': button.action },
    element('img', { src: `assets/${button.icon}`, alt: '', width: '32', height: '32' }),
    element('span', {}, button.label),
  );
  drawn.addEventListener('click', () => press(button));
  return drawn;
};

/** Draws the groups side by side, each with its name underneath, as Excel does. */
export const drawRibbon = (place: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => void): void => {
  place.replaceChildren(
    ...ribbon.groups.map((group) =>
      element(
        'div',
        { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
        element('div', { class: 'ribbon-buttons' }, ...group.buttons.map((button) => drawButton(button, press))),
        element('div', { class: 'ribbon-label', 'aria-hidden': 'true' }, group.label),
      ),
    ),
  );
};
