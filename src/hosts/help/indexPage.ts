import { furniture } from '../../text/help/furniture';
import { helpByStep, type Step } from '../../text/help/helpByStep';
import type { Language } from '../../text/language';
import { heading, links, text, type Block } from './document';
import type { Described } from './metadata';

const steps = Object.keys(helpByStep) as Step[];

/** All functions per step, each with its summary, under the heading of the list. */
export const indexPage = (described: readonly Described[], language: Language): readonly Block[] => {
  const summary = new Map(described.map(({ id, description }) => [id, description]));
  return [
    text(furniture.intro[language]),
    ...steps.flatMap((step) => [
      heading(2, furniture.steps[step][language]),
      links(
        ...Object.keys(helpByStep[step]).map((id) => ({
          label: `SALDO.${id}`,
          target: { to: 'function', id } as const,
          text: summary.get(id) ?? '',
        })),
      ),
    ]),
  ];
};
