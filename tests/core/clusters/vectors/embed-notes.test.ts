import { describe, expect, it } from 'vitest'
import { buildClusterTree } from '../../../../shared/core/clusters/build-cluster-tree.ts'
import { cutTree } from '../../../../shared/core/clusters/cut-tree.ts'
import { readNotes } from '../../../../shared/core/clusters/read-notes.ts'
import {
  findThemes,
  ThemeCosines,
} from '../../../../shared/core/clusters/vectors/compare-themes.ts'
import { embedNotes } from '../../../../shared/core/clusters/vectors/embed-notes.ts'
import { findNotions } from '../../../../shared/core/clusters/vectors/find-entries.ts'
import { findNearKey } from '../../../../shared/core/clusters/vectors/find-near-key.ts'
import { finishSteps } from '../../../../shared/core/steps.ts'
import { readMeaning } from './read-table.ts'

const meaning = readMeaning()

function number(...texts: string[]) {
  return texts.map((text, index) => ({ id: `n${index}`, text }))
}

function listKeys(text: string): string[] {
  const [note] = finishSteps(readNotes(number(text)))
  return note === undefined ? [] : findNotions(note, meaning).map((notion) => notion.key)
}

function areNear(rows: Float64Array, a: number, b: number): number {
  const { dimensions } = meaning
  const row = (index: number) => rows.slice(index * dimensions, (index + 1) * dimensions)
  return row(a).reduce((sum, value, at) => sum + value * (row(b)[at] ?? 0), 0)
}

describe('findNotions', () => {
  it('takes words that make one notion together', () => {
    expect(listKeys('J’ai oublié mon mot de passe')).toContain('mot pass')
  })

  it('knows a word through its other language, an inflection or a slip', () => {
    const notes = finishSteps(
      readNotes(number('le feedback des équipes', 'the delivry was late', 'zzxqv brrk')),
    )
    const entries = notes.map((note) => findNotions(note, meaning).map((notion) => notion.entry))
    expect(entries[0]?.[0]).toBeGreaterThanOrEqual(0)
    expect(entries[1]?.[0]).toBeGreaterThanOrEqual(0)
    expect(entries[2]).toEqual([-1, -1])
  })

  it('[C3] tells words of one stem apart, with their accents or without', () => {
    const entryOf = (text: string): number | undefined => {
      const [note] = finishSteps(readNotes([{ id: 'a', text: `il y a ${text}` }]))
      return note === undefined ? undefined : findNotions(note, meaning).at(-1)?.entry
    }
    const { en } = meaning.entries
    expect(entryOf('une longue file')).toBe(en.get('queue'))
    expect(entryOf('trop de fils')).not.toBe(en.get('queue'))
    expect(entryOf('un seul métier')).toBe(en.get('profess'))
    expect(entryOf('un seul metier')).toBe(en.get('profess'))
    expect(entryOf('de quoi donner')).toBe(en.get('give'))
    expect(entryOf('vos données')).not.toBe(en.get('give'))
  })

  it('takes no number nor short word for a slip of another', () => {
    expect(findNearKey(meaning, 'fr', 'prxi')).toBe(-1)
    expect(findNearKey(meaning, 'fr', '12345')).toBe(-1)
    expect(findNearKey(meaning, 'fr', 'livraisn')).toBe(meaning.entries.fr.get('livraison'))
  })
})

describe('embedNotes', () => {
  it('brings near what means the same in two languages, and leaves the unknown at nothing', () => {
    const notes = finishSteps(
      readNotes(
        number(
          'retard de livraison',
          'the delivery is late',
          'le parking est plein',
          '👍',
          'zzxqv',
        ),
      ),
    )
    const rows = finishSteps(embedNotes(notes, meaning))
    expect(areNear(rows, 0, 1)).toBeGreaterThan(areNear(rows, 0, 2) + 0.2)
    expect(areNear(rows, 3, 3)).toBe(0)
    expect(areNear(rows, 4, 4)).toBe(0)
  })

  it('[C3] lets words without a subject move a note little, and be all of one', () => {
    const notes = finishSteps(
      readNotes(number('need more parking please', 'parking', 'need more please')),
    )
    const rows = finishSteps(embedNotes(notes, meaning))
    expect(areNear(rows, 0, 1)).toBeGreaterThan(areNear(rows, 0, 2))
    expect(areNear(rows, 2, 2)).toBeCloseTo(1)
  })
})

describe('ThemeCosines', () => {
  it('[C3] brings near what is about the same subject without a word in common', () => {
    const notes = finishSteps(
      readNotes(
        number('hidden fees', 'cher pour moi', 'the queue never ends', '45 min d’attente', '👍'),
      ),
    )
    const cosines = new ThemeCosines(finishSteps(findThemes(notes, meaning)).rows, meaning)
    const row = new Float64Array(5).fill(9)
    cosines.compareBefore(1, row)
    const fees = row[0] ?? 0
    cosines.compareBefore(3, row)
    expect(fees).toBeGreaterThan((row[0] ?? 0) + 0.5)
    expect(row[2]).toBeGreaterThan((row[1] ?? 0) + 0.5)
    cosines.compareBefore(4, row)
    expect([...row.subarray(0, 4)]).toEqual([0, 0, 0, 0])
  })
})

describe('clustering with meaning', () => {
  const NOTES = number(
    'Livraison en retard',
    'My parcel came two days late',
    'Le colis n’arrive jamais à l’heure',
    'The delivery is always late',
    'Mot de passe oublié',
    'I forgot my password again',
    'Impossible de se connecter au compte',
    'Cannot log in to my account',
    '👍',
    '',
  )

  it('puts both languages in one pile where words alone cannot', () => {
    const pileOf = (id: string, clusters: readonly { readonly notes: readonly string[] }[]) =>
      clusters.findIndex((cluster) => cluster.notes.includes(id))
    const { clusters } = cutTree(finishSteps(buildClusterTree(NOTES, meaning)), 2)
    expect(pileOf('n0', clusters)).toBe(pileOf('n3', clusters))
    expect(pileOf('n4', clusters)).toBe(pileOf('n5', clusters))
    expect(pileOf('n0', clusters)).not.toBe(pileOf('n4', clusters))
    const byWords = cutTree(finishSteps(buildClusterTree(NOTES)), 2).clusters
    expect(pileOf('n0', byWords)).not.toBe(pileOf('n3', byWords))
  })

  it('gives the same piles whatever the order, each note once', () => {
    const straight = cutTree(finishSteps(buildClusterTree(NOTES, meaning)))
    expect(cutTree(finishSteps(buildClusterTree([...NOTES].reverse(), meaning)))).toEqual(straight)
    const placed = straight.clusters.flatMap((cluster) => cluster.notes)
    expect([...placed, ...straight.undecided].sort()).toEqual(NOTES.map((note) => note.id).sort())
  })
})
