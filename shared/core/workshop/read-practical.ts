import { readFields, readList, readOneOf, readText } from '../parse-value.ts'
import { LONGEST_NAME } from './groups.ts'
import { LONGEST_PRACTICAL, type Practical, type TeamSide } from './practical.ts'

const MOST_TEAMS = 300
const SIDES = ['front', 'back', 'none'] as const

/** Texts are cut; what is missing is ''. Throws `WorkshopError` 'bad-input' with the path. */
export function readPractical(value: unknown, path: string): Practical {
  const fields = readFields(value ?? {}, path)
  const text = (name: keyof Practical) =>
    readText(fields[name] ?? '', `${path}.${name}`, LONGEST_PRACTICAL[name])
  return { place: text('place'), host: text('host'), details: text('details') }
}

export function readSides(value: unknown, path: string): readonly TeamSide[] {
  return readList(value ?? [], path, MOST_TEAMS, (entry, at) => {
    const fields = readFields(entry, at)
    const side = readOneOf(fields['side'] ?? 'none', `${at}.side`, SIDES)
    const team = readText(fields['team'], `${at}.team`, LONGEST_NAME)
    return { team, side: side === 'none' ? null : side }
  })
}
