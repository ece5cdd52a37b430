import { useState } from 'preact/hooks'
import type { ClustersView } from '../../app/clusters-view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

interface PutBackButtonProps {
  /** Null: the piles that are shown. */
  readonly record: string | null
  readonly manner: NonNullable<ClustersView['manner']>
  readonly label?: string
}

/** Takes piles off the board; beside others of its kind, only the one that was pressed says so. */
export function PutBackButton({ record, manner, label }: PutBackButtonProps) {
  const panel = usePanel()
  const { clusters: words, piles, stop } = panel.words.value
  const [isPressed, setPressed] = useState(record === null)
  const view = panel.view.value
  const work = view?.work ?? null
  const isGoingBack = work?.kind === 'put-back'
  return (
    <>
      <Button
        kind="small"
        {...(label === undefined ? {} : { label })}
        isDisabled={work !== null || view?.board.state === 'read-only'}
        onClick={() => {
          setPressed(true)
          panel.send({ type: 'put-back', record })
        }}
      >
        {isGoingBack && isPressed ? words.puttingBack : piles.takeOff[manner]}
      </Button>
      {isGoingBack && record === null && (
        <Button kind="link" onClick={() => panel.send({ type: 'cancel' })}>
          {stop(work.cancelling)}
        </Button>
      )}
    </>
  )
}
