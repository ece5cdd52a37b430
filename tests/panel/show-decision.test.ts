import { describe, expect, test } from 'vitest'
import type { ClustersView } from '../../shared/app/clusters-view.ts'
import type { Command } from '../../shared/app/messages.ts'
import { laterEn } from '../../shared/core/wording/later.en.ts'
import { panelEn } from '../../shared/core/wording/panel.en.ts'
import { showDecision } from '../../shared/panel/show-decision.ts'
import { listScenes } from '../samples/panel-views.ts'

const words = { ...panelEn, ...laterEn }

function piles(): ClustersView {
  const clusters = listScenes('en', 'miro')['piles']?.view.clusters
  if (!clusters) throw new Error('the scene has piles')
  return clusters
}

const before = piles()
const [first, second] = before.piles
if (first === undefined || second === undefined) throw new Error('the scene has two piles')
const [note] = second.notes
if (note === undefined) throw new Error('the pile has a note')

function change(id: string, edit: Partial<ClustersView['piles'][number]>): ClustersView {
  return {
    ...before,
    piles: before.piles.map((pile) => (pile.id === id ? { ...pile, ...edit } : pile)),
  }
}

const without = change(second.id, { notes: second.notes.slice(1) })

function show(command: Command, after: ClustersView) {
  return showDecision(command, before, after, words)
}

describe('[C21] what a decision on piles did', () => {
  test('a note went to a pile, to be sorted together, aside or back', () => {
    const toPile = { type: 'move-to-pile', note: note.id, pile: first.id } as const
    const moved = {
      ...without,
      piles: without.piles.map((pile) =>
        pile.id === first.id ? { ...pile, notes: [...pile.notes, note] } : pile,
      ),
    }
    expect(show(toPile, moved)).toEqual({
      told: '“The same file typed twice” moved to “Nobody knows how long it takes”.',
      places: [`note ${note.id}`, 'pile p1'],
    })
    const loose = { ...without, undecided: [note, ...without.undecided] }
    expect(show({ ...toPile, pile: null }, loose)).toEqual({
      told: '“The same file typed twice” moved to “To sort together”.',
      places: [`note ${note.id}`, 'pile '],
    })
    const leave = { type: 'leave-note', note: note.id } as const
    const aside = { ...without, aside: [note] }
    expect(show(leave, aside)?.told).toBe('“The same file typed twice” left out.')
    expect(showDecision({ ...leave, type: 'take-note' }, aside, before, words)?.told).toBe(
      '“The same file typed twice” moved to “Two tools for one gesture”.',
    )
  })

  test('piles were merged, split, kept or renamed', () => {
    const merged = { ...before, piles: before.piles.filter(({ id }) => id !== second.id) }
    expect(show({ type: 'merge-piles', pile: second.id, into: first.id }, merged)).toEqual({
      told: '“Two tools for one gesture” merged with “Nobody knows how long it takes”.',
      places: ['pile p1'],
    })
    const split = { ...without, piles: [...without.piles, { ...second, id: 'own', notes: [note] }] }
    expect(show({ type: 'split-pile', pile: second.id }, split)?.told).toBe(
      '“Two tools for one gesture” split in two.',
    )
    expect(
      show({ type: 'accept-pile', pile: second.id }, change(second.id, { isDecided: true }))?.told,
    ).toBe('“Two tools for one gesture” kept.')
    expect(
      show(
        { type: 'rename-pile', pile: second.id, title: 'Tools' },
        change(second.id, { title: 'Tools' }),
      )?.told,
    ).toBe('“Two tools for one gesture” is now called “Tools”.')
  })

  test('nothing is told as long as it does not show, nor of what is no decision', () => {
    for (const command of [
      { type: 'move-to-pile', note: note.id, pile: first.id },
      { type: 'merge-piles', pile: second.id, into: first.id },
      { type: 'split-pile', pile: second.id },
      { type: 'accept-pile', pile: second.id },
      { type: 'rename-pile', pile: second.id, title: 'Tools' },
    ] as const) {
      expect(show(command, before)).toBeNull()
    }
    expect(show({ type: 'set-pieces', pieces: 2 }, without)).toBeNull()
    expect(showDecision(null, before, without, words)).toBeNull()
  })
})
