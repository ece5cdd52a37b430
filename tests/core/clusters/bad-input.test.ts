import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterNotes } from '../../../shared/core/clusters/cluster-notes.ts'
import type { Clustering, NoteText } from '../../../shared/core/clusters/clustering.ts'
import { readMeaning } from './vectors/read-table.ts'

const meaning = readMeaning()

function number(texts: readonly string[]): readonly NoteText[] {
  return texts.map((text, at) => ({ id: `n${at}`, text }))
}

function listAll({ clusters, undecided }: Clustering): readonly string[] {
  return [...clusters.flatMap(({ notes }) => notes), ...undecided].sort()
}

const FRENCH = [
  'La livraison arrive en retard',
  'Le colis est en retard',
  'Retards de livraison',
  'Mot de passe oublié',
  'Je perds mon mot de passe',
]

describe('clustering by meaning, whatever people wrote', () => {
  it.each<readonly [string, readonly string[]]>([
    ['no note', []],
    ['one note', ['Seule']],
    ['two notes', ['Une', 'Deux']],
    ['emoji', ['👍', '🎉🎉', '👩‍👩‍👧', '👍', '🇫🇷']],
    ['numbers', ['12', '3,5', '2026', '12', '1 000 000']],
    ['addresses', ['https://example.org/a?b=c', 'www.example.org', 'a@example.org']],
    ['one very long note', [...FRENCH, 'attendre le colis '.repeat(350)]],
    ['empty and blank', ['', ' ', '\n\t', '​']],
    [
      'markup and formulas',
      ['<img onerror=alert(1)>', '=HYPERLINK("x")', '__proto__', 'constructor'],
    ],
    ['Arabic', [...FRENCH, 'التسليم متأخر', 'كلمة المرور']],
    ['Chinese', [...FRENCH, '送货太慢了', '密码忘了', '送货太慢了']],
    ['Spanish', [...FRENCH, 'La entrega llega tarde', 'He olvidado mi contraseña']],
    ['halves of letters', ['\ud83d', '\udc4d fin', 'a\u0301'.repeat(50)]],
  ])('[C1] %s: every note once, and titles that are not empty', (_, texts) => {
    const notes = number(texts)
    const clustering = clusterNotes(notes, { meaning })
    expect(listAll(clustering)).toEqual(notes.map(({ id }) => id).sort())
    for (const { title, notes: inside } of clustering.clusters) {
      expect(title).not.toBe('')
      expect(inside.length).toBeGreaterThan(1)
    }
  })

  it('[C3] foreign notes among French ones break no pile', () => {
    const { clusters } = clusterNotes(number([...FRENCH, 'التسليم متأخر', '密码忘了']), { meaning })
    const late = clusters.find(({ notes }) => notes.includes('n0'))
    expect(late?.notes).toEqual(expect.arrayContaining(['n0', 'n1', 'n2']))
    expect(late?.notes).not.toContain('n4')
  })

  it('[C6] makes one pile of 300 equal notes', () => {
    const { clusters } = clusterNotes(number(Array(300).fill('Trop de réunions')), { meaning })
    expect(clusters.map(({ notes }) => notes.length)).toEqual([300])
  })

  it('[C2] gives the same piles whatever the order of the notes', () => {
    const words = [
      'colis',
      'delivery',
      'retard',
      'late',
      'password',
      'oublié',
      '12',
      '👍',
      'équipe',
    ]
    const texts = fc.array(
      fc
        .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
        .map((list) => list.join(' ')),
      { minLength: 2, maxLength: 20 },
    )
    const boards = texts.chain((list) => {
      const notes = number(list)
      return fc.tuple(
        fc.constant(notes),
        fc.shuffledSubarray([...notes], { minLength: notes.length }),
      )
    })
    fc.assert(
      fc.property(boards, ([notes, shuffled]) => {
        expect(clusterNotes(shuffled, { meaning })).toEqual(clusterNotes(notes, { meaning }))
      }),
      { numRuns: 60 },
    )
  })
})
