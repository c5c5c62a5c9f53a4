const literal = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Does an en-US number format show a date or a time? Excel keeps both as numbers; only the format tells.
 * Quoted text, colours (`[Red]`) and currencies (`[$€-413]`) do not count.
 */
export const isDateFormat = (format: string): boolean =>
  format !== 'General' && /[dmyhs]/i.test(format.replace(literal, ''));
