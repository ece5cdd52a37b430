import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import { Facilitator } from './drive.ts'
import { NamedBoard, openMemory, slowDown } from './memory-board.ts'
import { surroundingsOn } from './quick-time.ts'

/** Two facilitators on one board, whose machines each take their time. */
export function openTwo() {
  const clock = new SimulatedClock({ jumps: true })
  const memory = openMemory()
  const second = new NamedBoard(memory.document, 'one-step', memory.stored)
  // Each has a store of their own: only what is shared is shared.
  Object.assign(second, {
    personal: new NamedBoard(memory.document, 'one-step', new Map()).personal,
  })
  memory.host.user = 'Anna'
  second.user = 'Bruno'
  return {
    ...memory,
    clock,
    anna: new Facilitator(slowDown(memory.host, clock), surroundingsOn(clock, 100)),
    bruno: new Facilitator(slowDown(second, clock), surroundingsOn(clock, 200)),
  }
}
