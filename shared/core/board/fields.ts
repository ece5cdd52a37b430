/** What we compare one by one. `look` stands for everything of the look but the fill. */
export const FIELDS = ['text', 'x', 'y', 'width', 'height', 'fill', 'look', 'parent'] as const
export type Field = (typeof FIELDS)[number]

/**
 * The comparable trace of an item: numbers rounded to a tenth of a px, texts hashed, so that a stamp
 * stays small whatever people write. `parent` is the key of the section, '' for the page.
 */
export interface Print {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly look: string
  readonly parent: string
}
