import { host, packFor } from './host.ts'
import { openPacked } from './values.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let lastId = 0

/** Starts an asynchronous member of the host. */
export function startAsync(name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    lastId += 1
    waiting.set(lastId, { resolve, reject })
    host.start(lastId, name, packFor(name, args))
  })
}

export function settle(id: number, text: string, failed: boolean): void {
  const entry = waiting.get(id)
  waiting.delete(id)
  if (failed) entry?.reject(new Error(text))
  else entry?.resolve(openPacked(text))
}
