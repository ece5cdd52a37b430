import type { TextItem } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { wrapText } from './text-fit.ts'
import { lineHeight } from './type-scale.ts'

/**
 * What the words of a text take of its box (`rect`), from the top: a host may keep the room of two
 * lines for one. `words`: what it says now.
 */
export function wordsBox({ look }: TextItem, words: string, rect: Rect): Rect {
  if (look.verticalAlign !== 'top') return rect
  const height = wrapText(words, rect.width, look).length * lineHeight(look.fontSize)
  return { ...rect, height: Math.min(rect.height, height) }
}
