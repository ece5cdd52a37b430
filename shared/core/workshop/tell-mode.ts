import type { Mode } from '../catalogue/recipe.ts'
import type { TimeWording } from '../wording/time-words.ts'
import type { GroupSetup } from './setup.ts'

/**
 * How a phase is worked on, with how many are in the groups as they are composed. Groups without anybody
 * are not counted; where nobody is with somebody else, no number is told.
 */
export function tellMode(
  mode: Mode,
  groups: readonly GroupSetup[],
  { modes, groupsOf }: TimeWording,
): string {
  const sizes = groups.map(({ people }) => people.length).filter((size) => size > 0)
  const most = Math.max(0, ...sizes)
  return mode === 'groups' && most > 1 ? groupsOf(Math.min(...sizes), most) : modes[mode]
}
