/** A figure on its own, with a point or a comma, and what it is out of when that is said. */
const FIGURE = /(?<![\p{L}\p{N}.,/])(\d+(?:[.,]\d+)?)(?:\s*\/\s*\d+)?(?![\p{L}\p{N}/]|[.,]\d)/gu

/**
 * The scores a note gives, each figure on the scale one: "4", "3,5", "4/5", "Léa 3, Inès 5". Figures off
 * the scale are none: a date, a number of weeks.
 */
export function readScoresOf(text: string, lowest: number, highest: number): readonly number[] {
  return [...text.matchAll(FIGURE)]
    .map(([, figure = '']) => Number(figure.replace(',', '.')))
    .filter((score) => score >= lowest && score <= highest)
}
