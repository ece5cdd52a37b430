import type { DrawnItem } from '../../hosts/board-surface.ts'
import { isSpotIn } from './camera.ts'

/**
 * What moves along when these are dragged, for showing the drag before it is done: what lies in a
 * dragged section, and the dots whose centre is on a dragged note.
 */
export function listCarried(
  items: readonly DrawnItem[],
  dragged: readonly string[],
): ReadonlySet<string> {
  const moving = new Set(dragged)
  // Containers come before what they hold, so one pass finds every depth.
  for (const item of items) {
    if (item.parent !== null && moving.has(item.parent)) moving.add(item.id)
  }
  const hosts = items.filter((item) => moving.has(item.id) && item.kind !== 'section')
  for (const item of items) {
    if (item.kind !== 'stamp') continue
    const centre = { x: item.x + item.width / 2, y: item.y + item.height / 2 }
    if (hosts.some((host) => isSpotIn(centre, host))) moving.add(item.id)
  }
  return moving
}
