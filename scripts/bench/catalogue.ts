import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../shared/core/board/keys.ts'
import { planChanges } from '../../shared/core/board/plan-changes.ts'
import { WORKSHOPS } from '../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { resizeGroups } from '../../shared/core/workshop/groups.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { SimulatedClock } from '../playground/hosts/miro/clock.ts'
import type { BenchLine } from './bench-line.ts'
import { simulatedSurroundings, WatchedSession } from './drive-session.ts'
import { median, time } from './median.ts'
import { openMiro } from './open-boards.ts'
import { placeExactly } from './planning.ts'

const RUNS = 9

/** The day-long workshop on the emulated Miro, and the largest workshop of the catalogue in memory. */
export async function benchCatalogue(): Promise<readonly BenchLine[]> {
  return [...(await benchSymmetry()), ...benchLargest()]
}

async function benchSymmetry(): Promise<readonly BenchLine[]> {
  const clock = new SimulatedClock({ jumps: true })
  const board = openMiro(simulatedSurroundings(clock), { clock })
  const watched = new WatchedSession(board.host, simulatedSurroundings(clock))
  await watched.prepare('symmetry', 6)
  const start = board.inside.calls
  const view = await watched.generate()
  const items = view.result?.created ?? 0
  const calls = board.inside.calls - start
  const credits = board.inside.meter().total
  const again = await watched.generate()
  const writes = (again.result?.created ?? 0) + (again.result?.updated ?? 0)
  return [
    { name: 'symmetry, 6 groups, miro: items placed', value: items, unit: 'items', goal: null },
    {
      name: 'symmetry, 6 groups, miro: host calls per placed item',
      value: calls / items,
      unit: 'calls',
      goal: '<= 1.7',
    },
    {
      name: 'symmetry, 6 groups, miro: credits',
      value: credits,
      unit: 'credits',
      goal: '<= 160000',
    },
    {
      name: 'symmetry, 6 groups, miro: second click, writes',
      value: writes,
      unit: 'writes',
      goal: '= 0',
    },
  ]
}

function tenGroups(recipe: string): WorkshopSetup {
  const options = { doc: 'bench' as DocId, language: 'fr', date: '2026-04-02' } as const
  const setup = createSetup(recipe, { ...options, startMinute: 540, seed: 1 })
  return { ...setup, groups: resizeGroups(setup.groups, 10, 1) }
}

function benchLargest(): readonly BenchLine[] {
  const sized = WORKSHOPS.map(({ id }) => {
    const setup = tenGroups(id)
    const document = layoutWorkshop(setup, figjamProfile)
    return { setup, document, items: document.sections.flatMap((section) => section.items).length }
  })
  const largest = sized.reduce((most, each) => (each.items > most.items ? each : most))
  const { setup, document, items } = largest
  const snapshot = placeExactly(document)
  const ours: number[] = []
  const trips: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(time(() => planChanges(layoutWorkshop(setup, figjamProfile), snapshot)))
    trips.push(time(() => JSON.parse(JSON.stringify(document))))
  }
  return [
    {
      name: `largest workshop (${setup.recipe}), 10 groups`,
      value: items,
      unit: 'items',
      goal: null,
    },
    {
      name: 'largest workshop, 10 groups: layout and plan against a JSON round trip',
      value: median(ours) / median(trips),
      unit: 'x',
      goal: '<= 10',
    },
  ]
}
