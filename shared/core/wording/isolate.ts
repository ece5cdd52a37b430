/** Hebrew, Arabic and the scripts written like them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * Words of people's inside a sentence of ours. Those written from right to left are kept apart, so
 * that what is around them keeps its order (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
