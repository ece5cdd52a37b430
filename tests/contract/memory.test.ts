import {
  MemoryDocument,
  type MemorySwitches,
} from '../../scripts/playground/hosts/memory/memory-document.ts'
import { createHands } from '../../scripts/playground/hosts/memory/memory-hands.ts'
import { describeBoardHost } from './board-host.ts'
import type { ContractBench } from './contract-bench.ts'
import { MemoryBoard } from './memory-host.ts'
import type { Manner } from './memory-steps.ts'

function openBench(switches: MemorySwitches, manner: Manner): ContractBench {
  const document = new MemoryDocument(switches)
  const stored = new Map<string, string>()
  const openHost = () => new MemoryBoard(document, manner, stored)
  return {
    host: openHost(),
    hands: { ...createHands(document), revision: () => document.revision },
    calls: () => document.calls.reads + document.calls.writes,
    breakAt: (write, how) => document.cutAfter(write - 1, how === 'unheard'),
    async restart() {
      document.reconnect()
      return openHost()
    },
    async duplicateBoard() {
      const ids = new Map(document.items.map(({ id }) => [id, document.newId()]))
      const idOf = (id: string | null) => (id === null ? null : (ids.get(id) ?? id))
      document.replace(
        document.items.map((item) => ({
          ...item,
          id: ids.get(item.id) ?? item.id,
          parent: idOf(item.parent),
        })),
      )
      return openHost()
    },
    close: async () => undefined,
  }
}

const MANNERS: readonly Manner[] = ['one-step', 'two-step', 'late-parent']

for (const manner of MANNERS) {
  for (const altersValues of [false, true]) {
    for (const removesContents of [false, true]) {
      const name = [
        `memory, ${manner}`,
        altersValues ? 'alters values' : 'keeps values',
        removesContents ? 'sections take their contents' : 'sections leave their contents',
      ].join(', ')
      describeBoardHost(
        name,
        async ({ isReadOnly }) => openBench({ altersValues, removesContents, isReadOnly }, manner),
        { samples: 40 },
      )
    }
  }
}
