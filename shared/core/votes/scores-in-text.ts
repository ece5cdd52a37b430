/** A figure on its own, with a point or a comma and no minus, and what it is out of when that is said. */
const FIGURE =
  /(?<![\p{L}\p{N}.,/]|(?<![\p{L}\p{N}])[-\u2212])(\d+(?:[.,]\d+)?)(?:\s*(?:\/|\bsur\b|\b(?:out )?of\b)\s*\d+)?(?![\p{L}\p{N}/]|[.,]\d)/giu
const DATE = /(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{2,4})(?!\d)/g

/**
 * The scores a note gives, each figure on the scale one: "4", "3,5", "4/5", "4 sur 5", "Léa 3, Inès 5".
 * Figures off the scale are none: a date, a number of weeks, less than nothing.
 */
export function readScoresOf(text: string, lowest: number, highest: number): readonly number[] {
  return [...text.replace(DATE, '').matchAll(FIGURE)]
    .map(([, figure = '']) => Number(figure.replace(',', '.')))
    .filter((score) => score >= lowest && score <= highest)
}
