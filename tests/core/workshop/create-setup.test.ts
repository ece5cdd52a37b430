import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { CANVASES, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { parseTemplate } from '../../../shared/core/catalogue/read-template.ts'
import { WorkshopError } from '../../../shared/core/errors.ts'
import { createSetup, parseSetup } from '../../../shared/core/workshop/create-setup.ts'

const options = {
  doc: 'doc' as DocId,
  language: 'fr',
  date: '2026-03-12',
  startMinute: 540,
  seed: 3,
} as const

const usual = createSetup('target-persona', options)
const stored = JSON.parse(JSON.stringify(usual)) as Record<string, unknown>

function refusal(value: unknown): { code: string; on: string } {
  try {
    parseSetup(value, parseTemplate)
  } catch (error) {
    if (error instanceof WorkshopError) return { code: error.code, on: error.on }
    throw error
  }
  return { code: 'accepted', on: '' }
}

test('[G1] a workshop is ready with four groups of three and all its phases', () => {
  expect(usual.groups.map((group) => group.people.length)).toEqual([3, 3, 3, 3])
  expect(usual.phases.length).toBeGreaterThan(5)
  expect(usual.phases.every((phase) => phase.on && phase.minutes > 0)).toBe(true)
  expect(usual.title).not.toBe('')
  expect(usual.objective).not.toBe('')
  expect(usual.progression).toHaveLength(4)
})

test('[G1] a single canvas is one copy for all', () => {
  const setup = createSetup('empathy-map', options)
  expect(setup.groups).toEqual([])
  expect(setup.phases).toEqual([])
  expect(setup.title).not.toBe('')
})

test('[G6] every setup we make is read back unchanged', () => {
  for (const { id } of [...WORKSHOPS, ...CANVASES]) {
    const setup = createSetup(id, options)
    expect(parseSetup(JSON.parse(JSON.stringify(setup)), parseTemplate)).toEqual(setup)
  }
})

test('[G6] what may be missing gets its usual value', () => {
  const { version, doc, recipe, language, date } = stored
  const parsed = parseSetup({ version, doc, recipe, language, date }, parseTemplate)
  expect(parsed).toEqual({ ...usual, seed: 0, groups: parsed.groups })
  expect(parsed.groups).toHaveLength(4)
})

test('[G6] a date is one of the calendar', () => {
  const read = (date: string) => () => parseSetup({ ...stored, date }, parseTemplate).date
  for (const date of ['2028-02-29', '2026-12-31', '0001-01-01']) expect(read(date)()).toBe(date)
  const none = ['', '2026', '2026-02', '2026-02-31', '2026-04-31', '2027-02-29', '2026-13-01']
  const odd = ['+010000-01', '2026-01-31T00:00', ' 2026-01-31', '26-01-31', '2026-00-10']
  for (const date of [...none, ...odd]) expect(read(date), date).toThrow('setup.date:')
})

test.each([
  ['setup', []],
  ['setup', null],
  ['setup.version', { ...stored, version: 'one' }],
  ['setup.doc', { ...stored, doc: '' }],
  ['setup.recipe', { ...stored, recipe: 'toString' }],
  ['setup.language', { ...stored, language: 'de' }],
  ['setup.date', { ...stored, date: '12/03/2026' }],
  ['setup.groups', { ...stored, groups: 'A' }],
  ['setup.groups[0].letter', { ...stored, groups: [{ letter: 'K' }] }],
  ['setup.groups[1].letter', { ...stored, groups: [{ letter: 'B' }, { letter: 'B' }] }],
  [
    'setup.groups[0].people[0].name',
    { ...stored, groups: [{ letter: 'A', people: [{ name: 1 }] }] },
  ],
  ['setup.phases[0].on', { ...stored, phases: [{ id: 'welcome', on: 'yes', minutes: 1 }] }],
  ['setup.startMinute', { ...stored, startMinute: Number.NaN }],
  ['setup.extensions[0].zone', { ...stored, extensions: [{ section: 'a' }] }],
])('[G6] a bad %s is refused with its path', (path, value) => {
  expect(refusal(value)).toEqual({ code: 'bad-input', on: path })
})

test('[G6] a newer version is refused as such', () => {
  expect(refusal({ ...stored, version: 2, groups: 'unknown shape' }).code).toBe('future-version')
})

test('[G6] numbers are brought in range, lists and texts are cut, unknown phases left out', () => {
  const parsed = parseSetup(
    {
      ...stored,
      title: 'x'.repeat(5000),
      startMinute: 1e9,
      groups: Array.from({ length: 10 }, (_, index) => ({
        letter: 'ABCDEFGHIJ'[index],
        name: 'Same / name',
        people: Array.from({ length: 200 }, () => ({ name: 'Léa' })),
      })),
      phases: [
        { id: 'welcome', minutes: -5 },
        { id: 'welcome', minutes: 9 },
        { id: 'nowhere', minutes: 10 },
      ],
      progression: ['only', 'two'],
    },
    parseTemplate,
  )
  expect(parsed.title).toHaveLength(200)
  expect(parsed.startMinute).toBe(1439)
  expect(parsed.groups).toHaveLength(10)
  expect(parsed.groups.flatMap((group) => group.people)).toHaveLength(300)
  expect(parsed.phases).toEqual([{ id: 'welcome', minutes: 0, on: true }])
  expect(parsed.progression).toEqual(usual.progression)
})

test('[G6] anything at all is either read or refused, never anything else', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(stored)), fc.jsonValue()), (parts) => {
      const { code } = refusal({ ...stored, ...parts })
      expect(['accepted', 'bad-input', 'future-version']).toContain(code)
    }),
  )
})

test('[G13] conditions are read once each, none when nothing is told of them', () => {
  const read = (conditionsHeld: unknown) =>
    parseSetup({ ...stored, conditionsHeld }, parseTemplate).conditionsHeld
  expect(read(undefined)).toEqual([])
  expect(read([2, 0, 2])).toEqual([2, 0])
  expect(read([99])).toEqual([11])
  expect(() => read(['x'])).toThrow(/setup\.conditionsHeld\[0\]/)
})

test('[G6] rows of a journey are read once each, and refused with their path', () => {
  const journeyRows = ['stage', 'goal', 'stage']
  expect(parseSetup({ ...stored, journeyRows }, parseTemplate).journeyRows).toEqual([
    'stage',
    'goal',
  ])
  expect(parseSetup({ ...stored, journeyRows: undefined }, parseTemplate).journeyRows).toEqual([])
  expect(refusal({ ...stored, journeyRows: ['stage', 3] }).on).toContain('setup.journeyRows[1]')
})
