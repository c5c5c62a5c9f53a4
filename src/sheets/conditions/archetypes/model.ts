import { axisScore, placeMunicipality, type Archetype, type Placement } from '../../../analysis/conditions/archetype';
import { groupsOf, type Group } from '../../../analysis/conditions/compareGroups';
import type { Rating } from '../../../analysis/conditions/rating';
import { textIn, type Translate } from '../../../text/instance';
import type { CaseMunicipality, GivenRating } from '../casework';
import { ratedOnly, type ComparedRow } from '../comparison/comparedRows';
import { fromDeficit } from '../comparison/model';
import type { ArchetypesInput } from './input';

/** A municipality in its place on the sheet. */
export interface PlacedMunicipality {
  readonly municipality: CaseMunicipality;
  /** `null` as well when it does not count. */
  readonly group: Group;
  /** On the conditions of the first axis, then on those of the second. */
  readonly ratings: readonly (GivenRating | null)[];
  /** Each axis on its own: one can be known without the other. */
  readonly scores: { readonly result: number | null; readonly control: number | null };
  readonly placement: Placement;
}

export interface ArchetypesModel {
  readonly input: ArchetypesInput;
  readonly t: Translate;
  /** The conditions of the first axis, then those of the second. */
  readonly items: readonly ComparedRow[];
  /** From the largest deficit to the largest surplus. */
  readonly municipalities: readonly PlacedMunicipality[];
}

/** What municipalities are placed by, on the sheet as on the screen. */
export type ArchetypesSource = Pick<ArchetypesInput, 'municipalities' | 'resultOrientation' | 'control'>;

/** Every municipality on both axes, from the largest deficit to the largest surplus. */
export const placedMunicipalities = ({
  municipalities,
  resultOrientation,
  control,
}: ArchetypesSource): readonly PlacedMunicipality[] => {
  const groups = groupsOf(municipalities.map(({ balance }) => balance));
  return fromDeficit(municipalities).map((i) => {
    const municipality = municipalities[i]!;
    const on = (rows: readonly ComparedRow[]) => rows.map(({ ratings }) => ratings[i] ?? null);
    const [result, grip] = [ratedOnly(on(resultOrientation.rows)), ratedOnly(on(control.rows))];
    return {
      municipality,
      group: municipality.counts ? groups[i]! : null,
      ratings: on([...resultOrientation.rows, ...control.rows]),
      scores: { result: scoreOf(result), control: scoreOf(grip) },
      placement: placeMunicipality(result, grip, municipality.place),
    };
  });
};

export const archetypesModel = (input: ArchetypesInput): ArchetypesModel => ({
  input,
  t: textIn(input.language),
  items: [...input.resultOrientation.rows, ...input.control.rows],
  municipalities: placedMunicipalities(input),
});

type Rated = readonly (Rating | null)[];

const scoreOf = (ratings: Rated): number | null => {
  const score = axisScore(ratings);
  return score.ok ? score.value : null;
};

/** How many municipalities are shown in each quadrant, or on an axis. */
export const countByArchetype = (
  municipalities: readonly Pick<PlacedMunicipality, 'placement'>[],
  archetype: Archetype,
): number => municipalities.filter(({ placement }) => placement.shown === archetype).length;
