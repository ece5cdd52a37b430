import { describe, expect, test } from 'vitest'
import { SimulatedClock } from '../../../scripts/playground/hosts/miro/clock.ts'
import { openMiroPage } from '../../../scripts/playground/hosts/miro/connect.ts'
import { MiroHost } from '../../../scripts/playground/hosts/miro/host.ts'
import { MiroSurface } from '../../../scripts/playground/hosts/miro/people.ts'
import {
  defaultSwitches,
  otherSwitchValues,
} from '../../../scripts/playground/hosts/miro/switches.ts'
import type { OpenBoard } from './pages.ts'
import { createFrame, openBoard, refusalOf, settle } from './pages.ts'

describe('troubles on demand', () => {
  test('an item someone holds refuses so many times, then gives in', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote()
    host.faults.lockItem(note.id, 2)
    const message = `Cannot commit the update, because item ${note.id} is locked by another client.`
    expect(await refusalOf(note.sync())).toBe(message)
    expect(await refusalOf(note.sync())).toBe(message)
    expect(await refusalOf(note.sync())).toBe('accepted')
    const frame = await createFrame(board)
    await frame.add(note)
    host.faults.lockItem(note.id, 1)
    expect(await refusalOf(frame.sync())).toContain("locking at least one of the item's children")
  })

  test('an item locked by hand refuses, or not', async () => {
    for (const uiLockedBlocksSync of [true, false]) {
      const { board, host } = openBoard({ switches: { uiLockedBlocksSync } })
      const note = await board.createStickyNote()
      new MiroSurface(host).lock([note.id], true)
      const message = uiLockedBlocksSync ? 'locked' : 'accepted'
      expect(await refusalOf(note.sync())).toContain(message)
      expect(await refusalOf(board.remove(note))).toContain(message)
    }
  })

  test('a viewer’s board reads and refuses every write', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote()
    host.faults.readOnly = true
    expect(await refusalOf(note.sync())).toContain("doesn't have enough permissions")
    expect(await refusalOf(board.setAppData('a', 1))).toContain('permissions')
    expect(await board.get()).toHaveLength(1)
  })

  test('without connection calls are refused, or never answered', async () => {
    const rejecting: OpenBoard = openBoard()
    rejecting.host.faults.offline = true
    expect(await refusalOf(rejecting.board.getInfo())).toContain('connection was lost')
    const hanging = openBoard({ switches: { offlineCalls: 'hang' } })
    hanging.host.faults.offline = true
    let settled = false
    void refusalOf(hanging.board.getInfo()).then(() => {
      settled = true
    })
    await settle()
    expect(settled).toBe(false)
  })

  test('calls fail by chance, the same ones for the same seed', async () => {
    const run = async () => {
      const { board, host } = openBoard({ seed: 9 })
      host.faults.failureRate = 0.4
      const results: boolean[] = []
      for (let call = 0; call < 30; call += 1) {
        results.push((await refusalOf(board.createShape())) === 'accepted')
      }
      return results
    }
    const first = await run()
    expect(first).toEqual(await run())
    expect(new Set(first).size).toBe(2)
  })

  test('one chosen call can be refused, lost after it was done, or hang', async () => {
    const { board, host } = openBoard()
    host.faults.onCall = (call) => (call === 2 ? { kind: 'refuse', message: 'no' } : null)
    await board.createShape()
    expect(await refusalOf(board.createShape())).toBe('no')
    host.faults.onCall = () => ({ kind: 'lost-reply' })
    let settled = false
    void refusalOf(board.createShape()).then(() => {
      settled = true
    })
    await settle()
    expect(settled).toBe(false)
    expect(host.document.all()).toHaveLength(2)
  })

  test('latency passes on the clock; with jitter calls finish out of order', async () => {
    const clock = new SimulatedClock({ jumps: true })
    const host = new MiroHost({ clock, seed: 3 })
    host.faults.latencyMs = 60
    host.faults.latencyJitterMs = 60
    const { miro } = openMiroPage(host, { page: 'headless' })
    const create = miro.board['createShape'] as (props: object) => Promise<unknown>
    const start = clock.now()
    const done: number[] = []
    await Promise.all(
      Array.from({ length: 10 }, (_, x) => create({ x }).then(() => void done.push(x))),
    )
    expect(clock.now() - start).toBeGreaterThanOrEqual(60)
    expect(clock.now() - start).toBeLessThanOrEqual(120)
    expect(done).not.toEqual([...done].sort((a, b) => a - b))
  })

  test('a partial failure of many calls leaves the others done', async () => {
    const { board, host } = openBoard()
    host.faults.onCall = (call) => (call === 5 ? { kind: 'refuse', message: 'no' } : null)
    const calls = Array.from({ length: 8 }, () => refusalOf(board.createShape()))
    expect((await Promise.all(calls)).filter((result) => result === 'no')).toHaveLength(1)
    expect(host.document.all()).toHaveLength(7)
  })
})

test('every switch has another value to run with', () => {
  const named = new Set(otherSwitchValues.flatMap((other) => Object.keys(other)))
  expect([...named].sort()).toEqual(Object.keys(defaultSwitches).sort())
  for (const other of otherSwitchValues) {
    for (const [name, value] of Object.entries(other)) {
      expect(value).not.toBe(defaultSwitches[name as keyof typeof defaultSwitches])
    }
  }
})
