import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMeanings } from '../../../../scripts/vectors/read-meanings.ts'
import { writeMeanings } from '../../../../scripts/vectors/write-meanings.ts'
import { readMeaning, readTable } from './read-table.ts'

const SOURCES = new URL('../../../../scripts/vectors/', import.meta.url)
const shipped = (['fr', 'en'] as const).flatMap((language) =>
  readMeanings(readFileSync(new URL(`meanings-${language}.txt`, SOURCES), 'utf8'), language),
)

describe('meanings of words', () => {
  it('are those of the table the product ships; written again, they change nothing', () => {
    const table = readTable()
    expect(Buffer.compare(writeMeanings(table, shipped), table)).toBe(0)
  })

  it('are known without their accents where no other word is written so', () => {
    expect(readMeanings('élève = pupil\nélevé = high\nmétier don* = profess', 'fr')).toEqual([
      { key: '*don', target: 'profess' },
      { key: '=metier', target: 'profess' },
      { key: '=métier', target: 'profess' },
      { key: '=élevé', target: 'high' },
      { key: '=élève', target: 'pupil' },
    ])
    expect(readMeanings('portés = carri', 'fr')).toEqual([{ key: '=portés', target: 'carri' }])
  })

  it('are those of English stems', () => {
    expect(readMeanings('webinar = seminar', 'en')).toEqual([
      { key: '>webinar', target: 'seminar' },
    ])
    const meaning = readMeaning()
    const known = meaning.entries.en
    expect(known.get('webinar')).toBe(known.get('seminar'))
  })

  it('are refused where they are none, are there twice, or the table has no such word', () => {
    expect(() => readMeanings('file', 'fr')).toThrow('This is no meaning: file')
    expect(() => readMeanings('file = queue\nfile = wire', 'fr')).toThrow('twice')
    expect(() => writeMeanings(readTable(), [{ key: '=file', target: 'qqueue' }])).toThrow(
      'no qqueue',
    )
  })
})
