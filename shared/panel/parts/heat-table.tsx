import type { CountsView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { GroupBadge } from './group-badge.tsx'
import { NatureChip } from './nature-chip.tsx'

/** From that many groups on, figures stand closer and chips make room. */
const MANY_GROUPS = 6

/** Figures with a shade: no rank, no red. A nought is an empty, dashed cell. */
export function HeatTable({ counts }: { readonly counts: CountsView }) {
  const panel = usePanel()
  const words = panel.words.value.counts
  const { groups, rows } = counts
  return (
    <table class={groups.length >= MANY_GROUPS ? 'heat many' : 'heat'}>
      <caption class="quiet">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="quiet">{words.zone}</span>
          </th>
          {groups.map(({ letter }) => (
            <th key={letter} scope="col" class="figure">
              <GroupBadge letter={letter} />
            </th>
          ))}
          <th scope="col" class="figure">
            <span aria-hidden="true">Σ</span>
            <span class="quiet">{words.total}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.zone}>
            <th scope="row">
              <span class="row">
                <NatureChip nature={row.nature} />
                {row.title}
              </span>
            </th>
            {row.counts.map((count, index) => (
              <td key={groups[index]?.letter ?? index} class={`heat-${levelOf(count)}`}>
                {count}
              </td>
            ))}
            <td>{row.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function levelOf(count: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0
  if (count <= 2) return 1
  return count <= 5 ? 2 : 3
}
