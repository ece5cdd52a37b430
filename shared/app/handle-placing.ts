import { WorkshopError } from '../core/errors.ts'
import { extensionRoom } from '../core/layout/layout-workshop.ts'
import type { Practical } from '../core/workshop/practical.ts'
import type { Desk } from './desk.ts'
import { generate, generateChange } from './generate.ts'
import { findNames } from './keep-workshop.ts'
import type { Command } from './messages.ts'
import { openWorkshop } from './open-workshop.ts'
import { placeComparison } from './place-comparison.ts'
import { readStoredSetup } from './read-stored.ts'
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
      return generate(desk)
    case 'extend-zone':
      return extendZone(desk, command)
    case 'place-comparison':
      return placeComparison(desk, command)
    case 'remove':
      return removePlaced(desk)
    case 'open-workshop':
      return openWorkshop(desk, command.doc)
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
  await generateChange(desk, (setup) => ({
    ...setup,
    extensions: [...setup.extensions, { section, zone }],
  }))
}

/**
 * Kept with the workshop of the board: it is for whoever tells the participants next. Without the lease,
 * which what is typed meanwhile would have to wait for; it is read just before it is written.
 */
async function setPractical(desk: Desk, practical: Practical): Promise<void> {
  const { placed, work, board } = desk.state
  if (placed === null || work !== null || board.state === 'read-only') return
  // Somebody else may have changed the workshop since it was read here.
  const { setup: name } = await findNames(desk, placed.doc)
  const { value: there } = await readStoredSetup(desk, name)
  // What was removed meanwhile stays so.
  if (there === null) return
  const setup = { ...there, practical }
  await desk.host.shared.write(name, setup)
  if (desk.state.placed === placed) desk.update({ placed: setup })
}
