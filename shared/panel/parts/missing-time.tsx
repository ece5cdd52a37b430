import type { AgendaView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'

/** Less than that is made up for by itself, and not worth a word when nothing was chosen to go. */
const WORTH_A_WORD = 5

interface MissingTimeProps {
  readonly agenda: AgendaView
  /** Nobody here may change it. */
  readonly isFixed: boolean
}

/** What a delay costs that nothing takes any more, and the phase that was chosen to go first. */
export function MissingTime({ agenda, isFixed }: MissingTimeProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const { missingMinutes, toSkip } = agenda
  if (missingMinutes < (toSkip === null ? WORTH_A_WORD : 1)) return null
  const text = toSkip === null ? words.missingNone : words.missingText(toSkip.title)
  return (
    <Message tone="warn" title={words.missing(missingMinutes)} text={text}>
      {toSkip !== null && !isFixed && (
        <Button kind="small" onClick={() => panel.send({ type: 'skip-phase', phase: toSkip.id })}>
          {words.skip(toSkip.title)}
        </Button>
      )}
    </Message>
  )
}
