import { host } from './host.ts'

/**
 * Reports the rejection of a promise that nobody else will: what a handler, a timer or the script
 * itself ends with. A promise that a plugin drops elsewhere stays unheard, as QuickJS tells nobody.
 */
export function watchPromise(value: unknown): void {
  if (!(value instanceof Promise)) return
  value.then(undefined, (error: unknown) => {
    const text =
      error instanceof Error
        ? `${error.name}: ${error.message}\n${error.stack ?? ''}`
        : String(error)
    host.fail(`Uncaught (in promise) ${text}`)
  })
}
