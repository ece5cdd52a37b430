import { WorkshopError } from '../core/errors.ts'
import { extensionRoom } from '../core/layout/layout-workshop.ts'
import { isUnderWay } from '../core/workshop/lived-agenda.ts'
import { workshopIn } from '../core/workshop/recipes-in.ts'
import type { Desk } from './desk.ts'
import { generate, generateChange } from './generate.ts'
import { keepPractical } from './keep-practical.ts'
import type { Command } from './messages.ts'
import { openWorkshop } from './open-workshop.ts'
import { placeComparison } from './place-comparison.ts'
import { removePlaced } from './remove.ts'

type PlacingCommand = Extract<
  Command,
  {
    type:
      | 'generate'
      | 'extend-zone'
      | 'place-comparison'
      | 'remove'
      | 'set-practical'
      | 'open-workshop'
  }
>

/** Does what puts our items on the board or takes them away. Ends when that has ended. */
export async function handlePlacing(desk: Desk, command: PlacingCommand): Promise<void> {
  switch (command.type) {
    case 'generate':
      return generateBeside(desk)
    case 'extend-zone':
      return extendZone(desk, command)
    case 'place-comparison':
      return placeComparison(desk, command)
    case 'remove':
      return removePlaced(desk)
    case 'open-workshop':
      return openWorkshop(desk, command.doc)
    case 'set-practical':
      return keepPractical(desk, command.practical)
  }
}

/** A canvas that is placed beside a workshop that runs takes nobody away from it: it is shown, no more. */
async function generateBeside(desk: Desk): Promise<void> {
  const { placed: before, agenda } = desk.state
  await generate(desk)
  const { placed, result, sections } = desk.state
  if (before === null || placed === null || before.doc === placed.doc) return
  const isRunning = agenda !== null && isUnderWay(agenda)
  if (!isRunning || workshopIn(placed) !== null || result?.outcome !== 'done') return
  await desk.host.show(sections.flatMap(({ id }) => id ?? []))
  await openWorkshop(desk, before.doc)
}

async function extendZone(
  desk: Desk,
  { section, zone }: Extract<Command, { type: 'extend-zone' }>,
): Promise<void> {
  const { placed, work } = desk.state
  if (placed === null || work !== null) return
  const wanted = desk.documentOf(placed).sections.find(({ key }) => key === section)
  if (!wanted?.zones.some(({ id }) => id === zone)) {
    throw new WorkshopError('bad-input', `No zone ${zone} in ${section}.`, { on: 'extend-zone' })
  }
  if (extensionRoom(placed, desk.host.profile, section) < 1) {
    throw new WorkshopError('no-room', 'The next section is too near.', { on: wanted.title })
  }
  await generateChange(desk, (setup) => ({
    ...setup,
    extensions: [...setup.extensions, { section, zone }],
  }))
}
