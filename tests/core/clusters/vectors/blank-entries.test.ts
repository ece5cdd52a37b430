import { expect, it } from 'vitest'
import { blankEntries } from '../../../../scripts/vectors/blank-entries.ts'
import { writeMeanings } from '../../../../scripts/vectors/write-meanings.ts'
import { readMeaning, readTable } from './read-table.ts'

it('the table the product ships carries nothing that no word leads to', () => {
  const table = readTable()
  expect(Buffer.compare(blankEntries(table), table)).toBe(0)
  const { codes, entries, rarity } = readMeaning()
  const reached = new Set([...entries.en.values(), ...entries.fr.values()])
  const left = [...rarity.keys()].filter((entry) => !reached.has(entry))
  expect(left.length).toBeGreaterThan(0)
  expect(left.every((entry) => codes[entry * 32] === 0 && codes[entry * 32 + 31] === 0)).toBe(true)
})

it('a word given back a meaning that is no longer there is refused', () => {
  expect(() => blankEntries(writeMeanings(readTable(), []))).toThrow('begin with one of before')
})
