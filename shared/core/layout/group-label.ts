import type { BoardWording } from '../wording/board.fr.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { ellipsize, type Type, wrapText } from './text-fit.ts'
import { BODY } from './type-scale.ts'

/** Room for a group's name before the advice of a ribbon, px. */
const NAME_WIDTH = 440

/** "Groupe A", or "Groupe A, Les Bleus" when the group gave itself a name. The letter is never lost. */
export function groupLabel(group: GroupSetup, wording: BoardWording): string {
  const own = group.name.trim()
  const plain = wording.group(group.letter)
  if (own === '' || own === plain) return plain
  const name = ellipsize(own, NAME_WIDTH, 1, { fontSize: BODY.fontSize, bold: false })
  return `${plain}, ${name}`
}

/**
 * The label on one line of `width` px, beside the group's badge: the badge says the letter, so that
 * where both do not fit the name the group chose stays.
 */
export function fitGroupLabel(
  group: GroupSetup,
  wording: BoardWording,
  width: number,
  type: Type,
): string {
  const label = groupLabel(group, wording)
  const fits = wrapText(label, width, type).length === 1
  return fits ? label : ellipsize(group.name, width, 1, type)
}

/** Names on that many lines of `width` px, the last ones counted when they do not all fit. */
export function listPeople(
  names: readonly string[],
  width: number,
  lines: number,
  wording: BoardWording,
): string {
  const type = { fontSize: BODY.fontSize, bold: false }
  const all = names.join(', ')
  if (ellipsize(all, width, lines, type) === all) return all
  for (let shown = names.length - 1; shown > 0; shown -= 1) {
    const some = `${names.slice(0, shown).join(', ')} ${wording.more(names.length - shown)}`
    if (ellipsize(some, width, lines, type) === some) return some
  }
  return ellipsize(all, width, lines, type)
}
