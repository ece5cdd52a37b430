import { openMiro } from '../../scripts/bench/open-boards.ts'
import { copyBoard } from '../../scripts/playground/hosts/miro/board-file.ts'
import {
  type MiroSwitches,
  otherSwitchValues,
} from '../../scripts/playground/hosts/miro/switches.ts'
import type { Surroundings } from '../../shared/app/ports.ts'
import { describeBoardHost } from './board-host.ts'
import type { ContractBench } from './contract-bench.ts'

/** How many times faster than at home waits between two tries pass. */
const HURRY = 100

/** What the adapter waits for an answer must stay longer than a busy machine takes to give one. */
const PATIENCE_MS = 2_000
const TIMEOUT_MS = 30_000

function hurriedTime(): Surroundings {
  return {
    now: () => performance.now() * HURRY,
    offsetMinutes: () => 0,
    after(delayMs, callback) {
      const timer = setTimeout(callback, delayMs < TIMEOUT_MS ? delayMs / HURRY : PATIENCE_MS)
      return () => clearTimeout(timer)
    },
    seed: () => 1,
  }
}

function openBench(switches: Partial<MiroSwitches>, isReadOnly: boolean): ContractBench {
  const board = openMiro(hurriedTime(), { switches })
  const { inside } = board
  inside.faults.readOnly = isReadOnly
  return {
    host: board.host,
    hands: board.surface,
    calls: () => inside.calls,
    breakAt(write, how) {
      const first = inside.calls + write
      inside.faults.onCall = (call) => {
        if (call < first) return null
        inside.faults.offline = true
        if (call === first && how === 'unheard') return { kind: 'lost-reply' }
        return { kind: 'refuse', message: 'The connection was lost.' }
      }
    },
    async restart() {
      inside.faults.onCall = null
      inside.faults.offline = false
      return board.restart()
    },
    async duplicateBoard() {
      board.surface.load(copyBoard(inside))
      return board.restart()
    },
    close: async () => board.close(),
  }
}

describeBoardHost('Miro', async ({ isReadOnly }) => openBench({}, isReadOnly), { samples: 24 })

for (const switches of otherSwitchValues) {
  describeBoardHost(
    `Miro, ${JSON.stringify(switches)}`,
    async ({ isReadOnly }) => openBench(switches, isReadOnly),
    // Calls that never answer take their time to be given up.
    { samples: switches.offlineCalls === 'hang' ? 2 : 4 },
  )
}
