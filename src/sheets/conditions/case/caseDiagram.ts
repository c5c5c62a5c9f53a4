import { textIn } from '../../../text/instance';
import { drawingOf } from '../diagram/drawing';
import { layoutDiagram } from '../diagram/layoutDiagram';
import type { DiagramMetrics } from '../diagram/metrics';
import type { Diagram, DiagramLevel, DiagramLine, DiagramNode } from '../diagram/types';
import type { DrawingDescription } from '../../description';
import { shownRelations, type CaseModel } from './caseModel';
import { figureInWords, markOf, nameOf, pictureInWords, relationInWords, type CaseWords } from './caseWords';

export interface CasePicture {
  readonly model: CaseModel;
  /** Boxes without a line as well. */
  readonly showAll: boolean;
}

const linesOf = (model: CaseModel): readonly DiagramLine[] =>
  shownRelations(model).flatMap(({ edge: { from, to }, relation }) =>
    relation === 'inLine' || relation === 'possible' ? [{ from, to, kind: relation }] : [],
  );

/** Boxes in reading order: from the context down to the balance, as they stand on the sheet with conditions. */
const nodesOf = (
  { model, showAll }: CasePicture,
  lines: readonly DiagramLine[],
  words: CaseWords,
): readonly DiagramNode[] => {
  const t = textIn(words.language);
  const drawn = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const isLadder = model.view.edges.length > 0;
  return model.rows
    .filter(({ id, level }) => {
      if (level === 0) return figureInWords(model, id, words.notation) !== null || drawn.has(id);
      return showAll || drawn.has(id) || (!isLadder && model.ratingOf(id) !== null);
    })
    .map(({ id }) => {
      const figure = figureInWords(model, id, words.notation);
      return {
        id,
        level: model.levelOf(id),
        name: nameOf(model, id, t),
        rating: model.ratingOf(id),
        ...(figure === null ? {} : { figure }),
      };
    });
};

/** How many conditions are left out because no line reaches them. */
export const hiddenCount = (model: CaseModel, words: CaseWords): number => {
  const lines = linesOf(model);
  const all = nodesOf({ model, showAll: true }, lines, words);
  return all.length - nodesOf({ model, showAll: false }, lines, words).length;
};

/** How many boxes and arrows the picture has. */
export const pictureSize = (
  picture: CasePicture,
  words: CaseWords,
): { readonly boxes: number; readonly arrows: number } => {
  const lines = linesOf(picture.model);
  return { boxes: nodesOf(picture, lines, words).length, arrows: lines.length };
};

const levelsOf = (
  { view: { casework } }: CaseModel,
  nodes: readonly DiagramNode[],
  { language }: CaseWords,
): readonly DiagramLevel[] => {
  const t = textIn(language);
  const present = [...new Set(nodes.map(({ level }) => level))].sort((a, b) => b - a);
  return present.map((level) => {
    const own = casework.framework.levels.find((one) => one.level === level)?.name ?? '';
    const name = level === 0 ? t('conditionsCase.level0.name') : own;
    return { level, name: t('conditionsCase.band', { level, name }).trim() };
  });
};

export interface LaidOutCase {
  readonly diagram: Diagram;
  readonly levels: readonly DiagramLevel[];
  readonly lines: readonly DiagramLine[];
}

/** The diagram of one municipality; `null` when there is no box to draw. */
export const caseDiagram = (picture: CasePicture, metrics: DiagramMetrics, words: CaseWords): LaidOutCase | null => {
  const lines = linesOf(picture.model);
  const nodes = nodesOf(picture, lines, words);
  if (!nodes.some(({ level }) => level > 0)) return null;
  const levels = levelsOf(picture.model, nodes, words);
  const diagram = layoutDiagram({ nodes, lines, levels, markOf: markOf(words.language) }, metrics);
  return { diagram, levels, lines };
};

/** The same diagram as shapes on a sheet. */
export const caseDrawing = (
  { model }: CasePicture,
  { diagram, levels }: LaidOutCase,
  place: Pick<DrawingDescription, 'name' | 'at'>,
  words: CaseWords,
): DrawingDescription => {
  const t = textIn(words.language);
  const name = (id: string) => nameOf(model, id, t);
  return drawingOf(diagram, place, {
    altText: pictureInWords(
      model,
      levels.map((level) => level.name),
      words,
    ),
    boxOf: ({ node, mark }) => t('conditionsCase.picture.box', { name: node.name, rating: mark }),
    bandOf: ({ level }) => t('conditionsCase.picture.band', { name: levels.find((one) => one.level === level)!.name }),
    lineOf: ({ from, to, kind }) =>
      t('conditionsCase.picture.line', {
        from: name(from),
        to: name(to),
        line: relationInWords({ relation: kind }, t),
      }),
  });
};
