/**
 * Sum of euro amounts. Whole cents are added as whole numbers, so that amounts to the cent give a total that is exact to
 * the cent (up to 9e15 cents); what lies between two cents is added apart.
 * @param amounts euros, in a fixed order: another order may change the last digit of amounts that are not whole cents
 * @see docs/methods/numerics.md
 */
export const sumOfEuros = (amounts: readonly number[]): number => {
  let cents = 0;
  let rest = 0;
  for (const amount of amounts) {
    const whole = Math.round(amount * 100);
    cents += whole;
    rest += amount - whole / 100;
  }
  return cents / 100 + rest;
};
