import type { CountsView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { sumGroups } from '../sum-groups.ts'
import { GroupBadge } from './group-badge.tsx'

/** A line a group: what it wrote in all, and how many of its zones are empty. */
export function GroupSums({ counts }: { readonly counts: CountsView }) {
  const { group, counts: words } = usePanel().words.value
  return (
    <ul class="plain stack tight" aria-label={words.byGroup}>
      {sumGroups(counts).map(({ letter, name, notes, zones, empty }) => (
        <li key={letter} class="row">
          {letter !== '' && <GroupBadge letter={letter} />}
          <span class="grow" dir="auto">
            {letter !== '' && <bdi>{`${name || group(letter)} · `}</bdi>}
            {words.sum(notes, empty, zones)}
          </span>
        </li>
      ))}
    </ul>
  )
}
