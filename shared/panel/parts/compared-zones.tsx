import type { ComparedZoneView } from '../../app/view-comparison.ts'
import { shortenText } from '../../core/shorten-text.ts'
import { usePanel } from '../panel-context.ts'
import { NatureChip } from './nature-chip.tsx'

/** Longer does not help to find the note again. */
const LONGEST = 60

interface ZonesProps {
  readonly zones: readonly ComparedZoneView[]
  readonly groups: number
}

/** One line a zone: how many groups say the same, what, and who says something else. */
export function ComparedZones({ zones, groups }: ZonesProps) {
  return (
    <ul class="list">
      {zones.map((zone) => (
        <li key={zone.zone}>
          <NatureChip nature={zone.nature} />
          <div class="grow">
            <div class="row between top">
              <b>{zone.title}</b>
              <Verdict zone={zone} groups={groups} />
            </div>
            <Versions zone={zone} groups={groups} />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface ZoneProps {
  readonly zone: ComparedZoneView
  readonly groups: number
}

function Verdict({ zone, groups }: ZoneProps) {
  const words = usePanel().words.value.compare
  switch (zone.verdict) {
    case 'silent':
      return <span class="meta">{words.silent}</span>
    case 'to-settle':
      return <span class="pill ink">{words.toSettle}</span>
    case 'agreed':
    case 'partly':
      return <span class="pill">{words.agreement(zone.sharedBy, groups)}</span>
  }
}

function Versions({ zone, groups }: ZoneProps) {
  const { compare: words, about } = usePanel().words.value
  const { idea, said, others, silent, sharedBy } = zone
  const [first, ...more] = others
  const [alone, ...together] = first?.letters ?? []
  const isOnly = alone !== undefined && together.length + more.length === 0 && idea !== ''
  const rest = others.map(({ letters, text }) =>
    isOnly ? words.only(alone, cut(text)) : words.says(joinLetters(letters, words.and), cut(text)),
  )
  const isEmpty = idea === '' && rest.length === 0
  return (
    <>
      {isEmpty && <p class="meta">{words.nobody}</p>}
      {idea !== '' && <p class="meta note">{sharedBy === groups ? words.all(idea) : idea}</p>}
      <Lines lines={rest} />
      {!isEmpty && silent.length > 0 && (
        <p class="meta">{words.wroteNothing(joinLetters(silent, words.and), silent.length)}</p>
      )}
      {said.length > 0 && (
        <details>
          <summary class="meta" aria-label={about(words.together, zone.title)}>
            {words.together}
          </summary>
          <Lines lines={said.map(({ letter, text }) => words.says(letter, cut(text)))} />
        </details>
      )}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p class="meta note" key={line}>
      {line}
    </p>
  ))
}

function joinLetters(letters: readonly string[], and: string): string {
  const last = letters.at(-1) ?? ''
  return letters.length < 2 ? last : `${letters.slice(0, -1).join(', ')}${and}${last}`
}

function cut(text: string): string {
  return shortenText(text.replace(/\s+/g, ' ').trim(), LONGEST)
}
