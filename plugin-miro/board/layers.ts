import { overlaps, type Rect } from '../../shared/core/board/geometry.ts'

/**
 * Splits items given back to front into waves that may be created at once: what lies on something
 * comes in a later wave. Items of one wave never overlap, so the order in which Miro finishes them,
 * which decides what covers what, does not matter.
 */
export function splitInWaves<T extends { readonly rect: Rect }>(
  items: readonly T[],
): readonly (readonly T[])[] {
  const waves: T[][] = []
  const levels: number[] = []
  items.forEach((item, index) => {
    let level = 0
    for (let below = 0; below < index; below += 1) {
      const other = items[below]
      if (other !== undefined && overlaps(item.rect, other.rect)) {
        level = Math.max(level, (levels[below] ?? 0) + 1)
      }
    }
    levels.push(level)
    const wave = waves[level]
    if (wave === undefined) waves[level] = [item]
    else wave.push(item)
  })
  return waves
}
