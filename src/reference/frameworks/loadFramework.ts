import type { FrameworkFile } from './fileShape';
import type { FrameworkId, FrameworkTemplate } from './template';
import { templateFrom } from './templateFrom';

/** Every framework is a file of its own, fetched when somebody asks for it. */
const files: Readonly<Record<FrameworkId, () => Promise<{ readonly default: FrameworkFile }>>> = {
  'aef-2023': () => import('./aef-2023.json'),
  'wrr-2024': () => import('./wrr-2024.json'),
  'evaluation-2020': () => import('./evaluation-2020.json'),
};

/** One of the frameworks that come with Saldo, with the publication it stems from. */
export const loadFramework = async (id: FrameworkId): Promise<FrameworkTemplate> =>
  templateFrom((await files[id]()).default);
