import { describe, expect, test } from 'vitest'
import { openFigJam } from '../../scripts/bench/open-boards.ts'
import type { MiroSwitches } from '../../scripts/playground/hosts/miro/switches.ts'
import { noticeAt } from '../../shared/core/workshop/notice-at.ts'
import { Facilitator, inGroups } from '../app/drive.ts'
import { surroundingsOn } from '../app/quick-time.ts'
import { testSurroundings } from '../app/surroundings.ts'
import { HandClock } from './hand-clock.ts'
import { openMortalMiro } from './mortal-boards.ts'

const MINUTE_MS = 60_000
const RECIPE = 'empathy-journey'

async function openOnMiro(features: readonly 'timer'[] = [], switches: Partial<MiroSwitches> = {}) {
  const hand = new HandClock()
  const { clock } = hand
  const board = openMortalMiro({ clock, features, switches })
  const time = surroundingsOn(clock)
  const open = (host = board.host) => new Facilitator(host, time)
  const facilitator = open()
  const send = (command: unknown) => hand.until(facilitator.send(command))
  await hand.until(facilitator.placeWorkshop(RECIPE, inGroups(2)))
  return { board, hand, facilitator, send, open }
}

describe('the agenda', () => {
  test('[S33] it is kept on the board, and found by whoever opens it next', async () => {
    const { board, hand, send, open } = await openOnMiro()
    const commands = ['begin', 'next', 'next', 'previous', 'pause', 'resume']
    for (const type of commands) await send({ type })
    await send({ type: 'add-minutes', minutes: 3 })
    await hand.pass(90_000)
    const here = await send({ type: 'hello' })
    const fresh = open(board.revive())
    const there = await hand.until(fresh.open())
    expect(there.agenda?.state).toBe('running')
    expect(there.agenda?.current).toBe(1)
    expect(there.agenda?.phases).toEqual(here.agenda?.phases)
    expect(there.agenda?.totalMs).toBe(here.agenda?.totalMs)
    const drift = (here.agenda?.leftMs ?? 0) - (there.agenda?.leftMs ?? 0)
    expect(drift).toBe((there.agenda?.asOf ?? 0) - (here.agenda?.asOf ?? 0))
  })

  test('[S34] five minutes, one minute and the end are told when they come, unasked', async () => {
    const { hand, facilitator, send } = await openOnMiro()
    const notices: string[] = []
    facilitator.session.subscribe((event) => {
      const agenda = event.type === 'view' ? event.view.agenda : null
      if (agenda?.current !== 0) return
      const notice = noticeAt(agenda.leftMs, agenda.totalMs)
      if (notices.at(-1) !== notice) notices.push(notice)
    })
    const begun = await send({ type: 'begin' })
    const totalMs = begun.agenda?.totalMs ?? 0
    expect(totalMs).toBeGreaterThan(5 * MINUTE_MS)
    for (let passed = 0; passed < totalMs; passed += 10_000) await hand.pass(10_000)
    expect(notices).toEqual(['none', 'five-minutes', 'one-minute', 'time-up'])
    expect((await send({ type: 'hello' })).agenda?.state).toBe('over')
  })
})

describe.each([{}, { timerRestart: 'reject' }] as const)('the timer of Miro, %o', (switches) => {
  test('[S35] it follows the agenda', async () => {
    const { board, send } = await openOnMiro(['timer'], switches)
    const { timer } = board.inside
    const begun = await send({ type: 'begin' })
    expect(begun.board).toMatchObject({ nativeTimer: true, fault: null })
    const near = (leftMs: number | undefined) =>
      expect(Math.abs(timer.get().restDuration - (leftMs ?? 0))).toBeLessThan(3_000)
    expect(timer.get().status).toBe('STARTED')
    near(begun.agenda?.leftMs)
    expect((await send({ type: 'pause' })).board.fault).toBeNull()
    expect(timer.get().status).toBe('PAUSED')
    expect((await send({ type: 'resume' })).board.fault).toBeNull()
    expect(timer.get().status).toBe('STARTED')
    const longer = await send({ type: 'add-minutes', minutes: 5 })
    near(longer.agenda?.leftMs)
    const next = await send({ type: 'next' })
    expect(next.board.fault).toBeNull()
    expect(next.agenda?.current).toBe(1)
    near(next.agenda?.leftMs)
  })

  test('[S36] whoever uses it is followed, and what they did is kept', async () => {
    const { board, hand, send, open } = await openOnMiro(['timer'], switches)
    const { timer } = board.inside
    await send({ type: 'begin' })
    await hand.pass(30_000)
    timer.pause()
    expect((await send({ type: 'hello' })).agenda?.state).toBe('paused')
    await hand.pass(60_000)
    timer.resume()
    const resumed = await send({ type: 'hello' })
    expect(resumed.agenda?.state).toBe('running')
    timer.prolong(2 * MINUTE_MS)
    const prolonged = await send({ type: 'hello' })
    const gained = (prolonged.agenda?.totalMs ?? 0) - (resumed.agenda?.totalMs ?? 0)
    expect(Math.abs(gained - 2 * MINUTE_MS)).toBeLessThan(3_000)
    timer.stop()
    expect((await send({ type: 'hello' })).agenda?.state).toBe('paused')
    const there = await hand.until(open(board.revive()).open())
    expect(there.agenda?.state).toBe('paused')
    expect(there.agenda?.totalMs).toBe(prolonged.agenda?.totalMs)
  })
})

test('[S37] a timer that is refused is told, and the agenda goes on without it', async () => {
  const { board, hand, send } = await openOnMiro(['timer'])
  board.inside.faults.onCall = (_call, command) =>
    command.startsWith('TIMER') ? { kind: 'refuse', message: 'The timer is busy.' } : null
  const begun = await send({ type: 'begin' })
  expect(begun.board.fault).toMatchObject({ code: 'host-refused', detail: 'The timer is busy.' })
  expect(begun.agenda?.state).toBe('running')
  await send({ type: 'dismiss' })
  await hand.pass(60_000)
  const later = await send({ type: 'hello' })
  expect((begun.agenda?.leftMs ?? 0) - (later.agenda?.leftMs ?? 0)).toBeGreaterThanOrEqual(60_000)
})

test('[S38] the timer of FigJam follows the agenda, and is followed', async () => {
  const board = await openFigJam()
  const facilitator = new Facilitator(board.host, testSurroundings())
  await facilitator.placeWorkshop(RECIPE, inGroups(1))
  const theirs = await board.host.timer()
  if (theirs === null) throw new Error('FigJam has a timer.')
  const begun = await facilitator.send({ type: 'begin' })
  expect(begun.board).toMatchObject({ nativeTimer: true, fault: null })
  const started = await theirs.read()
  expect(started.state).toBe('running')
  expect(Math.abs(started.leftMs - (begun.agenda?.leftMs ?? 0))).toBeLessThan(3_000)
  await theirs.pause()
  expect((await facilitator.look()).agenda?.state).toBe('paused')
  await facilitator.send({ type: 'resume' })
  expect((await theirs.read()).state).toBe('running')
  await theirs.start(started.leftMs + 10 * MINUTE_MS)
  const longer = await facilitator.look()
  const gained = (longer.agenda?.totalMs ?? 0) - (begun.agenda?.totalMs ?? 0)
  expect(Math.abs(gained - 10 * MINUTE_MS)).toBeLessThan(4_000)
  await facilitator.send({ type: 'pause' })
  expect((await theirs.read()).state).toBe('paused')
  await theirs.stop()
  await facilitator.send({ type: 'resume' })
  expect((await theirs.read()).state).toBe('running')
  board.close()
})
