import type { SectionState, SectionView } from '../../app/view.ts'
import { groupSections, type SectionRow } from '../group-sections.ts'
import { usePanel } from '../panel-context.ts'
import { Sign } from './message.tsx'

const SIGNS: Readonly<Record<SectionState, string>> = {
  ready: '✓',
  placing: '…',
  partial: '…',
  waiting: '',
  failed: '!',
}

/** The sections of a workshop, one line a canvas, and how far each is. */
export function SectionList({ sections }: { readonly sections: readonly SectionView[] }) {
  return (
    <ul class="list">
      {groupSections(sections).map((row) => (
        <li key={row.id}>
          <Sign text={SIGNS[row.state]} tone={row.state} />
          <span class="grow">{row.title}</span>
          <span class="meta">
            <Detail row={row} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Detail({ row }: { readonly row: SectionRow }) {
  const words = usePanel().words.value.placing
  if (row.state === 'placing' && row.placing !== null) return <>{words.group(row.placing)}</>
  if (row.state === 'ready' && row.groups > 0) return <>{words.copies(row.groups, row.hasAll)}</>
  return <>{words.states[row.state]}</>
}
