import { useState } from 'preact/hooks'
import type { ClustersView } from '../../app/clusters-view.ts'
import type { WorkView } from '../../app/view.ts'
import type { PanelWording } from '../../core/wording/panel.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { PutBackButton } from './put-back-button.tsx'
import { WorkBar } from './work-bar.tsx'

interface PilesFootProps {
  readonly clusters: ClustersView
  readonly work: WorkView | null
  readonly isEnough: boolean
}

type Manner = NonNullable<ClustersView['manner']>

const MANNERS: readonly Manner[] = ['move', 'badge', 'copy']

/** How the piles come onto the board, and the button that says with how many notes. */
export function PilesFoot({ clusters, work, isEnough }: PilesFootProps) {
  const panel = usePanel()
  const { clusters: words, piles, stop } = panel.words.value
  const [wanted, setManner] = useState<Manner>('move')
  if (!isEnough) {
    return (
      <Button kind="primary" onClick={() => panel.send({ type: 'drop-clusters' })}>
        {words.drop}
      </Button>
    )
  }
  const manner = clusters.manner ?? wanted
  const isMoving = work?.kind === 'move-notes'
  const isReadOnly = panel.view.value?.board.state === 'read-only'
  const count = clusters.later?.length ?? clusters.total - unbadged(clusters, manner)
  const isNothing = clusters.later === null && count === 0
  return (
    <>
      {clusters.manner === null && <MannerField manner={manner} onChange={setManner} />}
      <p class="meta">{isMoving ? tellCount(work, panel.words.value) : words.discuss}</p>
      {isMoving && <WorkBar title={piles.applying} work={work} />}
      <Button
        kind="primary"
        isDisabled={work !== null || isReadOnly || isNothing}
        onClick={() => panel.send({ type: 'apply-clusters', manner })}
      >
        {isMoving
          ? piles.applying
          : clusters.isBegun
            ? piles.goOn
            : tellApply(count, isNothing, manner, piles)}
      </Button>
      {clusters.isBegun && !isMoving && <PutBackButton record={null} manner={manner} />}
      {isMoving && (
        <Button
          isDisabled={!work.canCancel || work.cancelling}
          onClick={() => panel.send({ type: 'cancel' })}
        >
          {stop(work.cancelling)}
        </Button>
      )}
    </>
  )
}

function tellApply(
  count: number,
  isNothing: boolean,
  manner: Manner,
  { apply, tidy, noneToNumber }: PanelWording['piles'],
): string {
  if (isNothing) return noneToNumber
  return count === 0 ? tidy : apply[manner](count)
}

/** No count before it is known how many. */
function tellCount({ done, total }: WorkView, { clusters, placing }: PanelWording): string {
  return total === 0 ? placing.reading : clusters.moving(done, total)
}

/** Notes that are still to be sorted get no badge. */
function unbadged({ undecided }: ClustersView, manner: Manner): number {
  return manner === 'badge' ? undecided.length : 0
}

interface MannerFieldProps {
  readonly manner: Manner
  readonly onChange: (manner: Manner) => void
}

function MannerField({ manner, onChange }: MannerFieldProps) {
  const words = usePanel().words.value.piles
  return (
    <label class="field">
      {words.manner}
      <select
        class="in"
        value={manner}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange(MANNERS.find((known) => known === value) ?? 'move')
        }}
      >
        {MANNERS.map((known) => (
          <option key={known} value={known}>
            {words.manners[known]}
          </option>
        ))}
      </select>
    </label>
  )
}
