import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CANVASES, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import type { AdviceId } from '../../../shared/core/workshop/advice/advice.ts'
import { advise, followAdvice } from '../../../shared/core/workshop/advice/advise.ts'
import { proposeDots } from '../../../shared/core/workshop/advice/propose-dots.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { changePhase } from '../../../shared/core/workshop/edit-agenda.ts'
import { resizeGroups, splitGroups, unnamedPeople } from '../../../shared/core/workshop/groups.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { anySetup, usual } from './agenda-setups.ts'

const options = {
  doc: usual.doc,
  language: 'fr',
  date: usual.date,
  seed: 1,
  startMinute: 540,
} as const

/** A workshop whose scribe is named and whose slack is kept: what is left is said of the rest. */
function make(recipe: string): WorkshopSetup {
  const setup = createSetup(recipe, options)
  return { ...setup, slackMinutes: 120, helpers: { scribe: 'Inès', timekeeper: '' } }
}

const ids = (setup: WorkshopSetup) => advise(setup).map(({ id }) => id)
const find = (setup: WorkshopSetup, id: AdviceId) => advise(setup).find((each) => each.id === id)

function withPeople(setup: WorkshopSetup, people: number, groups: number): WorkshopSetup {
  return { ...setup, groups: splitGroups(unnamedPeople(people), groups, 1) }
}

describe('[D1] the workshops of the catalogue', () => {
  test('are told what their own figures say, and no more', () => {
    expect(Object.fromEntries(WORKSHOPS.map(({ id }) => [id, ids(make(id))]))).toEqual({
      'target-persona': ['no-break'],
      'empathy-journey': ['no-break', 'hurried-map', 'short-convergence'],
      symmetry: ['short-convergence'],
      'journey-discovery': [],
      'journey-deep-dive': [],
      'journey-prioritisation': ['full-room'],
      'journey-validation': ['full-room'],
      'community-persona': [],
      'mission-framing': ['full-room'],
      'quarterly-review': ['full-room'],
    })
  })

  test('lack a scribe and slack at first, which is said', () => {
    expect(ids(createSetup('journey-discovery', options))).toEqual(['no-slack', 'no-scribe'])
  })

  test('a canvas alone has no agenda, and gets no advice', () => {
    for (const { id } of CANVASES) expect(advise(createSetup(id, options))).toEqual([])
  })
})

describe('[D2] people', () => {
  const work = make('journey-discovery')

  test('more than four in a group', () => {
    expect(find(withPeople(work, 12, 3), 'large-groups')).toBeUndefined()
    expect(find(withPeople(work, 13, 3), 'large-groups')).toMatchObject({ people: 5, groups: 4 })
    expect(find(withPeople(work, 50, 10), 'large-groups')).toMatchObject({ people: 5, groups: 0 })
  })

  test('more than ten in one room, unless they work in parts', () => {
    const frame = make('mission-framing')
    expect(find(withPeople(frame, 10, 1), 'full-room')).toBeUndefined()
    expect(find(withPeople(frame, 11, 1), 'full-room')).toMatchObject({ people: 11 })
    expect(find(withPeople(work, 11, 4), 'full-room')).toBeUndefined()
  })

  test('nobody who takes notes', () => {
    const nobody = { ...work, helpers: { scribe: ' ', timekeeper: 'Ana' } }
    expect(ids(nobody)).toEqual(['no-scribe'])
  })
})

describe('[D3] time', () => {
  const work = make('journey-discovery')

  test('over an hour without a break, and how many breaks would do', () => {
    const off = changePhase(work, 'break-short-1', { on: false })
    expect(find(off, 'no-break')).toMatchObject({ minutes: 105, breaks: 1 })
    const long = changePhase(work, 'diverge', { minutes: 90 })
    expect(find(long, 'no-break')).toMatchObject({ minutes: 110 })
  })

  test('a remote session of more than four hours', () => {
    const long = { ...changePhase(work, 'consolidate', { minutes: 60 }), slackMinutes: 30 }
    expect(find(long, 'long-remote')).toBeUndefined()
    expect(find({ ...long, isRemote: true }, 'long-remote')).toMatchObject({ minutes: 265 })
    expect(find({ ...long, isRemote: true, slackMinutes: 5 }, 'long-remote')).toBeUndefined()
  })

  test('less than a tenth kept free; a wait before a fixed hour counts', () => {
    const none = { ...work, slackMinutes: 0 }
    expect(find(none, 'no-slack')).toMatchObject({ free: 0, proposed: 35 })
    expect(find({ ...work, slackMinutes: 20 }, 'no-slack')).toBeUndefined()
    const waits = changePhase(none, 'break-half', { fixedMinute: 540 + 150 })
    expect(find(waits, 'no-slack')).toBeUndefined()
  })
})

describe('[D4] work', () => {
  test('a whole map in two hours', () => {
    const map = make('journey-discovery')
    const short = { ...map, phases: map.phases.map((phase) => ({ ...phase, minutes: 9 })) }
    expect(find(short, 'hurried-map')).toMatchObject({ minutes: 117 })
    expect(find(map, 'hurried-map')).toBeUndefined()
  })

  test('more zones than the minutes allow', () => {
    const persona = make('target-persona')
    expect(
      find(changePhase(persona, 'persona-groups', { minutes: 14 }), 'many-zones'),
    ).toBeUndefined()
    expect(
      find(changePhase(persona, 'persona-groups', { minutes: 13 }), 'many-zones'),
    ).toMatchObject({
      ...{ zones: 7, minutes: 13 },
    })
  })

  test('convergence that is much shorter than the divergence before it', () => {
    const work = make('journey-deep-dive')
    expect(
      find(changePhase(work, 'converge', { minutes: 10 }), 'short-convergence'),
    ).toBeUndefined()
    const short = changePhase(work, 'converge', { minutes: 9 })
    expect(find(short, 'short-convergence')).toMatchObject({ before: 20, after: 9 })
  })
})

describe('[D5] all advice', () => {
  const anyPeople = fc.tuple(anySetup, fc.nat({ max: 300 }), fc.integer({ min: 1, max: 10 }))

  test('is told once each, with its sources, and never refuses nor changes anything', () => {
    fc.assert(
      fc.property(anyPeople, ([setup, people, groups]) => {
        const given = withPeople(setup, people, groups)
        const before = JSON.stringify(given)
        const found = advise(given)
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        for (const { sources } of found) expect(sources.length).toBeGreaterThan(0)
        expect(JSON.stringify(given)).toBe(before)
      }),
    )
  })

  test('that is followed is heard: it is not given again, and nobody is lost', () => {
    fc.assert(
      fc.property(anyPeople, ([setup, people, groups]) => {
        const given = withPeople(setup, people, groups)
        for (const advice of advise(given)) {
          const followed = followAdvice(given, advice)
          if (followed === null) continue
          const again = find(followed, advice.id)
          if (again !== undefined) expect(followAdvice(followed, again)).toBeNull()
          const count = followed.groups.reduce((sum, group) => sum + group.people.length, 0)
          expect(count).toBe(people)
        }
      }),
    )
  })

  test('keeps the names of groups', () => {
    const [first, ...rest] = withPeople(make('journey-discovery'), 13, 3).groups
    if (first === undefined) throw new Error('there are groups')
    const named = { ...make('journey-discovery'), groups: [{ ...first, name: 'Accueil' }, ...rest] }
    const advice = find(named, 'large-groups')
    if (advice === undefined) throw new Error('groups are too large')
    const followed = followAdvice(named, advice)
    expect(followed?.groups).toEqual(resizeGroups(named.groups, 4, named.seed))
    expect(followed?.groups[0]?.name).toBe('Accueil')
  })
})

describe('[D6] dots for each person', () => {
  test('a third of the options, three to five, or a quarter, which is only a habit', () => {
    const dots = (count: number) => proposeDots(count).map((proposal) => proposal.dots)
    expect(dots(12)).toEqual([4, 4, 3])
    expect(dots(30)).toEqual([10, 5, 8])
    expect(dots(6)).toEqual([2, 3, 2])
    expect(dots(3)).toEqual([1, 3, 1])
    expect(proposeDots(12).map(({ source }) => source?.name ?? null)).toEqual([
      ...['Global Learning Partners', 'University at Albany', null],
    ])
  })

  test('three to five are not proposed for fewer than three options', () => {
    for (const options of [1, 2]) {
      expect(proposeDots(options).map(({ rule }) => rule)).toEqual(['third', 'quarter'])
    }
  })

  test('never none, nor more than there are options', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (count) => {
        for (const { dots } of proposeDots(count)) {
          expect(Number.isInteger(dots)).toBe(true)
          expect(dots).toBeGreaterThanOrEqual(1)
          expect(dots).toBeLessThanOrEqual(count)
        }
      }),
    )
  })
})
