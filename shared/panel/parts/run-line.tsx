import { noticeAt } from '../../core/workshop/notice-at.ts'
import { usePanel } from '../panel-context.ts'
import { clockFace, leftAt, splitTime } from '../tick.ts'
import { Button } from './button.tsx'
import { Sign } from './message.tsx'

/**
 * The phase that runs, on every other screen than its own: the time left, the way there, and the notices
 * of the last minutes in the place that is kept for them, so that nothing moves when they come.
 */
export function RunLine() {
  const panel = usePanel()
  const agenda = panel.view.value?.agenda ?? null
  if (agenda === null || panel.screen.value === 'run') return null
  if (agenda.state === 'not-started' || agenda.state === 'finished') return null
  const words = panel.words.value.run
  const left = leftAt(agenda, panel.now.value)
  const { minutes, seconds } = splitTime(left)
  const isPaused = agenda.state === 'paused'
  const notice = isPaused ? '' : words.notices[noticeAt(left, agenda.totalMs)]
  return (
    <section class={`running row ${notice === '' ? '' : 'warn'}`} aria-label={words.current}>
      <b role="timer" aria-label={words.left(minutes, seconds)}>
        {clockFace(left)}
      </b>
      {notice === '' ? (
        <span class="grow">{isPaused ? words.paused : words.current}</span>
      ) : (
        <>
          <Sign text="!" />
          <b class="grow">{notice}</b>
        </>
      )}
      <Button kind="small" label={words.goToCurrent} onClick={() => panel.goTo('run')}>
        {words.go}
      </Button>
    </section>
  )
}
