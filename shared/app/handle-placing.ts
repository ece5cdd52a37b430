import { WorkshopError } from '../core/errors.ts'
import { extensionRoom } from '../core/layout/layout-workshop.ts'
import type { Desk } from './desk.ts'
import { generate } from './generate.ts'
import type { Command } from './messages.ts'
import { removePlaced } from './remove.ts'

type PlacingCommand = Extract<Command, { type: 'generate' | 'extend-zone' | 'remove' }>

/** Does what puts our items on the board or takes them away. Ends when that has ended. */
export async function handlePlacing(desk: Desk, command: PlacingCommand): Promise<void> {
  switch (command.type) {
    case 'generate':
      return generate(desk)
    case 'extend-zone':
      return extendZone(desk, command)
    case 'remove':
      return removePlaced(desk)
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
