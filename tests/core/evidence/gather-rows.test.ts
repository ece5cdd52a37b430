import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../shared/core/evidence/clean-text.ts'
import {
  EVIDENCE_LEVELS,
  LONGEST_TEXT,
  MOST_ROWS,
} from '../../../shared/core/evidence/evidence-row.ts'
import { foldEvidence } from '../../../shared/core/evidence/fold-evidence.ts'
import { gatherRows, type Mapping } from '../../../shared/core/evidence/gather-rows.ts'
import { nameZones } from '../../../shared/core/evidence/match-zone.ts'
import { readPlate, writePlate } from '../../../shared/core/evidence/plate-text.ts'
import type { Table } from '../../../shared/core/evidence/recognise-columns.ts'
import { boardWording } from '../../../shared/core/wording/board.ts'

const ZONES = nameZones(
  [
    { id: 'see', title: 'Voit' },
    { id: 'hear', title: 'Entend' },
  ],
  null,
  'fr',
)
const mapping = (change: Partial<Mapping>): Mapping => ({
  isHeaded: false,
  meanings: ['text'],
  zone: 'see',
  level: 'hints',
  ...change,
})
const gather = (table: Table, change: Partial<Mapping> = {}) =>
  gatherRows(table, mapping(change), ZONES, 'fr')

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('[W4] rows', () => {
  test('say what, of which zone, from where and how sure', () => {
    const table = [
      ['Quoi', 'Où', 'Qui', 'Quand', 'Sûr', 'Comment'],
      ['Trop long', 'entend', 'Ana', 'mars 2026', '●●●', 'négatif'],
      ['Trop cher', 'Voit', '', '', '?', ''],
    ]
    const meanings = ['text', 'zone', 'source', 'date', 'level', 'sentiment'] as const
    const { rows, read } = gather(table, { isHeaded: true, meanings, zone: null })
    expect(read).toBe(2)
    expect(rows).toEqual([
      { zone: 'hear', text: 'Trop long', source: 'Ana · mars 2026 · négatif', level: 'checked' },
      { zone: 'see', text: 'Trop cher', source: '', level: 'hints' },
    ])
  })

  test('put a figure behind its label, and several on lines of their own', () => {
    const one = gather([['Abandon', '42 %']], { meanings: ['text', 'figure'] })
    expect(one.rows[0]?.text).toBe('Abandon\u00A0: 42 %')
    const table = [
      ['Indicateur', '2024', '2025'],
      ['Abandon', '42 %', '37 %'],
    ]
    const two = gather(table, { isHeaded: true, meanings: ['text', 'figure', 'figure'] })
    expect(two.rows[0]?.text).toBe('Abandon\n2024\u00A0: 42 %\n2025\u00A0: 37 %')
  })

  test('left out are counted with their reason', () => {
    const table = [
      ['a', 'Voit'],
      ['', 'Voit'],
      ['A !', 'voit'],
      ['b', 'Ailleurs'],
      ['c', ''],
    ]
    expect(gather(table, { meanings: ['text', 'zone'], zone: null })).toMatchObject({
      read: 5,
      duplicates: 1,
      empty: 1,
      unmatched: [
        { name: 'Ailleurs', rows: 1 },
        { name: '', rows: 1 },
      ],
      beyond: 0,
    })
  })

  test('beyond what is placed at once are counted, and not read as duplicates', () => {
    const table = Array.from({ length: MOST_ROWS + 7 }, (_, index) => [`verbatim ${index}`])
    const gathered = gather([...table, ['verbatim 3']])
    expect(gathered.rows).toHaveLength(MOST_ROWS)
    expect(gathered).toMatchObject({ read: MOST_ROWS + 8, beyond: 7, duplicates: 1 })
  })

  test('that were kept from being formulas in a file say what they said before', () => {
    const { rows } = gather([["'=1+1", "'@ana"], ["l'accueil"], ["'tel quel'"]], {
      meanings: ['text', 'source'],
    })
    expect(rows.map(({ text }) => text)).toEqual(['=1+1', "l'accueil", "'tel quel'"])
    expect(rows[0]?.source).toBe('@ana')
  })

  test('too long are cut at their end, and counted', () => {
    const gathered = gather([['x'.repeat(LONGEST_TEXT)], ['é'.repeat(LONGEST_TEXT + 1)]])
    expect(gathered.shortened).toBe(1)
    expect(gathered.rows.map(({ text }) => text.length)).toEqual([LONGEST_TEXT, LONGEST_TEXT])
    expect(gathered.rows[1]?.text.endsWith('…')).toBe(true)
  })

  test('are all placed or counted, in the order of the table, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, fc.constantFrom('see', 'Entend', 'x'))), (table) => {
        const found = gather(table, { meanings: ['text', 'zone'], zone: null })
        const lost = found.unmatched.reduce((sum, { rows }) => sum + rows, 0)
        const { duplicates, empty, beyond } = found
        expect(found.rows.length + duplicates + empty + beyond + lost).toBe(found.read)
        const order = found.rows.map(({ text, zone }) =>
          table.findIndex(
            ([said, where]) =>
              cleanText(said) === text && (where === 'see') === (zone === 'see') && where !== 'x',
          ),
        )
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })
})

describe('[W5] duplicates', () => {
  test('differ by case, accents, blanks, quotes or punctuation only', () => {
    const same = ['« Déjà  vu ! »', 'deja vu', 'DÉJÀ VU.', '“Déjà vu”']
    expect(new Set(same.map(foldEvidence)).size).toBe(1)
    const figures = ['Attendu 5 (en tout)', '"Attendu 5", en tout.', '« Attendu : 5 » (en tout)']
    expect(new Set(figures.map(foldEvidence)).size).toBe(1)
    expect(foldEvidence('Haut de 5’')).toBe(foldEvidence("haut de 5'"))
  })

  test('are not figures that differ, nor words of scripts that write vowels as marks', () => {
    const others = ['42 %', '4,2 %', '−42 %', '42', 'का', 'की', '?', '!']
    expect(new Set(others.map(foldEvidence)).size).toBe(others.length)
  })

  test.each([
    ['.5 %', '5 %'],
    ['Marge (12)', 'Marge 12'],
    ['(1 200 €)', '1 200 €'],
    ["5'", '5"'],
    ['5’', '5'],
    ['10² m', '102 m'],
  ])('are not %s and %s, which differ by a sign of a figure', (one, other) => {
    expect(foldEvidence(one)).not.toBe(foldEvidence(other))
    expect(gather([[one], [other]]).duplicates).toBe(0)
  })

  test('are dropped once: what is left has none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'à', 'b', ' b.', 'c', '«c»')), (said) => {
        const first = gather(said.map((text) => [text]))
        const again = gather(first.rows.map(({ text }) => [text]))
        expect(again.duplicates).toBe(0)
        expect(again.rows).toEqual(first.rows)
      }),
    )
  })

  test('folding is idempotent and never empties a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldEvidence(text)
        expect(foldEvidence(folded)).toBe(folded)
        expect(folded === '').toBe(
          text
            .normalize('NFKD')
            .trim()
            .replace(/[\u0300-\u036F]/g, '')
            .trim() === '',
        )
      }),
    )
  })
})

describe('[W6] what a note of evidence shows', () => {
  test('is its level, its text and its source', () => {
    const row = { zone: 'see', text: 'Trop long', source: 'Ana', level: 'hints' } as const
    expect(writePlate(row, boardWording('fr').evidence.levels)).toBe(
      '●●○ des indices\nTrop long\n— Ana',
    )
  })

  test('reads back as it was written, whatever it says', () => {
    const text = anyText.map(cleanText).filter((said) => said !== '')
    const source = fc.oneof(fc.constant(''), fc.constantFrom('Ana', '— Ben', '2026'))
    const tricky = fc.constantFrom('— moi', 'a\n— b', '●○○ x', 'a\n—', '—')
    fc.assert(
      fc.property(
        fc.oneof(text, tricky),
        source,
        fc.constantFrom(...EVIDENCE_LEVELS),
        fc.constantFrom('fr' as const, 'en' as const),
        (said, from, level, language) => {
          const row = { zone: 'see', text: said, source: from, level }
          const plate = writePlate(row, boardWording(language).evidence.levels)
          expect(readPlate(plate)).toEqual({ text: said, source: from, level })
        },
      ),
    )
  })
})
