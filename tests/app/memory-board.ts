// What a session loads on demand is loaded first: see tests/contract/mortal-boards.ts.
import '../../shared/app/handle-placing.ts'
import '../../shared/app/handle-reading.ts'
import '../../shared/app/keep-agenda.ts'
import '../../shared/app/read-placed.ts'
import '../../shared/core/catalogue/workshops/target-persona-script.ts'
import '../../shared/core/layout/layout-workshop.ts'
import { MemoryDocument } from '../../scripts/playground/hosts/memory/memory-document.ts'
import type { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import { MemoryBoard } from '../contract/memory-host.ts'

/** The plainest board, which may tell who uses it. */
export class NamedBoard extends MemoryBoard {
  user = ''

  override async facts() {
    return { ...(await super.facts()), user: this.user }
  }
}

export function openMemory(
  document = new MemoryDocument({ altersValues: false, removesContents: false, isReadOnly: false }),
  stored = new Map<string, string>(),
) {
  return { document, stored, host: new NamedBoard(document, 'one-step', stored) }
}

/** A board on which each step takes 10 ms. */
export function slowDown(host: MemoryBoard, clock: SimulatedClock): MemoryBoard {
  const perform = host.perform.bind(host)
  return Object.assign(host, {
    async perform(steps: Parameters<typeof perform>[0], options: Parameters<typeof perform>[1]) {
      let done = 0
      for (const [index, step] of steps.entries()) {
        await new Promise<void>((resolve) => clock.after(10, resolve))
        const one = await perform([step], {
          ...options,
          onStep: (outcome) => options.onStep({ ...outcome, index }),
        })
        done += one.done
        if (one.stopped !== null) return { ...one, done }
      }
      return { done, failed: [], stopped: null }
    },
  })
}
