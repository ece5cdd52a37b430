import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAgreed } from '../../../shared/core/clusters/compare-groups.ts'
import type { Meaning } from '../../../shared/core/clusters/vectors/meaning.ts'
import type { PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { compare, compareAll, JOB, LETTERS, meaning, note } from './comparing.ts'

describe('compareGroups', () => {
  it('[K1] is agreed when more than half of the groups say the same thing, in their own words', () => {
    const zone = compare(
      note('A', 'Arriver à l’heure chez les patients'),
      note('A', 'Garder ses week-ends'),
      note('B', 'Se garer vite'),
      note('B', 'Être à l’heure partout'),
      note('C', 'À l’heure chez ses patients'),
      note('D', 'Un vélo fiable'),
    )
    expect(zone).toMatchObject({ verdict: 'agreed', sharedBy: ['A', 'B', 'C'] })
    expect(zone.idea.toLowerCase()).toContain('heure')
    expect(zone.groups[1]?.notes.map(({ text }) => text)).toEqual([
      'Être à l’heure partout',
      'Se garer vite',
    ])
  })

  it('[K1] is partly agreed when two groups of four do', () => {
    const zone = compare(
      note('A', 'Peur de la panne'),
      note('B', 'La panne sur la route'),
      note('C', 'Le prix d’achat'),
      note('D', 'Un garage trop loin'),
    )
    expect(zone).toMatchObject({ verdict: 'partly', sharedBy: ['A', 'B'] })
  })

  it('[K1] is to be settled when each says something else, and silent when one group wrote', () => {
    const apart = compare(note('A', 'Avis des collègues'), note('B', 'Décide seule'))
    expect(apart).toMatchObject({ verdict: 'to-settle', idea: '', sharedBy: [] })
    const alone = compare(note('A', 'Peur de la panne'), note('A', 'Peur de la panne'))
    expect(alone).toMatchObject({ verdict: 'silent', sharedBy: [] })
    expect(compare()).toMatchObject({ verdict: 'silent' })
  })

  it.each([
    ['Satisfaction : 😀', 'Satisfaction : 😡'],
    ['Livraison ✅', 'Livraison ❌'],
    ['Attente < 3 jours', 'Attente > 3 jours'],
    ['Elle décide seule', 'Elle ne décide jamais seule'],
  ])('[C6] [K1] is to be settled between "%s" and "%s"', (one, other) => {
    const notes = [note('A', one), note('B', other), note('C', 'Remise de 10 %')]
    for (const table of [undefined, meaning]) {
      expect(compareAll([JOB], notes, table)[0]).toMatchObject({ verdict: 'to-settle' })
      const three = [...notes, note('D', one)]
      expect(compareAll([JOB], three, table)[0]?.sharedBy).toEqual(['A', 'D'])
    }
  })

  it('[K1] [K4] tells once what other groups say together, and puts it first in each cell', () => {
    const zone = compareAll(
      [JOB],
      [
        note('A', 'Peur de la panne'),
        note('B', 'La panne sur la route'),
        note('C', 'Un garage trop loin'),
        note('C', 'Le prix d’achat'),
        note('D', 'Avis des collègues'),
        note('D', 'Le prix d’achat'),
      ],
    )[0]
    expect(zone).toMatchObject({ verdict: 'partly', sharedBy: ['A', 'B'] })
    const others = zone?.others.map(({ letters, note: { text } }) => [letters.join(''), text])
    expect(others).toEqual([['CD', 'Le prix d’achat']])
    expect(zone?.groups.slice(2).map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      ['Le prix d’achat', 'Un garage trop loin'],
      ['Le prix d’achat', 'Avis des collègues'],
    ])
  })

  it('[K1] names a group that shares the first idea with one that says something else as well', () => {
    const { sharedBy, others } = compare(
      note('A', 'Peur de la panne'),
      note('A', 'Le prix d’achat'),
      note('B', 'La panne sur la route'),
      note('C', 'La panne en hiver'),
      note('D', 'Le prix d’achat'),
    )
    expect(sharedBy).toEqual(['A', 'B', 'C'])
    expect(others.map(({ letters }) => letters)).toEqual([['A', 'D']])
  })

  it('[K2] counts a cell of a table for its row, and leaves out what is of no group or says nothing', () => {
    const zone = compare(
      note('A', 'La publicité du magasin', 'job.1'),
      note('B', 'Une publicité vue en ligne', 'job.3'),
      note(null, 'La publicité du magasin', 'job.1'),
      note('C', '   ', 'job.1'),
      note('D', 'La publicité du magasin', 'jobs'),
    )
    expect(zone.sharedBy).toEqual(['A', 'B'])
    expect(zone.groups.map(({ notes }) => notes.length)).toEqual([1, 1, 0, 0])
  })

  it('[K2] keeps every note of every group once, and agrees with nobody who wrote nothing', () => {
    const texts = fc.constantFrom('panne', 'la panne', 'prix', 'un prix élevé', '', '🚲', 'x')
    const some = fc.array(fc.record({ group: fc.constantFrom(...LETTERS, null), text: texts }))
    fc.assert(
      fc.property(some, fc.constantFrom(undefined, meaning), (list, table) => {
        const notes = list.map(({ group, text }) => note(group, text))
        const [zone] = compareAll([JOB], notes, table)
        if (zone === undefined) throw new Error('No zone.')
        const kept = zone.groups.flatMap((group) => group.notes.map(({ id }) => id))
        const told = notes.filter(({ group, text }) => group !== null && text !== '')
        expect([...kept].sort()).toEqual(told.map(({ id }) => id).sort())
        for (const letter of zone.sharedBy) {
          expect(zone.groups.find((group) => group.letter === letter)?.notes).not.toEqual([])
        }
        expect(zone.sharedBy.length === 0 || zone.sharedBy.length > 1).toBe(true)
        expect(countAgreed([zone])).toBe(zone.sharedBy.length > 2 ? 1 : 0)
      }),
    )
  })
})

const SNAGS = { id: 'snags', title: 'Snags', nature: 'snag' } as const
const SIGHTS = { id: 'sights', title: 'Sights', nature: 'fact' } as const
const ZONES = [SNAGS, JOB, SIGHTS]

function writeCanvas(): readonly PlacedNote[] {
  return [
    note('A', 'Facture incompréhensible', 'snags'),
    note('A', 'Le vélo est volé', 'snags'),
    note('B', 'Prices are too high', 'snags'),
    note('C', 'Trop cher pour nous', 'snags'),
    note('D', 'Peur de la panne en route', 'snags'),
    note('A', 'Arriver à l’heure chez les patients'),
    note('B', 'Nowhere to park the bike'),
    note('C', 'Garder ses week-ends'),
    note('D', 'Learn from colleagues'),
    note('A', 'Une vieille chaudière', 'sights'),
    note('B', 'Waiting in line for an hour', 'sights'),
    note('C', 'Des files d’attente partout', 'sights'),
    note('D', 'Dirty staircases', 'sights'),
  ]
}

/** What is told of each zone. */
function tell(notes: readonly PlacedNote[], table?: Meaning) {
  return compareAll(ZONES, notes, table).map(({ id, verdict, idea, sharedBy, groups }) => ({
    ...{ id, verdict, idea, sharedBy: sharedBy.join('') },
    said: groups
      .filter(({ letter }) => sharedBy.includes(letter))
      .map((group) => group.notes[0]?.text),
  }))
}

describe('compareGroups by meaning', () => {
  it('[K1] hears one thing said in other words and in another language; by words alone, nothing', () => {
    const notes = writeCanvas()
    expect(tell(notes, meaning)).toMatchObject([
      { id: 'snags', sharedBy: 'BC', said: ['Prices are too high', 'Trop cher pour nous'] },
      { id: 'job', verdict: 'to-settle', idea: '' },
      { id: 'sights', sharedBy: 'BC', idea: 'Temps d’attente' },
    ])
    expect(tell(notes).map(({ verdict }) => verdict)).toEqual(Array(3).fill('to-settle'))
  })

  it('[K1] tells the same whatever the order of the notes', () => {
    const notes = writeCanvas()
    const told = tell(notes, meaning)
    fc.assert(
      fc.property(fc.shuffledSubarray([...notes], { minLength: notes.length }), (shuffled) => {
        expect(tell(shuffled, meaning)).toEqual(told)
      }),
      { numRuns: 20 },
    )
  })

  it('[K1] hears what is written alike, whatever it is', () => {
    const texts = fc.constantFrom(
      'Vélo',
      'qzxv brrt',
      '送货太慢',
      '👍👍',
      '−2',
      'of course',
      'vélo, vélo',
    )
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, meaning), (text, table) => {
        const notes = [...writeCanvas(), ...['A', 'B', 'D'].map((group) => note(group, text))]
        expect(tell(notes, table)[1]).toMatchObject({ verdict: 'agreed', sharedBy: 'ABD' })
      }),
    )
  })
})
