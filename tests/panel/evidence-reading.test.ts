import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { hasHeader, recogniseColumns } from '../../shared/core/evidence/recognise-columns.ts'
import { decodeBytes } from '../../shared/panel/evidence/decode-bytes.ts'
import { MOST_READ, readTable } from '../../shared/panel/evidence/read-table.ts'

const QUOTED =
  'Verbatim;Source;Date\n"Trop long ; vraiment";Client;2026-03-01\n"Il dit ""non""";;\n'
const SEPARATORS = [',', ';', '\t', '|'] as const

function bytesOf(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252') {
  const units = [...text].map((letter) => letter.charCodeAt(0))
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return Uint8Array.from(units)
  return Uint8Array.from(
    units.flatMap((unit) =>
      encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  )
}

describe('[W2] bytes', () => {
  const text = 'Verbatim;Coût\nL’agence était fermée;12 €\n'

  test.each([
    ['UTF-8', bytesOf(text, 'utf-8')],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`, 'utf-8')],
    ['UTF-16 with its mark', bytesOf(`\uFEFF${text}`, 'utf-16le')],
    ['UTF-16 the other way round', bytesOf(`\uFEFF${text}`, 'utf-16be')],
    ['UTF-16 without a mark', bytesOf(text, 'utf-16le')],
  ])('of %s are read', (_name, bytes) => {
    expect(decodeBytes(bytes)).toBe(text)
  })

  // Node 20 reads curly quotes and the euro sign of Windows-1252 as Latin-1; the browser test has them.
  test('of Windows-1252 are read', () => {
    const western = 'Agence fermée à Orléans;à côté\n'
    expect(decodeBytes(bytesOf(western, 'windows-1252'))).toBe(western)
  })

  test('of a picture are no text, and of an empty file an empty one', () => {
    expect(decodeBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 0, 0]))).toBeNull()
    expect(decodeBytes(new Uint8Array())).toBe('')
  })

  test('of any kind give a text or none, and no exception', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decodeBytes(bytes)
        expect(decoded === null || typeof decoded === 'string').toBe(true)
      }),
    )
  })
})

describe('[W1] a text', () => {
  test.each(SEPARATORS)('separated by %j is read as the table it is', async (separator) => {
    const rows = [
      ['Verbatim', 'Source', 'Date'],
      [`Trop long${separator} vraiment`, 'Client', '2026-03-01'],
      ['Il dit "non"', '', ''],
    ]
    const text = Papa.unparse(rows, { delimiter: separator })
    expect(await readTable(text)).toEqual({ separator, rows, unread: 0 })
  })

  test('is read whatever its line ends and its mark', async () => {
    const { rows } = await readTable(QUOTED)
    for (const end of ['\r\n', '\r']) {
      expect((await readTable(`\uFEFF${QUOTED.replaceAll('\n', end)}`)).rows).toEqual(rows)
    }
    expect((await readTable(`sep=;\n${QUOTED}`)).rows).toEqual(rows)
  })

  test('keeps ragged rows, blank cells, formulas and markup as they are', async () => {
    const { rows } = await readTable(
      'Verbatim;Source;c\n=HYPERLINK("x");<img onerror=1>\n1;2;3;4\n\n;;\nq;;\n',
    )
    expect(rows).toEqual([
      ['Verbatim', 'Source', 'c'],
      ['=HYPERLINK("x")', '<img onerror=1>'],
      ['1', '2', '3', '4'],
      ['q', '', ''],
    ])
  })

  test('with a quote nobody closes loses no row', async () => {
    const text = 'Verbatim;Source\n"Trop cher;Ana\nTrop loin;Ben\nFermé;Chloé\n'
    const { rows } = await readTable(text)
    expect(rows.map((row) => row.length)).toEqual([2, 2, 2, 2])
    expect(rows[1]).toEqual(['"Trop cher', 'Ana'])
  })

  test('of sentences is one thing a line, commas and all', async () => {
    const text = 'Trop long, trop cher\nOn attend ; on repart\n• Personne, jamais\nشكرا جزيلا\n'
    expect(await readTable(text)).toEqual({
      separator: '',
      rows: [
        ['Trop long, trop cher'],
        ['On attend ; on repart'],
        ['Personne, jamais'],
        ['شكرا جزيلا'],
      ],
      unread: 0,
    })
  })

  test('of sentences is none whose first line names columns, whatever words are in it', async () => {
    const lines = [
      'Quand le client attend, personne ne répond.',
      'Le site est lent, trop lent.',
      'J’ai adoré l’accueil',
    ]
    const said = { separator: '', rows: lines.map((line) => [line]), unread: 0 }
    expect(await readTable(lines.join('\n'))).toEqual(said)
    const [first = ''] = await readTable(
      'Le client,la personne\nTrop long\nTrop cher\nTrop loin',
    ).then(({ rows }) => rows)
    expect(first).toEqual(['Le client,la personne'])
  })

  test('is a table under names of columns and nothing else, with or without blanks', async () => {
    const spaced = await readTable('Verbatim, Source\nTrop long, Ana\nTrop cher, Ben')
    expect(spaced).toMatchObject({ separator: ',', rows: [['Verbatim', ' Source'], {}, {}] })
    const ragged = await readTable(
      'Verbatim;Source\nTrop long;trop cher;Ana\nOn attend;une heure;Ben',
    )
    expect(ragged.separator).toBe(';')
    const known = await readTable('Nom du client;Commentaire libre\nAna;Trop long\nBen;Cher\n')
    expect(known.separator).toBe(';')
  })

  test('of paragraphs is one thing a paragraph', async () => {
    const { rows } = await readTable('Première ligne\nsuite\n\nUne autre\n\n\nEncore')
    expect(rows).toEqual([['Première ligne\nsuite'], ['Une autre'], ['Encore']])
  })

  test('read with the wrong separator is read again with the one that is told', async () => {
    const text = 'a;b\nc;d\n'
    expect((await readTable(text, ',')).rows).toEqual([['a;b'], ['c;d']])
    expect((await readTable(text, '')).rows).toEqual([['a;b'], ['c;d']])
  })

  test('that is empty has no row', async () => {
    for (const text of ['', '\uFEFF', '\r\n\r\n', '   ', ';;\n;;\n']) {
      expect((await readTable(text)).rows.flat().join('').replaceAll(';', '')).toBe('')
    }
  })

  test('that was quoted reads back the same, whatever the cells', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((said) => said.replace(/[\r\0\uFEFF]/g, ''))
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(...SEPARATORS), async (rows, separator) => {
        const text = Papa.unparse(rows, { delimiter: separator, newline: '\n', quotes: true })
        const said = rows.filter((row) => row.some((each) => each.trim() !== ''))
        expect((await readTable(text, separator)).rows).toEqual(said)
      }),
    )
  })

  test('of any kind is read, and no exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        expect(Array.isArray((await readTable(text)).rows)).toBe(true)
      }),
    )
  })
})

describe('[G14] a file that is far too long', () => {
  test('is read as far as anybody needs, and the rest is counted', async () => {
    for (const [line, separator] of [
      ['Trop long', ''],
      ['Trop long;Ana', ';'],
      ['"Trop\nlong";Ana', ';'],
    ] as const) {
      const read = await readTable(`${line}\n`.repeat(MOST_READ + 7), separator)
      expect(read.rows, line).toHaveLength(MOST_READ)
      expect(read.unread, line).toBe(line.startsWith('"') ? 14 : 7)
    }
    const short = await readTable('a;b\n'.repeat(9))
    expect(short.unread).toBe(0)
  })

  test('is understood at once, also when all of it is one cell', () => {
    const before = performance.now()
    const table = [['a"b;'.repeat(1_000_000)]]
    expect(recogniseColumns(table, hasHeader(table), [])).toEqual(['text'])
    expect(performance.now() - before).toBeLessThan(500)
  })
})
