import type { Alarm, Clock } from './clock.ts'

export type TimerEvent =
  | 'timerstart'
  | 'timerstop'
  | 'timerpause'
  | 'timerresume'
  | 'timeradjust'
  | 'timerdone'

/** The one timer all people in a FigJam file share. https://developers.figma.com/docs/plugins/api/figma-timer/ */
export class FileTimer {
  private readonly clock: Clock
  private endsAt = 0
  private left = 0
  private whole = 0
  private mode: 'STOPPED' | 'PAUSED' | 'RUNNING' = 'STOPPED'
  private alarm: Alarm | null = null
  private readonly listeners = new Set<(event: TimerEvent) => void>()

  constructor(clock: Clock) {
    this.clock = clock
  }

  get state(): 'STOPPED' | 'PAUSED' | 'RUNNING' {
    return this.mode
  }

  /** Seconds left, 0 when stopped. */
  get remaining(): number {
    const ms = this.mode === 'RUNNING' ? this.endsAt - this.clock.now() : this.left
    return Math.max(0, Math.ceil(ms / 1000))
  }

  /** Seconds in all, 0 when stopped. */
  get total(): number {
    return this.whole
  }

  onEvent(listener: (event: TimerEvent) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Starts; when already on, sets what remains, shifts the total and unpauses. */
  start(seconds: number): void {
    const isOn = this.mode !== 'STOPPED'
    this.whole = isOn ? this.whole + seconds - this.remaining : seconds
    this.run(seconds * 1000)
    this.tell(isOn ? 'timeradjust' : 'timerstart')
  }

  pause(): void {
    if (this.mode !== 'RUNNING') return
    this.left = Math.max(0, this.endsAt - this.clock.now())
    this.mode = 'PAUSED'
    this.alarm?.cancel()
    this.tell('timerpause')
  }

  resume(): void {
    if (this.mode !== 'PAUSED') return
    this.run(this.left)
    this.tell('timerresume')
  }

  stop(): void {
    if (this.mode === 'STOPPED') return
    this.reset()
    this.tell('timerstop')
  }

  private run(ms: number): void {
    this.alarm?.cancel()
    this.mode = 'RUNNING'
    this.endsAt = this.clock.now() + ms
    this.alarm = this.clock.after(ms, () => {
      this.reset()
      this.tell('timerdone')
    })
  }

  private reset(): void {
    this.alarm?.cancel()
    this.alarm = null
    this.mode = 'STOPPED'
    this.left = 0
    this.whole = 0
  }

  private tell(event: TimerEvent): void {
    for (const listener of this.listeners) listener(event)
  }
}
