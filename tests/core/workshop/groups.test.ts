import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  movePerson,
  parsePeople,
  resizeGroups,
  splitGroups,
} from '../../../shared/core/workshop/groups.ts'

const person = fc.record({
  name: fc.string({ maxLength: 6 }),
  team: fc.constantFrom('', 'Care', 'Sales', 'Design', 'Shop'),
})
const people = fc.array(person, { maxLength: 60 })

function spread(amounts: readonly number[]): number {
  return Math.max(...amounts) - Math.min(...amounts)
}

test('[G2] people are read from lines, commas, semicolons and a spreadsheet paste', () => {
  expect(parsePeople('Léa\r\n  Paul ,Inès; Zoé\n\nAda\tCare\t\n\t\n')).toEqual([
    { name: 'Léa', team: '' },
    { name: 'Paul', team: '' },
    { name: 'Inès', team: '' },
    { name: 'Zoé', team: '' },
    { name: 'Ada', team: 'Care' },
  ])
})

test('[G2] the same name twice is two people, and the list stops at 300', () => {
  expect(parsePeople('Léa\nLéa')).toHaveLength(2)
  expect(parsePeople('Léa\n'.repeat(500))).toHaveLength(300)
})

test('[G2] a very long name is cut without breaking a character', () => {
  const [first] = parsePeople('🎈'.repeat(200))
  expect(first?.name).toBe('🎈'.repeat(40))
})

test('[G3] a split keeps everybody, sizes and teams within one', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 10 }), fc.integer(), (all, count, seed) => {
      const groups = splitGroups(all, count, seed)
      expect(groups.map((group) => group.letter).join('')).toBe('ABCDEFGHIJ'.slice(0, count))
      expect(groups.flatMap((group) => group.people)).toHaveLength(all.length)
      expect(new Set(groups.flatMap((group) => group.people))).toEqual(new Set(all))
      expect(spread(groups.map((group) => group.people.length))).toBeLessThanOrEqual(1)
      for (const team of new Set(all.map((one) => one.team))) {
        const sizes = groups.map((group) => group.people.filter((one) => one.team === team).length)
        expect(spread(sizes)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('[G3] the same seed splits the same way, another seed usually not', () => {
  const all = parsePeople('a,b,c,d,e,f,g,h,i,j,k,l')
  expect(splitGroups(all, 4, 7)).toEqual(splitGroups(all, 4, 7))
  expect(splitGroups(all, 4, 7)).not.toEqual(splitGroups(all, 4, 8))
})

test('[G4] another number of groups keeps every person and the names that stay', () => {
  const named = splitGroups(parsePeople('a,b,c,d,e,f,g'), 3, 1).map((group) => ({
    ...group,
    name: `Team / ${group.letter}`,
  }))
  const four = resizeGroups(named, 4, 1)
  expect(four.map((group) => group.name)).toEqual(['Team / A', 'Team / B', 'Team / C', ''])
  expect(
    four
      .flatMap((group) => group.people.map((one) => one.name))
      .sort()
      .join(''),
  ).toBe('abcdefg')
  expect(resizeGroups(named, 1, 1)).toHaveLength(1)
  expect(resizeGroups(named, 99, 1)).toHaveLength(10)
  expect(resizeGroups(named, Number.NaN, 1)).toHaveLength(1)
})

test('[G5] moving a person moves that one only', () => {
  const groups = splitGroups(parsePeople('a,a,a,a'), 2, 1)
  const moved = movePerson(groups, { letter: 'A', index: 0 }, 'B')
  expect(moved.map((group) => group.people.length)).toEqual([1, 3])
  expect(movePerson(groups, { letter: 'A', index: 9 }, 'B')).toEqual(groups)
  expect(movePerson(groups, { letter: 'A', index: 0 }, 'Z')).toEqual(groups)
})
