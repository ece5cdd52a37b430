import { defineGlobal, host } from './host.ts'
import { watchPromise } from './watch-promise.ts'

interface Timer {
  readonly work: (...args: readonly unknown[]) => unknown
  readonly args: readonly unknown[]
  readonly repeats: boolean
}

const timers = new Map<number, Timer>()
let lastId = 0

function start(repeats: boolean) {
  return (work: Timer['work'], delayMs = 0, ...args: readonly unknown[]) => {
    lastId += 1
    timers.set(lastId, { work, args, repeats })
    host.timer(lastId, Number(delayMs), repeats)
    return lastId
  }
}

function stop(id: number): void {
  if (timers.delete(id)) host.cancelTimer(id)
}

export function runTimer(id: number): void {
  const timer = timers.get(id)
  if (timer === undefined) return
  if (!timer.repeats) timers.delete(id)
  watchPromise(timer.work(...timer.args))
}

export function defineTimers(): void {
  defineGlobal('setTimeout', start(false))
  defineGlobal('setInterval', start(true))
  defineGlobal('clearTimeout', stop)
  defineGlobal('clearInterval', stop)
}
