import type { MiroApi } from '../../plugin-miro/board/sdk.ts'
import { createFrame, createItem } from '../../plugin-miro/board/write-item.ts'
import type { BoardDocument } from '../../shared/core/board/document.ts'
import { translate } from '../../shared/core/board/geometry.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { SimulatedClock } from '../playground/hosts/miro/clock.ts'
import { openMiroPage } from '../playground/hosts/miro/connect.ts'
import { MiroHost } from '../playground/hosts/miro/host.ts'
import type { BenchLine } from './bench-line.ts'
import { simulatedSurroundings, WatchedSession } from './drive-session.ts'
import { openMiro } from './open-boards.ts'

const GROUPS = 6
const LATENCY_MS = 60

/** Target Persona for six groups on the emulated Miro, in simulated time: the same in every run. */
export async function benchMiro(): Promise<readonly BenchLine[]> {
  const clock = new SimulatedClock({ jumps: true })
  const board = openMiro(simulatedSurroundings(clock), { clock })
  board.inside.faults.latencyMs = LATENCY_MS
  let callsAtFirst = 0
  const watched = new WatchedSession(board.host, simulatedSurroundings(clock), (view) => {
    if (callsAtFirst === 0 && view.work?.canBegin === true) callsAtFirst = board.inside.calls
  })
  await watched.prepare('target-persona', GROUPS)
  const startCalls = board.inside.calls
  const startMs = clock.now()
  const view = await watched.generate()
  const calls = board.inside.calls - startCalls
  const ourMs = clock.now() - startMs
  const items = view.result?.created ?? 0
  const faults = view.result?.faults.length ?? -1
  const credits = board.inside.meter().total
  const setup = view.placed?.setup
  if (setup === undefined) throw new Error('Nothing was placed.')

  const second = board.inside.calls
  const again = await watched.generate()
  const writes = (again.result?.created ?? 0) + (again.result?.updated ?? 0)
  const plainMs = await placePlainly(layoutWorkshop(setup, miroProfile))
  return [
    { name: 'miro: items placed', value: items, unit: 'items', goal: null },
    {
      name: 'miro: host calls per placed item',
      value: calls / items,
      unit: 'calls',
      goal: '<= 1.7',
    },
    {
      name: 'miro: credits for the whole board',
      value: credits,
      unit: 'credits',
      goal: '<= 90000',
    },
    { name: 'miro: faults, rate limits included', value: faults, unit: 'faults', goal: '= 0' },
    {
      name: 'miro: times faster than one call at a time',
      value: plainMs / ourMs,
      unit: 'x',
      goal: '>= 8',
    },
    {
      name: 'miro: calls before the first section is usable',
      value: ((callsAtFirst - startCalls) / calls) * 100,
      unit: '%',
      goal: '<= 12',
    },
    { name: 'miro: second click, writes', value: writes, unit: 'writes', goal: '= 0' },
    {
      name: 'miro: second click, reads',
      value: board.inside.calls - second,
      unit: 'calls',
      goal: '<= 2',
    },
  ]
}

/** What a simple generator does: create, add to the frame, the next one. No stamps. Simulated ms. */
async function placePlainly(document: BoardDocument): Promise<number> {
  const clock = new SimulatedClock({ jumps: true })
  const host = new MiroHost({ clock })
  host.faults.latencyMs = LATENCY_MS
  const api = openMiroPage(host, { page: 'headless' }).miro.board as unknown as MiroApi
  const start = clock.now()
  for (const section of document.sections) {
    const frame = (await createFrame(api, section)) as { add(item: unknown): Promise<unknown> }
    for (const item of section.items) {
      const created = await createItem(api, item, translate(item.rect, section.rect))
      await frame.add(created)
    }
  }
  for (const item of document.loose) await createItem(api, item, item.rect)
  return clock.now() - start
}
