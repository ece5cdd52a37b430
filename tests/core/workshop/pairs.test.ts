import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { splitGroups } from '../../../shared/core/workshop/groups.ts'
import { formPairs, hasPairs, pairsSides, rankTeams } from '../../../shared/core/workshop/pairs.ts'
import type { Participant, WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { listTeams, sideOf, tellSide } from '../../../shared/core/workshop/sides.ts'
import { briefSetup } from '../brief/brief-samples.ts'

const symmetry = briefSetup('symmetry', 'fr')

function withPeople(setup: WorkshopSetup, people: readonly Participant[], count: number) {
  return { ...setup, groups: splitGroups(people, count, setup.seed, rankTeams(setup)) }
}

const team = fc.constantFrom(
  'Vente',
  'Accueil',
  'Service client',
  'RH',
  'DSI',
  'Siège',
  'Choucas',
  '',
)
const people = fc
  .array(team, { maxLength: 40 })
  .map((teams) => teams.map((one, index) => ({ name: `P${index}`, team: one })))

describe('[G9] sides', () => {
  test('are read from the names of teams, in both languages', () => {
    const front = [
      'Vente',
      'Conseillères',
      'Service client',
      'SAV',
      'Sales',
      'Front office',
      'Retail',
    ]
    const back = [
      'RH',
      'Comptabilité',
      'DSI',
      'Back-office vente',
      'Siège',
      'Finance',
      'Human resources',
    ]
    expect(front.map((one) => sideOf(one, []))).toEqual(front.map(() => 'front'))
    expect(back.map((one) => sideOf(one, []))).toEqual(back.map(() => 'back'))
    expect(['', 'Choucas', 'Team 3'].map((one) => sideOf(one, []))).toEqual([null, null, null])
  })

  test('are what the facilitator says, whatever the name says', () => {
    const told = tellSide(tellSide([], 'Vente', 'back'), 'VENTE ', null)
    expect(told).toHaveLength(1)
    expect(sideOf('vente', told)).toBe(null)
    expect(sideOf('Choucas', tellSide([], 'Choucas', 'front'))).toBe('front')
  })

  test('each team is listed once', () => {
    const listed = listTeams(
      withPeople(
        symmetry,
        [
          { name: 'a', team: 'Vente' },
          { name: 'b', team: 'VENTE' },
          { name: 'c', team: '' },
          { name: 'd', team: 'Réseau' },
        ],
        1,
      ),
    )
    expect(listed.map((one) => one.toLowerCase()).sort()).toEqual(['réseau', 'vente'])
  })
})

describe('[G10] pairs', () => {
  test('are formed where a phase asks for it', () => {
    expect([hasPairs(symmetry), pairsSides(symmetry)]).toEqual([true, true])
    expect(hasPairs(briefSetup('target-persona', 'fr'))).toBe(false)
    const deepDive = briefSetup('journey-deep-dive', 'fr')
    expect([hasPairs(deepDive), pairsSides(deepDive)]).toEqual([true, false])
    expect(
      hasPairs({ ...symmetry, phases: symmetry.phases.map((one) => ({ ...one, on: false })) }),
    ).toBe(false)
  })

  test('[property] join the two sides, as many as there can be, nobody twice, nobody forgotten', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 10 }), (all, count) => {
        const setup = withPeople(symmetry, all, count)
        const { pairs, unpaired } = formPairs(setup)
        const on = (side: string) => all.filter((one) => sideOf(one.team, []) === side).length
        expect(pairs).toHaveLength(Math.min(on('front'), on('back')))
        for (const [one, other] of pairs) {
          expect([sideOf(one.person.team, []), sideOf(other.person.team, [])]).toEqual([
            'front',
            'back',
          ])
        }
        const names = [...pairs.flat(), ...unpaired].map(({ person }) => person.name)
        expect(names.sort()).toEqual(all.map(({ name }) => name).sort())
      }),
    )
  })

  test('[property] elsewhere all but one are in a pair, of a group or across', () => {
    const deepDive = createSetup('journey-deep-dive', { ...symmetry, language: 'fr' })
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 10 }), (all, count) => {
        const { pairs, unpaired } = formPairs(withPeople(deepDive, all, count))
        expect(pairs).toHaveLength(Math.floor(all.length / 2))
        expect(unpaired).toHaveLength(all.length % 2)
      }),
    )
  })

  test('[property] of one group mix its teams as often as they can', () => {
    const deepDive = createSetup('journey-deep-dive', { ...symmetry, language: 'fr' })
    fc.assert(
      fc.property(fc.array(team, { minLength: 2, maxLength: 8 }), (teams) => {
        const all = teams.map((one, index) => ({ name: `P${index}`, team: one }))
        const { pairs } = formPairs(withPeople(deepDive, all, 1))
        const mixed = pairs.filter(([one, other]) => one.person.team !== other.person.team)
        const largest = Math.max(...teams.map((one) => teams.filter((two) => two === one).length))
        expect(mixed).toHaveLength(Math.min(Math.floor(all.length / 2), all.length - largest))
      }),
    )
  })

  test('leave those of groups of three to be mixed with other groups', () => {
    const deepDive = createSetup('journey-deep-dive', { ...symmetry, language: 'fr' })
    const all = Array.from({ length: 12 }, (_, index) => ({
      name: `P${index}`,
      team: index < 6 ? 'Vente' : 'RH',
    }))
    const { pairs } = formPairs(withPeople(deepDive, all, 4))
    expect(pairs).toHaveLength(6)
    for (const [one, other] of pairs) expect(one.person.team).not.toBe(other.person.team)
  })

  test('stay inside groups as long as a group has both sides', () => {
    const all = ['Vente', 'Vente', 'Vente', 'RH', 'RH', 'RH'].map((one, index) => ({
      name: `P${index}`,
      team: one,
    }))
    const { pairs } = formPairs(withPeople(symmetry, all, 3))
    expect(pairs.map(([one, other]) => one.letter + other.letter)).toEqual(['AA', 'BB', 'CC'])
  })

  test('people without a name are not called', () => {
    const { pairs, unpaired } = formPairs(createSetup('symmetry', symmetry))
    expect([pairs, unpaired]).toEqual([[], []])
  })
})
