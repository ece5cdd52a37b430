import { FIELDS, type Field, type Print } from './fields.ts'
import type { Stamp } from './stamp.ts'

/** px. Less than a hand can drag, more than the noise of a host that computes with centres. */
const NOISE = 0.2

/** Re-parenting changes what x and y are counted from: the three are one move. */
export const PLACE: readonly Field[] = ['parent', 'x', 'y']
const SIZE: readonly Field[] = ['width', 'height']
/** Notes and texts grow with what they say and how; one length of a Miro note sets the other. */
const RESIZING: readonly Field[] = ['text', 'look', 'width', 'height']

/** What to do about one item, field by field. */
export interface Verdict {
  /** To write. */
  readonly fields: readonly Field[]
  /** To read back once written. */
  readonly settled: readonly Field[]
  /** What the next stamp says we asked for. */
  readonly asked: Print
  /** We wanted to write them; people had been there. */
  readonly kept: readonly Field[]
}

/** The same, as far as a hand or a host can tell. */
export function agreesOn(field: Field, a: Print, b: Print): boolean {
  const left = a[field]
  const right = b[field]
  if (typeof left === 'number' && typeof right === 'number') return Math.abs(left - right) <= NOISE
  return left === right
}

/**
 * Three-way, per field: written only when we changed our mind since the stamp (`want` is not what
 * was asked) and nobody touched it (`found` is what the host had then). A field that was being
 * written when a run died is written again whatever is found.
 */
export function weighFields(want: Print, stamp: Stamp, found: Print): Verdict {
  const writing = new Set<Field>(stamp.writing)
  const isOneMove = want.parent !== stamp.asked.parent || writing.has('parent')
  const touched = findTouched(stamp, found, writing, isOneMove)
  const fields: Field[] = []
  const settled: Field[] = []
  const kept: Field[] = []
  let { asked } = stamp
  for (const field of FIELDS) {
    const hasNews =
      want[field] !== stamp.asked[field] ||
      writing.has(field) ||
      (isOneMove && PLACE.includes(field))
    if (!hasNews) continue
    const isThere = isReached(field, want, found, writing)
    if (!isThere && touched.has(field)) {
      kept.push(field)
      continue
    }
    if (!isThere) fields.push(field)
    settled.push(field)
    asked = { ...asked, [field]: want[field] }
  }
  if (fields.some((field) => RESIZING.includes(field))) {
    // Read back too, or what the host does of itself would look like people's work next time.
    settled.push(...SIZE.filter((field) => !touched.has(field) && !settled.includes(field)))
  }
  return { fields, settled, asked, kept }
}

/** The look cannot be read back, so what was being written may or may not be there. */
function isReached(field: Field, want: Print, found: Print, writing: ReadonlySet<Field>): boolean {
  if (field === 'look' && writing.has(field)) return false
  if (PLACE.includes(field) && want.parent !== found.parent) return false
  return agreesOn(field, want, found)
}

/** What people changed since the stamp. */
function findTouched(
  stamp: Stamp,
  found: Print,
  writing: ReadonlySet<Field>,
  isOneMove: boolean,
): ReadonlySet<Field> {
  const touched = new Set(
    FIELDS.filter((field) => !writing.has(field) && !agreesOn(field, found, stamp.got)),
  )
  const isMoved = isOneMove ? PLACE.some((field) => touched.has(field)) : touched.has('parent')
  if (isMoved) for (const field of PLACE) touched.add(field)
  return touched
}
