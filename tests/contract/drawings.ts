import type { BoardSurface } from '../../scripts/playground/hosts/board-surface.ts'

/** What is drawn, whatever the ids: the same board twice gives the same list. */
export function drawingOf(surface: Pick<BoardSurface, 'items'>): readonly string[] {
  return surface
    .items()
    .map(({ kind, x, y, width, height, text, fill }) =>
      [kind, ...[x, y, width, height].map(Math.round), fill, text].join(' '),
    )
    .sort()
}

/** Where the notes with these words are, once each. */
export function placesOf(surface: BoardSurface, words: readonly string[]): readonly string[] {
  return surface
    .items()
    .filter(({ kind, text }) => kind === 'sticky' && words.includes(text))
    .map(({ id, x, y, text }) => `${id} ${Math.round(x)} ${Math.round(y)} ${text}`)
    .sort()
}
