import { faultSentence } from '../../core/wording/faults.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'

/** What is wrong with the board itself, on top of every screen. */
export function BoardNotice() {
  const panel = usePanel()
  const view = panel.view.value
  if (view === null) return null
  const words = panel.words.value
  const { state, fault } = view.board
  const retry = () => panel.send({ type: 'retry-board' })
  if (state === 'read-only') {
    return (
      <Message tone="info" title={words.readOnly.title} text={words.readOnly.text}>
        <Button kind="small" onClick={retry}>
          {words.readOnly.retry}
        </Button>
      </Message>
    )
  }
  if (state === 'offline') {
    const { counts } = view
    const text =
      counts === null ? words.offline.text : words.offline.since(panel.clock.value(counts.atMinute))
    return (
      <Message tone="warn" title={words.offline.title} text={text}>
        <Button kind="small" onClick={retry}>
          {words.offline.retry}
        </Button>
      </Message>
    )
  }
  if (fault === null || state === 'no-access') return null
  const { what, remedy } = faultSentence(fault, words.faults)
  return (
    <Message key={fault.detail} tone="warn" title={what} text={remedy} isNews>
      <Button kind="small" onClick={() => panel.send({ type: 'dismiss' })}>
        {words.common.noted}
      </Button>
    </Message>
  )
}
