import { afterEach, describe } from 'vitest'
import type { ContractBench, ContractWishes, Start } from './contract-bench.ts'
import { describeCalls } from './rules-calls.ts'
import { describeGroups } from './rules-groups.ts'
import { describePeople } from './rules-people.ts'
import { describeRuns } from './rules-runs.ts'
import { describeTrouble } from './rules-trouble.ts'

export interface ContractSettings {
  /** How many places of a run are tried as the place where it breaks. */
  readonly samples: number
}

/**
 * The port's rules (H1 to H22 of shared/SPEC.md), for every host. To plug one in, write
 * `tests/contract/<host>.test.ts`:
 *
 *     describeBoardHost('figjam', async ({ isReadOnly }) => openBench({ readOnly: isReadOnly }))
 *
 * where `openBench` gives a `ContractBench`: the adapter on a fresh emulated board, the emulator's
 * `BoardSurface` as `hands`, and how to break and restart it. Call it once for every value of every
 * switch of the emulator, the switch in the name. `tests/contract/memory.test.ts` is the example.
 */
export function describeBoardHost(
  name: string,
  open: (wishes: ContractWishes) => Promise<ContractBench>,
  { samples }: ContractSettings = { samples: 12 },
): void {
  describe(name, () => {
    const opened: ContractBench[] = []
    const start: Start = async (isReadOnly = false) => {
      const bench = await open({ isReadOnly })
      opened.push(bench)
      return bench
    }
    afterEach(async () => {
      for (const bench of opened.splice(0)) await bench.close()
    })
    describeRuns(start)
    describeTrouble(start, samples)
    describePeople(start)
    describeGroups(start)
    describeCalls(start)
  })
}
