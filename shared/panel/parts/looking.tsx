import type { WorkView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

interface LookingProps {
  readonly work: WorkView | null
}

/** How far the reading is; long only on boards of hundreds of notes. */
export function Looking({ work }: LookingProps) {
  const panel = usePanel()
  if (work === null || work.total === 0) return null
  return <p class="meta">{panel.words.value.piles.progress(work.done, work.total)}</p>
}

export function StopLooking({ work }: LookingProps) {
  const panel = usePanel()
  const { stop } = panel.words.value
  return (
    <Button
      isDisabled={work === null || work.cancelling}
      onClick={() => panel.send({ type: 'cancel' })}
    >
      {stop(work?.cancelling === true)}
    </Button>
  )
}
