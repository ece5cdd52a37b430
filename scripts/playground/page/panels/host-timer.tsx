import { useEffect, useState } from 'preact/hooks'
import type { HostName } from '../desks/desk.ts'
import { deskOf, words } from '../table.ts'

const REFRESH_MS = 250

function printClock(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000)
  return [Math.floor(seconds / 60), seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

/** The host's own timer, which everybody at the board sees and may stop. */
export function HostTimerBar({ host }: { readonly host: HostName }) {
  const [, redraw] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), REFRESH_MS)
    return () => clearInterval(timer)
  }, [])
  const timer = deskOf(host).timer()
  if (timer === null) return null
  return (
    <div class={timer.isPaused ? 'host-timer paused' : 'host-timer'}>
      <span role="timer">{printClock(timer.leftMs)}</span>
      <button type="button" onClick={timer.stop}>
        {words.stopTimer}
      </button>
    </div>
  )
}
