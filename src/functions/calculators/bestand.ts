import { projectCaseload } from '../../analysis/calculators/caseload';
import { answerWith, inShapeOf } from '../cells/answer';
import { argument, isOneCell, shapeOf } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { readNumber } from '../cells/reading';
import { equallyLong, vectorOf } from '../cells/vectors';
import { allOf, numberGiven, refuseAt } from '../cells/whole';

/**
 * Het bestand aan het eind van elke periode: het bestand ervoor, min de uitstroom daaruit, plus de instroom.
 * @customfunction BESTAND
 * @helpurl https://localhost:3000/help/BESTAND.html
 * @param begin Het bestand aan het begin
 * @param instroom De instroom per periode: één rij of kolom, of één getal voor alle perioden
 * @param uitstroomkans Het deel van het bestand dat per periode uitstroomt: even lang, of één getal
 * @returns Per periode het bestand; leeg vanaf de eerste periode waarin een getal ontbreekt
 */
export function bestand(begin: number, instroom: unknown[][], uitstroomkans: unknown[][]): unknown[][] {
  const [inflow, rate] = [argument('instroom', instroom), argument('uitstroomkans', uitstroomkans)];
  // One cell counts for every period, so it has no length to compare.
  const ranges = [inflow, rate].filter((range) => !isOneCell(shapeOf(range)));
  const [longest = inflow, ...others] = ranges;
  const match = equallyLong(longest, ...others);
  if (!match.ok) return refuse(cellError(firstProblem(match)));
  const opening = numberGiven('begin', begin);
  const [inflows, rates] = [vectorOf(inflow), vectorOf(rate)];
  const course = projectCaseload(opening, allOf(inflows, readNumber), allOf(rates, readNumber));
  if (!course.ok) {
    const problem = firstProblem(course);
    const given = { opening: vectorOf(argument('begin', begin)), inflow: inflows, outflowRate: rates };
    return refuseAt(problem, given[problem.slots.series as keyof typeof given]);
  }
  return answerWith(
    inShapeOf(
      longest,
      course.value.map((caseload) => caseload ?? ''),
    ),
  );
}
