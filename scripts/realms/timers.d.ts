/**
 * Waiting and copying as every page and Node have them, for the emulated hosts, which run in both
 * (https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html,
 * https://html.spec.whatwg.org/multipage/structured-data.html).
 */
interface TimerHandle {
  readonly timer: unique symbol
}

declare function setTimeout(run: () => void, delayMs?: number): TimerHandle
declare function clearTimeout(handle: TimerHandle | undefined): void
declare function setInterval(run: () => void, delayMs?: number): TimerHandle
declare function clearInterval(handle: TimerHandle | undefined): void
declare function queueMicrotask(run: () => void): void
declare function structuredClone<Value>(value: Value): Value
