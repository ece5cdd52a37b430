import { openFigJam, openMiro } from '../../scripts/bench/open-boards.ts'
import type { BoardSurface } from '../../scripts/playground/hosts/board-surface.ts'
import { Faults } from '../../scripts/playground/hosts/figjam/run/faults.ts'
import type { Switches } from '../../scripts/playground/hosts/figjam/switches.ts'
import type { MiroHost, MiroHostOptions } from '../../scripts/playground/hosts/miro/host.ts'
import type { BoardHost, Surroundings } from '../../shared/app/ports.ts'
import { hastyClock, jumpingClock, surroundingsOn } from '../app/quick-time.ts'

/** How calls end from the fatal one on: refused, or that one done while nobody hears of it. */
export type Death = 'refused' | 'unheard'

/** An adapter on an emulated host that dies at a chosen call, and can be opened again. */
export interface MortalBoard {
  readonly host: BoardHost
  readonly surface: BoardSurface
  readonly time: Surroundings
  /** Calls (Miro) or writes (FigJam) so far. */
  steps(): number
  /** The call with this number, counted from now and from 1, and all after it, fail. */
  dieAt(step: number, death: Death): void
  setReadOnly(isReadOnly: boolean): void
  /** The plugin is closed and opened again; nothing fails any more. */
  revive(): BoardHost
  close(): void
}

class FatalFaults extends Faults {
  taken = 0
  limit = Number.POSITIVE_INFINITY

  override countWrite(call: string): void {
    this.taken += 1
    if (this.taken > this.limit) throw new Error(`in ${call}: the plugin was closed`)
  }
}

export async function openMortalFigJam(switches: Partial<Switches> = {}): Promise<MortalBoard> {
  const faults = new FatalFaults()
  const board = await openFigJam(switches, faults)
  return {
    host: board.host,
    surface: board.surface,
    time: surroundingsOn(hastyClock()),
    steps: () => faults.taken,
    // Plugin and document share a thread: what is done is heard of.
    dieAt(step) {
      faults.limit = faults.taken + step - 1
    },
    setReadOnly: (isReadOnly) => faults.change({ readOnly: isReadOnly }),
    revive() {
      faults.limit = Number.POSITIVE_INFINITY
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
