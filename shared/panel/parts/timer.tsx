import type { AgendaView } from '../../app/view.ts'
import { noticeAt } from '../../core/workshop/notice-at.ts'
import { usePanel } from '../panel-context.ts'
import { clockFace, lateAt, leftAt, splitTime } from '../tick.ts'
import { Button } from './button.tsx'

interface TimerProps {
  readonly agenda: AgendaView
  /** Nobody here may change it. */
  readonly isFixed: boolean
}

/** The time left, large. It counts by itself between two views of the session. */
export function Timer({ agenda, isFixed }: TimerProps) {
  const panel = usePanel()
  const words = panel.words.value.run
  const left = leftAt(agenda, panel.now.value)
  const face = clockFace(left)
  const { minutes, seconds } = splitTime(left)
  const spent = agenda.totalMs === 0 ? 1 : 1 - left / agenda.totalMs
  return (
    <div class="stack">
      <div class="row between bottom wrap">
        <div
          class={face.length > 5 ? 'timer long' : 'timer'}
          role="timer"
          aria-label={words.left(minutes, seconds)}
        >
          {face}
        </div>
        {!isFixed && <TimerButtons />}
      </div>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, Math.max(0, spent * 100))}%` }} />
      </div>
      <TimerLine agenda={agenda} left={left} />
    </div>
  )
}

function TimerButtons() {
  const panel = usePanel()
  const words = panel.words.value.run
  const add = (minutes: number) => () => panel.send({ type: 'add-minutes', minutes })
  return (
    <div class="stack tight whole">
      <Button kind="small" onClick={add(5)}>
        {words.addFive}
      </Button>
      <Button kind="small" onClick={add(1)}>
        {words.addOne}
      </Button>
      <Button kind="small" onClick={add(-1)}>
        {words.takeOne}
      </Button>
    </div>
  )
}

/** The notice of the last minutes, then how late the workshop is. */
function TimerLine({ agenda, left }: { readonly agenda: AgendaView; readonly left: number }) {
  const panel = usePanel()
  const { run: words, agenda: agendaWords } = panel.words.value
  const notice =
    agenda.state === 'paused' ? words.paused : words.notices[noticeAt(left, agenda.totalMs)]
  const late = lateAt(agenda, panel.now.value)
  const free = agenda.freeMinutes > 0 ? agendaWords.freeTime : ''
  const taken = [free, agenda.absorbedBy].filter(Boolean).join(', ')
  const delay = late > 0 ? words.late(late, taken) : late < 0 ? words.early(-late) : words.onTime
  return (
    <p class="meta">
      {notice !== '' && <b class="notice">{notice}</b>}
      {delay}
    </p>
  )
}
