import type { CountsView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { GroupBadge } from './group-badge.tsx'
import { NatureChip } from './nature-chip.tsx'

/** From that many groups on, there is no room for names beside the figures. */
const MANY_GROUPS = 6

/** Figures with a shade: no rank, no red. A nought is an empty, dashed cell; a group without the zone has none. */
export function HeatTable({ counts }: { readonly counts: CountsView }) {
  const panel = usePanel()
  const words = panel.words.value.counts
  const { groups, rows } = counts
  const isMany = groups.length >= MANY_GROUPS
  return (
    <table class={isMany ? 'heat many' : 'heat'}>
      <caption class="quiet">{words.title}</caption>
      <thead>
        <tr>
          {!isMany && (
            <th scope="col">
              <span class="quiet">{words.zone}</span>
            </th>
          )}
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
      {isMany ? (
        rows.map((row) => <WideRow key={row.zone} row={row} />)
      ) : (
        <tbody>
          {rows.map((row) => (
            <tr key={row.zone}>
              <th scope="row">
                <ZoneName row={row} />
              </th>
              <Figures row={row} />
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}

type Row = CountsView['rows'][number]

function ZoneName({ row }: { readonly row: Row }) {
  return (
    <span class="row">
      <NatureChip nature={row.nature} />
      {row.title}
    </span>
  )
}

function Figures({ row }: { readonly row: Row }) {
  return (
    <>
      {row.counts.map((count, index) => (
        // Figures have no name of their own but their column.
        <td key={index} class={count === null ? undefined : `heat-${levelOf(count)}`}>
          {count}
        </td>
      ))}
      <td>{row.total}</td>
    </>
  )
}

/** With many groups the name takes a line of its own, and the figures keep theirs. */
function WideRow({ row }: { readonly row: Row }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={row.counts.length + 1}>
          <ZoneName row={row} />
        </th>
      </tr>
      <tr>
        <Figures row={row} />
      </tr>
    </tbody>
  )
}

function levelOf(count: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0
  if (count <= 2) return 1
  return count <= 5 ? 2 : 3
}
