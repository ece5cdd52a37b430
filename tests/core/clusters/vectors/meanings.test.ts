import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMeanings } from '../../../../scripts/vectors/read-meanings.ts'
import { writeMeanings } from '../../../../scripts/vectors/write-meanings.ts'
import { readTable } from './read-table.ts'

const LIST = new URL('../../../../scripts/vectors/meanings-fr.txt', import.meta.url)
const text = readFileSync(LIST, 'utf8')

describe('meanings of French words', () => {
  it('are those of the table the product ships; written again, they change nothing', () => {
    const table = readTable()
    expect(Buffer.compare(writeMeanings(table, text), table)).toBe(0)
  })

  it('are known without their accents where no other word is written so', () => {
    expect(readMeanings('élève = pupil\nélevé = high\nmétier don* = profess')).toEqual([
      { key: '*don', target: 'profess' },
      { key: '=metier', target: 'profess' },
      { key: '=métier', target: 'profess' },
      { key: '=élevé', target: 'high' },
      { key: '=élève', target: 'pupil' },
    ])
  })

  it('are refused where they are none, are there twice, or the table has no such word', () => {
    expect(() => readMeanings('file')).toThrow('This is no meaning: file')
    expect(() => readMeanings('file = queue\nfile = wire')).toThrow('twice')
    expect(() => writeMeanings(readTable(), 'file = qqueue')).toThrow('no qqueue')
  })
})
