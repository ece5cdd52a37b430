import { WorkshopError } from '../core/errors.ts'
import { extensionRoom } from '../core/layout/layout-workshop.ts'
import { parseSetup } from '../core/workshop/create-setup.ts'
import type { Practical } from '../core/workshop/practical.ts'
import type { Desk } from './desk.ts'
import { generate } from './generate.ts'
import type { Command } from './messages.ts'
import { placeComparison } from './place-comparison.ts'
import { readStored } from './read-stored.ts'
import { removePlaced } from './remove.ts'
import { STORED } from './stored.ts'

type PlacingCommand = Extract<
  Command,
  { type: 'generate' | 'extend-zone' | 'place-comparison' | 'remove' | 'set-practical' }
>

/** Does what puts our items on the board or takes them away. Ends when that has ended. */
export async function handlePlacing(desk: Desk, command: PlacingCommand): Promise<void> {
  switch (command.type) {
    case 'generate':
      return generate(desk)
    case 'extend-zone':
      return extendZone(desk, command)
    case 'place-comparison':
      return placeComparison(desk, command)
    case 'remove':
      return removePlaced(desk)
    case 'set-practical':
      return setPractical(desk, command.practical)
  }
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
  const extensions = [...placed.extensions, { section, zone }]
  desk.update({ draft: { ...placed, extensions } })
  await generate(desk)
}

/** Kept with the workshop of the board: it is for whoever tells the participants next. */
async function setPractical(desk: Desk, practical: Practical): Promise<void> {
  const { placed, work } = desk.state
  if (placed === null || work !== null) return
  // Somebody else may have changed the workshop since it was read here.
  const { value: there } = await readStored(desk, STORED.setup, parseSetup)
  const setup = { ...(there?.doc === placed.doc ? there : placed), practical }
  await desk.host.shared.write(STORED.setup, setup)
  if (desk.state.placed === placed) desk.update({ placed: setup })
}
