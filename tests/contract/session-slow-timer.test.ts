import { describe, expect, test } from 'vitest'
import { Facilitator, inGroups } from '../app/drive.ts'
import { surroundingsOn } from '../app/quick-time.ts'
import { HandClock } from './hand-clock.ts'
import { openMortalMiro } from './mortal-boards.ts'
import { SlowTimer, withTimer } from './slow-timer.ts'

const MINUTE_MS = 60_000

describe('a slow timer', () => {
  async function openSlow() {
    const hand = new HandClock()
    const { clock } = hand
    const timer = new SlowTimer(clock)
    const host = withTimer(openMortalMiro({ clock }).host, timer)
    const facilitator = new Facilitator(host, surroundingsOn(clock))
    await hand.until(facilitator.placeWorkshop('empathy-journey', inGroups(2)))
    const send = (command: unknown) => hand.until(facilitator.send(command))
    const begun = await send({ type: 'begin' })
    const expectTogether = async () => {
      const { agenda, board } = await send({ type: 'hello' })
      expect(board.fault).toBeNull()
      expect(agenda?.state).toBe('running')
      expect(timer.now.state).toBe('running')
      const leftMs = (agenda?.leftMs ?? 0) - (clock.now() - (agenda?.asOf ?? 0))
      expect(Math.abs(timer.now.leftMs - leftMs)).toBeLessThan(2_500)
      return agenda
    }
    return { hand, timer, host, facilitator, send, begun, expectTogether }
  }

  test('[S35] runs after a pause and going on at once, with what is left by then', async () => {
    const { hand, timer, facilitator, expectTogether } = await openSlow()
    timer.delays.pause = 10_000
    await hand.until(Promise.all(['pause', 'resume'].map((type) => facilitator.send({ type }))))
    await hand.pass(15_000)
    await expectTogether()
  })

  test('[S35] that took long to start is started again with what is left by then', async () => {
    const { hand, timer, facilitator, begun, expectTogether } = await openSlow()
    timer.delays.start = 30_000
    const added = facilitator.send({ type: 'add-minutes', minutes: 5 })
    await hand.pass(1_000)
    timer.delays.start = 100
    await hand.until(added)
    await hand.pass(60_000)
    const agenda = await expectTogether()
    expect(agenda?.totalMs).toBe((begun.agenda?.totalMs ?? 0) + 5 * MINUTE_MS)
  })

  test('[S36] is not followed where its news are older than what it says', async () => {
    const { hand, timer, begun, send, expectTogether } = await openSlow()
    const old = timer.now
    await send({ type: 'add-minutes', minutes: 5 })
    timer.announce(old)
    await hand.pass(1_000)
    const agenda = await expectTogether()
    expect(agenda?.totalMs).toBe((begun.agenda?.totalMs ?? 0) + 5 * MINUTE_MS)
  })

  test('[S36] is followed although a panel failed while it was told of a fault', async () => {
    const { hand, timer, host, facilitator, send } = await openSlow()
    const { write } = host.shared
    Object.assign(host.shared, {
      async write() {
        // Longer than the pause between two views.
        await new Promise<void>((resolve) => hand.clock.after(100, resolve))
        throw new Error('Refused.')
      },
    })
    const stop = facilitator.session.subscribe((event) => {
      if (event.type === 'view' && event.view.board.fault !== null) throw new Error('No panel.')
    })
    const work = facilitator.session.receive({ type: 'add-minutes', minutes: 1 })
    await hand.pass(100)
    stop()
    Object.assign(host.shared, { write })
    await hand.until(work)
    await hand.until(timer.pause())
    timer.announce(timer.now)
    await hand.pass(1_000)
    expect((await send({ type: 'hello' })).agenda?.state).toBe('paused')
  })

  test('[S36] is listened to once, however often the board was opened, and no longer than that', async () => {
    const { hand, timer, facilitator } = await openSlow()
    const { listeners } = timer
    expect(listeners.size).toBe(1)
    await hand.until(Promise.all([facilitator.session.open(), facilitator.session.open()]))
    expect(listeners.size).toBe(1)
    facilitator.session.close()
    expect(listeners.size).toBe(0)
  })
})
