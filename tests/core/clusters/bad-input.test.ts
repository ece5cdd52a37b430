import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterNotes } from '../../../shared/core/clusters/cluster-notes.ts'
import type { Clustering, NoteText } from '../../../shared/core/clusters/clustering.ts'
import { readMeaning } from './vectors/read-table.ts'

const meaning = readMeaning()

const BOARD = [
  'La livraison arrive en retard',
  'Le colis est en retard',
  'Retards de livraison',
  'Mot de passe oublié',
  'Je perds mon mot de passe',
  'Mot de passe à changer trop souvent',
  'On attend au guichet',
  'Guichet trop lent',
  'File d’attente au guichet',
  'Le formulaire est trop long',
  'Formulaire introuvable sur le site',
  'Trop de cases dans le formulaire',
]

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

  it.each([
    ['of emoji', ['👍', '😡', '🎉', '🎉']],
    ['of numbers', ['12', '7', '42', '100 %']],
    ['of addresses', ['https://www.qvzk.com/xkq', 'http://zqwx.fr/', 'kzx@wvqj.org']],
    ['in Arabic', ['التسليم متأخر', 'كلمة المرور', 'موقف السيارات', 'مكتب الاستقبال']],
    ['in Chinese', ['送货太慢了', '密码忘了', '停车太贵', '表格太长']],
    [
      'in Spanish',
      ['Entrega con retraso', 'He olvidado mi contraseña', 'No hay sitio para aparcar'],
    ],
    ['in German', ['Das Paket ist nicht da', 'Wir warten auf das Paket', 'Der Parkplatz ist voll']],
  ])('[C3] [C4] notes %s among French ones leave the piles of these as they are', (_, others) => {
    const alone = clusterNotes(number(BOARD), { meaning })
    const among = clusterNotes(number([...BOARD, ...others]), { meaning })
    const isFrench = (id: string) => Number(id.slice(1)) < BOARD.length
    const french = ({ clusters }: Clustering) =>
      clusters
        .map(({ title, notes }) => ({ title, notes: notes.filter(isFrench) }))
        .filter(({ notes }) => notes.length > 1)
    expect(french(among)).toEqual(french(alone))
    for (const { notes } of among.clusters) expect(new Set(notes.map(isFrench)).size).toBe(1)
  })

  it('[C6] makes one pile of 2,000 equal notes', () => {
    const { clusters, undecided } = clusterNotes(number(Array(2000).fill('Trop de réunions')), {
      meaning,
    })
    expect(clusters.map(({ notes }) => notes.length)).toEqual([2000])
    expect(clusters[0]?.title).toMatch(/réunions/i)
    expect(undecided).toEqual([])
  })

  it('[C6] equal notes are a pile where no note has a word', () => {
    for (const known of [{ meaning }, {}]) {
      const { clusters } = clusterNotes(number(['👍', '🎉', '👍', '😡']), known)
      expect(clusters.map(({ notes }) => notes)).toEqual([['n0', 'n2']])
    }
  })

  it('[C6] equal notes are a pile, however little they share with the others', () => {
    for (const known of [meaning, undefined]) {
      const texts = ['👍', '🎉🎉', '👩‍👩‍👧', '👍', '🇫🇷', '😡', '😡', '❤️', '7', '2026', '7']
      const { clusters } = clusterNotes(
        number(texts),
        known === undefined ? {} : { meaning: known },
      )
      expect(clusters.map(({ title }) => title).sort()).toEqual(['7', '👍', '😡'])
      const wished = clusterNotes(number(texts), {
        pieces: 3,
        ...(known === undefined ? {} : { meaning: known }),
      })
      expect(wished.clusters).toHaveLength(3)
    }
  })

  it.each([
    ['+2', '−2'],
    ['3,5', '3/5'],
    ['Retard de +10 minutes', 'Retard de -10 minutes'],
  ])('[C6] "%s" and "%s" do not say the same', (one, other) => {
    const { clusters } = clusterNotes(number([one, other, one]), { meaning })
    const folded = clusters.flatMap(({ duplicates }) => duplicates)
    expect(folded).toEqual([['n0', 'n2']])
  })

  it('[C5] piles of addresses are named by what tells them apart', () => {
    const texts = [
      'https://docs.google.com/document/d/1aBc/edit',
      'https://docs.google.com/document/d/9zYx/edit',
      'http://www.intranet.fr/rh',
      'http://intranet.fr/rh/paie',
      'www.example.org/a',
      'https://www.example.org/b',
    ]
    const { clusters } = clusterNotes(number(texts), { meaning })
    expect(clusters.map(({ notes }) => notes)).toEqual([
      ['n0', 'n1'],
      ['n2', 'n3'],
      ['n4', 'n5'],
    ])
    for (const { title, reason } of clusters) {
      for (const word of [title, ...reason.words]) {
        expect(word).not.toMatch(/^(?:https?|www|com|fr|org)$/i)
      }
    }
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
