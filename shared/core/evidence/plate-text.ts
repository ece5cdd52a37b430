import { type EvidenceLevel, type EvidenceRow, LEVEL_SIGNS } from './evidence-row.ts'
import { readLevel } from './read-level.ts'

const DASH = '—'

/** What a note of evidence shows: its level, what was said or measured, and where it comes from. */
export function writePlate(
  { text, source, level }: EvidenceRow,
  levels: Readonly<Record<EvidenceLevel, string>>,
): string {
  const lines = [`${LEVEL_SIGNS[level]} ${levels[level]}`, text]
  const last = text.split('\n').at(-1) ?? ''
  if (source !== '') lines.push(`${DASH} ${source}`)
  // A text that ends like a source is told from one by an empty source after it.
  else if (last.startsWith(DASH)) lines.push(DASH)
  return lines.join('\n')
}

/** Reads back what `writePlate` wrote, and what people made of it: a level that is gone is null. */
export function readPlate(plate: string): {
  readonly text: string
  readonly source: string
  readonly level: EvidenceLevel | null
} {
  const lines = plate.replace(/\r\n?/g, '\n').trim().split('\n')
  const level = readLevel(/^[●○]{3}/.exec(lines[0] ?? '')?.[0] ?? '')
  if (level !== null) lines.shift()
  const last = lines.at(-1) ?? ''
  const hasSource = lines.length > 1 && (last === DASH || last.startsWith(`${DASH} `))
  if (hasSource) lines.pop()
  return { level, text: lines.join('\n'), source: hasSource ? last.slice(DASH.length).trim() : '' }
}
