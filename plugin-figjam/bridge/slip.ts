import type { HostId } from '../../shared/core/board/keys.ts'
import type { StampFault } from '../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'
import { parseStamp } from '../../shared/core/board/stamp-codec.ts'

/*
 * Writing a stamp is slow in the sandbox, and a workshop has a thousand. So the page writes the stamp
 * of a new item as far as it can; the sandbox puts in front what only it knows.
 */
const SEPARATOR = '\n'

/** `stamp`: written on the page for no item yet. `width`, `height`: what the new node has. */
export function writeSlip(on: string, width: number, height: number, stamp: string): string {
  return [on, width, height, stamp].join(SEPARATOR)
}

/** Reads a slip, or a stamp as the sandbox writes it after an update. Never throws. */
export function readSlip(value: unknown): Stamp | StampFault {
  if (typeof value !== 'string' || value.indexOf(SEPARATOR) < 0) return parseStamp(value)
  const [on = '', width, height, text] = value.split(SEPARATOR)
  const stamp = parseStamp(text)
  if (typeof stamp === 'string') return stamp
  const size = { width: Number(width), height: Number(height) }
  if (on === '' || !Number.isFinite(size.width) || !Number.isFinite(size.height))
    return 'unreadable'
  return Object.assign({}, stamp, {
    on: on as HostId,
    got: Object.assign({}, stamp.got, size),
  })
}
