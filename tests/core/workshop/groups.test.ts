import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  movePerson,
  regroup,
  resizeGroups,
  splitGroups,
} from '../../../shared/core/workshop/groups.ts'
import type { Participant } from '../../../shared/core/workshop/setup.ts'

const person = fc.record({
  name: fc.string({ maxLength: 6 }),
  team: fc.constantFrom('', 'Care', 'Sales', 'Design', 'Shop'),
})
const people = fc.array(person, { maxLength: 60 })

function named(...names: readonly string[]): readonly Participant[] {
  return names.map((name) => ({ name, team: '' }))
}

function spread(amounts: readonly number[]): number {
  return Math.max(...amounts) - Math.min(...amounts)
}

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

test('[G3] a team is one whatever the case and the blanks it is written with', () => {
  const all = ['Vente', 'vente ', 'VENTE', 'SAV', 'Sav', 'sav'].map((team) => ({
    name: team,
    team,
  }))
  for (const { people: three } of splitGroups(all, 3, 5)) {
    expect(three.map(({ team }) => team.trim().toLowerCase()).sort()).toEqual(['sav', 'vente'])
  }
})

test('[G3] the same seed splits the same way, another seed usually not', () => {
  const all = named(...'abcdefghijkl')
  expect(splitGroups(all, 4, 7)).toEqual(splitGroups(all, 4, 7))
  expect(splitGroups(all, 4, 7)).not.toEqual(splitGroups(all, 4, 8))
})

test('[G4] another number of groups keeps every person and the names that stay', () => {
  const three = splitGroups(named(...'abcdefg'), 3, 1).map((group) => ({
    ...group,
    name: `Team / ${group.letter}`,
  }))
  const four = resizeGroups(three, 4, 1)
  expect(four.map((group) => group.name)).toEqual(['Team / A', 'Team / B', 'Team / C', ''])
  expect(
    four
      .flatMap((group) => group.people.map((one) => one.name))
      .sort()
      .join(''),
  ).toBe('abcdefg')
  expect(resizeGroups(three, 1, 1)).toHaveLength(1)
  expect(resizeGroups(three, 99, 1)).toHaveLength(10)
  expect(resizeGroups(three, Number.NaN, 1)).toHaveLength(1)
})

test('[G4] people at work stay in their group as far as they can', () => {
  fc.assert(
    fc.property(
      people,
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 10 }),
      (all, from, to) => {
        const before = splitGroups(all, from, 5)
        const after = regroup(before, to)
        expect(after.map((group) => group.letter).join('')).toBe('ABCDEFGHIJ'.slice(0, to))
        expect(new Set(after.flatMap((group) => group.people))).toEqual(new Set(all))
        expect(after.flatMap((group) => group.people)).toHaveLength(all.length)
        expect(spread(after.map((group) => group.people.length))).toBeLessThanOrEqual(1)
        const least = Math.min(...after.map((group) => group.people.length))
        before.slice(0, to).forEach((group, index) => {
          // Nobody leaves a group that stays, but to fill a new one.
          const stayed = group.people.filter((one) => after[index]?.people.includes(one))
          expect(stayed.length).toBeGreaterThanOrEqual(
            Math.min(group.people.length, to > from ? least : all.length),
          )
        })
      },
    ),
  )
})

test('[G5] moving a person moves that one only', () => {
  const groups = splitGroups(named(...'aaaa'), 2, 1)
  const moved = movePerson(groups, { letter: 'A', index: 0 }, 'B')
  expect(moved.map((group) => group.people.length)).toEqual([1, 3])
  expect(movePerson(groups, { letter: 'A', index: 9 }, 'B')).toEqual(groups)
  expect(movePerson(groups, { letter: 'A', index: 0 }, 'Z')).toEqual(groups)
})
