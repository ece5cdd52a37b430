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
    expect(announce(view('placing'), view('failed'), words)).toBe('This did not succeed')
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
  })
})
