import { expect, it } from 'vitest'
import { SandboxChannel } from '../../plugin-figjam/ui/channel.ts'
import { FigJamBoard } from '../../plugin-figjam/ui/figjam-board.ts'

/** A board whose stores hold this text under each name. */
function openHolding(text: string): FigJamBoard {
  const channel = new SandboxChannel((message) => {
    const { id } = message as { readonly id: number }
    queueMicrotask(() => channel.receive({ id, value: text }))
  })
  return new FigJamBoard(channel, 'en')
}

it.each(['shared', 'personal'] as const)(
  '[S23] what the %s store holds that is no JSON is damaged, not absent',
  async (from) => {
    await expect(openHolding('{"version":1')[from].read('agenda')).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect(await openHolding('')[from].read('agenda')).toBeUndefined()
    expect(await openHolding('null')[from].read('agenda')).toBeNull()
  },
)
