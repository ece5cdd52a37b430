import { describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import { laterEn } from '../../shared/core/wording/later.en.ts'
import { panelEn } from '../../shared/core/wording/panel.en.ts'
import { announce } from '../../shared/panel/announce.ts'
import { listScenes } from '../samples/panel-views.ts'

const words = { ...panelEn, ...laterEn }

const scenes = listScenes('en', 'miro')

function view(name: string): SessionView {
  const scene = scenes[name]
  if (scene === undefined) throw new Error(`no scene ${name}`)
  return scene.view
}

describe('what a screen reader is told', () => {
  test('nothing when the panel opens, nor when nothing happened', () => {
    for (const name of Object.keys(scenes)) {
      expect(announce(null, view(name), words)).toBe('')
      expect(announce(view(name), view(name), words)).toBe('')
    }
  })

  test('how placing ended', () => {
    expect(announce(view('placing'), view('stopped'), words)).toBe('Stopped, as you asked')
    expect(announce(view('placing'), view('failed'), words)).toBe(
      'This did not succeed. The board asks us to wait: too many items in one minute.',
    )
  })

  test('[G17] what placing came to is told as its screen says it', () => {
    const { result, placed } = view('kept')
    if (result === null || placed === null) throw new Error('the scene brings up to date')
    const say = (patch: Partial<typeof result>, setup = placed.setup) => {
      const done = { ...result, ...patch }
      return announce(
        view('placing'),
        { ...view('kept'), placed: { ...placed, setup }, result: done },
        words,
      )
    }
    expect(say({})).toBe('Workshop updated')
    expect(say({ created: 0, updated: 0, removed: 0 })).toBe('Everything is already in place')
    const fresh = { created: 9, updated: 0, kept: [] }
    expect(say(fresh)).toBe('The workshop is on the board')
    expect(say(fresh, { ...placed.setup, phases: [] })).toBe('The canvas is on the board')
  })

  test('[G17] that one can begin, only before one has', () => {
    const { work, agenda } = view('placing')
    if (work === null || agenda === null) throw new Error('the scene places')
    const reach = (state: 'not-started' | 'running') => {
      const before = { ...view('placing'), agenda: { ...agenda, state } }
      const steps = { done: 0, total: 100 }
      return announce(
        { ...before, work: { ...work, steps, canBegin: false } },
        { ...before, work: { ...work, steps, canBegin: true } },
        words,
      )
    }
    expect(reach('not-started')).toBe('The beginning is ready')
    expect(reach('running')).toBe('')
  })

  test('[G17] that the board asks to wait, once', () => {
    const { work } = view('placing')
    if (work === null) throw new Error('the scene places')
    const wait = (waitSeconds: number) => ({ ...view('placing'), work: { ...work, waitSeconds } })
    expect(announce(wait(0), wait(38), words)).toMatch(/^The board asks us to wait\. .* in 38 s;/)
    expect(announce(wait(38), wait(30), words)).toBe('')
    expect(announce(wait(30), wait(0), words)).toBe('')
  })

  test('[G17] how far notes have gone, there and back', () => {
    const { work } = view('piles-moving')
    if (work === null) throw new Error('the scene moves notes')
    const at = (done: number, kind = work.kind) => ({
      ...view('piles-moving'),
      work: { ...work, kind, done, total: 60 },
    })
    expect(announce(at(0), at(5), words)).toBe('')
    expect(announce(at(5), at(31), words)).toBe('50% done')
    expect(announce(at(0, 'put-back'), at(6, 'put-back'), words)).toBe('10% done')
    expect(announce(at(0, 'cluster'), at(31, 'cluster'), words)).toBe('')
  })

  test('[K4] that a comparison was placed, which one, and what it says', () => {
    const result = view('kept').result
    if (result === null) throw new Error('the scene has a result')
    const shown = { ...view('compare'), work: null, result: null }
    const before = { ...shown, work: view('placing').work }
    const { comparison } = shown
    const compared = comparison?.board ?? undefined
    if (compared === undefined) throw new Error('the scene compares')
    const after = { ...shown, result: { ...result, kept: [], compared } }
    expect(announce(before, after, words)).toBe(
      'The comparison of “Empathy map” is on the board. You agree on 2 zones out of 5.',
    )
    expect(announce(before, { ...after, comparison: null }, words)).toBe(
      'The comparison is on the board',
    )
  })

  test('what is wrong with the board, once', () => {
    expect(announce(view('run'), view('offline'), words)).toBe('Connection lost')
    expect(announce(view('run'), view('read-only'), words)).toBe('View only')
    expect(announce(view('run'), view('board-fault'), words)).toBe('“agenda” can’t be read.')
    expect(announce(view('board-fault'), view('board-fault'), words)).toBe('')
  })

  test('the phase that begins', () => {
    const before = view('run')
    if (before.agenda === null) throw new Error('the scene runs')
    const after = { ...before, agenda: { ...before.agenda, current: before.agenda.current + 1 } }
    expect(announce(before, after, words)).toBe(after.agenda.phases[after.agenda.current]?.title)
  })

  test('[G17] a phase that is stopped, goes on or has more time', () => {
    const running = view('run')
    const { agenda } = running
    if (agenda === null) throw new Error('the scene runs')
    const leftMs = 605_000
    const paused = { ...running, agenda: { ...agenda, state: 'paused' as const, leftMs } }
    const resumed = { ...running, agenda: { ...agenda, leftMs } }
    expect(announce(running, paused, words)).toBe('Paused')
    expect(announce(paused, resumed, words)).toBe('10 minutes 5 seconds left')
    const longer = { ...running, agenda: { ...agenda, leftMs, totalMs: agenda.totalMs + 300_000 } }
    expect(announce(running, longer, words)).toBe('10 minutes 5 seconds left')
    expect(announce(running, resumed, words)).toBe('')
  })

  test('what was counted or proposed', () => {
    const counting = { ...view('votes'), work: view('run-uncounted').work }
    if (counting.work === null) throw new Error('the scene counts')
    const votes = { ...counting, work: { ...counting.work, kind: 'count-votes' as const } }
    expect(announce(votes, view('votes'), words)).toBe('36 dots placed out of 48')
    const looking = { ...counting, work: { ...counting.work, kind: 'cluster' as const } }
    expect(announce(looking, view('piles'), words)).toBe('16 notes, 3 piles suggested')
    const { clusters } = view('piles')
    if (clusters === null) throw new Error('the scene has piles')
    const say = (patch: object) =>
      announce(looking, { ...view('piles'), clusters: { ...clusters, ...patch } }, words)
    expect(say({ later: clusters.undecided.map(({ id }) => id) })).toBe(
      '1 note since the clustering',
    )
    expect(say({ total: 4, selection: 'only' })).toBe('4 notes selected')
  })

  test('[V10] totals on the board: how many, that they were up to date, that they are off', () => {
    const { result } = view('votes-totals')
    const { work } = view('piles-moving')
    if (result === null || work === null) throw new Error('the scenes work')
    const before = { ...view('votes'), work: { ...work, kind: 'place-totals' as const } }
    const say = (patch: object) =>
      announce(before, { ...view('votes-totals'), result: { ...result, ...patch } }, words)
    expect(say({})).toBe('7 totals on the board')
    expect(say({ created: 0, moved: 0 })).toBe('The totals were up to date')
    expect(say({ kind: 'remove-totals' })).toBe('Totals taken off the board')
    expect(say({ outcome: 'cancelled' })).toBe(words.stopped.title)
  })

  test('[C14] [C16] of piles, what the screen says: how many have a number, and what went home', () => {
    const { clusters, result } = view('piles-moved')
    if (clusters === null || result === null) throw new Error('the scene has piles')
    const before = { ...view('piles-moving'), result: null }
    const say = (manner: 'move' | 'badge', patch: object) => {
      const done = { ...result, outcome: 'done' as const, faults: [], ...patch }
      const after = { ...view('piles-moved'), clusters: { ...clusters, manner }, result: done }
      return announce(before, after, words)
    }
    expect(say('badge', { moved: 13 })).toBe('13 notes numbered')
    // Brought up to date, few notes move and all are in piles.
    expect(say('move', { moved: 2 })).toBe('16 notes clustered')
    expect(say('badge', { kind: 'put-back', moved: 0 })).toBe(
      'Taken off. The notes stayed in place.',
    )
    expect(say('move', { kind: 'put-back', moved: 3 })).toBe('3 notes put back')
  })
})
