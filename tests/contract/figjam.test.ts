import { openFigJam } from '../../scripts/bench/open-boards.ts'
import { OTHER_SWITCHES, type Switches } from '../../scripts/playground/hosts/figjam/switches.ts'
import { describeBoardHost } from './board-host.ts'
import type { ContractBench } from './contract-bench.ts'

async function openBench(switches: Partial<Switches>, isReadOnly: boolean): Promise<ContractBench> {
  const board = await openFigJam(switches)
  const { faults } = board.inside
  faults.change({ readOnly: isReadOnly })
  return {
    host: board.host,
    hands: board.surface,
    calls: () => 0,
    // A write that is done and unheard does not exist here: plugin and document share a thread.
    breakAt: (write) => faults.change({ failWrite: write }),
    async restart() {
      faults.change({})
      return board.restart()
    },
    // A duplicated file keeps the ids of its nodes.
    async duplicateBoard() {
      board.surface.load(board.surface.save())
      return board.restart()
    },
    close: async () => board.close(),
  }
}

const CHANGES = Object.entries(OTHER_SWITCHES) as readonly (readonly [keyof Switches, unknown])[]

describeBoardHost('FigJam', ({ isReadOnly }) => openBench({}, isReadOnly), { samples: 24 })

for (const [name, value] of CHANGES) {
  describeBoardHost(
    `FigJam, ${name}: ${String(value)}`,
    ({ isReadOnly }) => openBench({ [name]: value }, isReadOnly),
    { samples: 4 },
  )
}
