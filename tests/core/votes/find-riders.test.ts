import { expect, test } from 'vitest'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { findRiders } from '../../../shared/core/votes/find-riders.ts'
import { unnamedPeople } from '../../../shared/core/workshop/groups.ts'
import {
  box,
  idOf,
  makeDocument,
  makeDot,
  makeNote,
  makeVotes,
  placeAll,
} from '../reading-board.ts'

const document = makeDocument(makeVotes(['A', 'B'], 4, { x: 0, y: 0 }))
const groups = [{ letter: 'A', name: '', people: unnamedPeople(2) }]

/** What goes along when the first of two notes, 24 px apart, is moved. */
function ridersOf(...items: readonly LiveItem[]): readonly string[] {
  const note = makeNote('going', 'Un vélo', { x: 1100, y: 100 })
  const other = makeNote('staying', 'Une carte', { x: 1364, y: 100 })
  const all = [...placeAll(document), note, other, ...items]
  const riders = findRiders(document, { items: all }, [note], groups)
  expect([...riders.of.keys()].every((id) => id === note.id)).toBe(true)
  return (riders.of.get(note.id) ?? []).map(({ id }) => id)
}

function makeThing(id: string, at: Partial<LiveItem>): LiveItem {
  return {
    ...{ id: idOf(id), kind: 'shape', parent: null, text: '', fill: '#FF0000', form: 'ellipse' },
    rect: box(1200, 200, 48, 48),
    ...at,
  }
}

test('[V2] [V8] a dot on two notes goes along only with the one it counts for', () => {
  const between = { y: 220 }
  expect(ridersOf(makeDot('d', 'A', { ...between, x: 1349 }))).toEqual(['d'])
  expect(ridersOf(makeDot('d', 'A', { ...between, x: 1353 }))).toEqual([])
})

test('[V8] marks that are no votes, and what is as small as a dot, go along', () => {
  const here = { x: 1100, y: 100, width: 48, height: 48 }
  expect(ridersOf(makeThing('mark', { kind: 'mark', mark: 'Question' }))).toEqual(['mark'])
  expect(ridersOf(makeThing('blank', {}))).toEqual(['blank'])
  expect(ridersOf(makeThing('word', { kind: 'text', text: '?!', rect: here }))).toEqual(['word'])
  const away = makeThing('away', { kind: 'mark', mark: 'Question', stuckTo: idOf('staying') })
  expect(ridersOf(away)).toEqual([])
})

test('[V8] areas and sentences that lie on a note stay', () => {
  expect(ridersOf(makeThing('area', { rect: box(1000, 50, 600, 400) }))).toEqual([])
  const sentence = { kind: 'text', text: 'À revoir demain', rect: box(1110, 200, 220, 40) } as const
  expect(ridersOf(makeThing('sentence', sentence))).toEqual([])
})

test('[V8] votes on no note are told apart, but for those that wait in the tray', () => {
  const note = makeNote('going', 'Un vélo', { x: 1100, y: 100 })
  const all = [
    ...placeAll(document),
    note,
    makeDot('on it', 'A', { x: 1200, y: 200 }),
    makeDot('on none', 'A', { x: 3000, y: 200 }),
    makeThing('word', { kind: 'text', text: '?!', rect: box(3000, 300, 48, 48) }),
  ]
  const { loose } = findRiders(document, { items: all }, [note], groups)
  expect(loose.map(({ id }) => id)).toEqual(['on none'])
})
