// What the plugins load on demand is loaded first: a clock that jumps would run through an hour of
// renewals while a file is being fetched.
import '../../plugin-miro/board/perform.ts'
import '../../plugin-miro/board/timer.ts'
import '../../shared/app/handle-placing.ts'
import '../../shared/app/handle-reading.ts'
import '../../shared/app/keep-agenda.ts'
import '../../shared/app/read-placed.ts'
import '../../shared/core/catalogue/workshops/target-persona-script.ts'
import '../../shared/core/layout/layout-workshop.ts'
import { openFigJam, openMiro } from '../../scripts/bench/open-boards.ts'
import type { BoardSurface } from '../../scripts/playground/hosts/board-surface.ts'
import { Faults } from '../../scripts/playground/hosts/figjam/run/faults.ts'
import type { Switches } from '../../scripts/playground/hosts/figjam/switches.ts'
import type { MiroHost, MiroHostOptions } from '../../scripts/playground/hosts/miro/host.ts'
import type { BoardHost, Surroundings } from '../../shared/app/ports.ts'
import { hastyClock, jumpingClock, surroundingsOn } from '../app/quick-time.ts'

/**
 * What happens at the fatal call. `closed`: the plugin is gone, whatever it was doing. `refused`: that
 * call fails, and on Miro all after it. `unheard`: it is done and nobody hears of it.
 */
export type Death = 'closed' | 'refused' | 'unheard'

/** An adapter on an emulated host that dies at a chosen call, and can be opened again. */
export interface MortalBoard {
  readonly host: BoardHost
  readonly surface: BoardSurface
  readonly time: Surroundings
  /** Calls (Miro) or writes (FigJam) so far. */
  steps(): number
  /** The call with this number, counted from now and from 1, is the fatal one. */
  dieAt(step: number, death: Death): void
  /** Ends when the plugin is closed: what it was doing never will. */
  readonly closed: Promise<void>
  setReadOnly(isReadOnly: boolean): void
  /** The plugin is closed and opened again; nothing fails any more. */
  revive(): BoardHost
  close(): void
}

class FatalFaults extends Faults {
  taken = 0
  fatal = Number.POSITIVE_INFINITY
  onFatal: (call: string) => void = () => undefined

  override countWrite(call: string): void {
    this.taken += 1
    if (this.taken === this.fatal) this.onFatal(call)
  }
}

export async function openMortalFigJam(switches: Partial<Switches> = {}): Promise<MortalBoard> {
  const faults = new FatalFaults()
  const board = await openFigJam(switches, faults)
  let tellClosed: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    tellClosed = resolve
  })
  return {
    host: board.host,
    surface: board.surface,
    time: surroundingsOn(hastyClock()),
    closed,
    steps: () => faults.taken,
    // Plugin and document share a thread: what is done is heard of.
    dieAt(step, death) {
      faults.fatal = faults.taken + step
      faults.onFatal = (call) => {
        if (death === 'refused') throw new Error(`in ${call}: refused for once`)
        // Code that is running runs on to its next pause: nothing comes between two lines of it.
        setImmediate(() => {
          board.close()
          tellClosed()
        })
      }
    },
    setReadOnly: (isReadOnly) => faults.change({ readOnly: isReadOnly }),
    revive() {
      faults.fatal = Number.POSITIVE_INFINITY
      return board.restart()
    },
    close: () => board.close(),
  }
}

export interface MortalMiro extends MortalBoard {
  readonly inside: MiroHost
}

export function openMortalMiro(options: MiroHostOptions = {}): MortalMiro {
  const clock = options.clock ?? jumpingClock()
  const time = surroundingsOn(clock)
  const board = openMiro(time, { ...options, clock })
  const { inside } = board
  return {
    host: board.host,
    surface: board.surface,
    inside,
    time,
    closed: new Promise(() => undefined),
    steps: () => inside.calls,
    dieAt(step, death) {
      const fatal = inside.calls + step
      inside.faults.onCall = (call) => {
        if (call < fatal) return null
        if (call === fatal && death === 'unheard') return { kind: 'lost-reply' }
        return { kind: 'refuse', message: 'An unknown error occurred: the page was closed.' }
      }
    },
    setReadOnly(isReadOnly) {
      inside.faults.readOnly = isReadOnly
    },
    revive() {
      inside.faults.onCall = null
      return board.restart()
    },
    close: () => board.close(),
  }
}
