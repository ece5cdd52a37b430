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
    expect(announce(view('placing'), view('kept'), words)).toBe('The workshop is on the board')
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
