import { describe, expect, test } from 'vitest'
import {
  chooseScreen,
  firstMoment,
  type Place,
  type Screen,
  usualSorting,
} from '../../shared/panel/screen.ts'
import { makeSetup } from '../core/layout/sample-setups.ts'
import { listScenes } from '../samples/panel-views.ts'

const scenes = listScenes('fr', 'miro')
const MOMENTS = ['prepare', 'run', 'sort', 'take'] as const

function show(name: string, place: Partial<Place> = {}): Screen {
  const scene = scenes[name]
  if (scene === undefined) throw new Error(`no scene ${name}`)
  const moment = scene.moment === undefined ? firstMoment(scene.view) : MOMENTS[scene.moment]
  return chooseScreen(scene.view, {
    moment,
    sorting: scene.sorting ?? 'votes',
    isChoosing: false,
    isTelling: false,
    isAdapting: false,
    isBringing: false,
    isPicking: false,
    ...place,
  })
}

describe('the screen shown', () => {
  test.each([
    ['opening', 'opening'],
    ['no-access', 'no-access'],
    ['choose', 'choose'],
    ['setup', 'setup'],
    ['placing-start', 'placing'],
    ['placing', 'placing'],
    ['stopped', 'stopped'],
    ['kept', 'kept'],
    ['failed', 'failed'],
    ['removed', 'removed'],
    ['partial', 'placed'],
    ['empty', 'empty'],
    ['before', 'before'],
    ['run', 'run'],
    ['run-over', 'run'],
    ['finished', 'finished'],
    ['votes', 'votes'],
    ['pick-notes', 'pick-notes'],
    ['piles', 'preview-piles'],
    ['piles-moving', 'preview-piles'],
    ['piles-moved', 'piles-moved'],
    ['take', 'take'],
  ] as const)('%s: %s', (name, screen) => {
    expect(show(name)).toBe(screen)
  })

  test('nothing yet: the board is being opened', () => {
    const place: Place = {
      moment: 'run',
      sorting: 'votes',
      isChoosing: false,
      isTelling: false,
      isAdapting: false,
      isBringing: false,
      isPicking: false,
    }
    expect(chooseScreen(null, place)).toBe('opening')
  })

  test('what is being placed is followed from every moment until something is there', () => {
    for (const moment of MOMENTS) expect(show('placing-start', { moment })).toBe('placing')
    expect(show('placing', { moment: 'run' })).toBe('before')
  })

  test('another workshop can be looked for while one is placed', () => {
    expect(show('placed')).toBe('placed')
    expect(show('placed', { isChoosing: true })).toBe('choose')
    expect(show('placed', { isTelling: true })).toBe('brief')
    expect(show('setup', { isTelling: true })).toBe('brief')
    expect(show('choose', { isTelling: true })).toBe('choose')
  })

  test('other notes can be picked once some were moved, and a new proposal is shown', () => {
    expect(show('piles-moved', { isPicking: true })).toBe('pick-notes')
    expect(show('piles', { isPicking: true })).toBe('preview-piles')
  })
})

describe('where a panel opens', () => {
  test.each([
    ['choose', 'prepare'],
    ['setup', 'prepare'],
    ['placing', 'prepare'],
    ['placed', 'prepare'],
    ['run', 'run'],
    ['run-paused', 'run'],
    ['run-over', 'run'],
    ['finished', 'take'],
    ['piles', 'sort'],
    ['piles-moved', 'run'],
  ] as const)('%s: %s', (name, moment) => {
    const scene = scenes[name]
    expect(scene === undefined ? null : firstMoment(scene.view)).toBe(moment)
  })

  test('[C13] somebody who went to select notes on the board comes back to the choice', () => {
    const view = scenes['run']?.view
    if (view === undefined) throw new Error('no scene')
    const choice = { scope: null, zone: null, withoutGroups: ['A'], withoutZones: [] }
    expect(firstMoment({ ...view, choice: { ...choice, selection: 'only' } })).toBe('sort')
    expect(firstMoment({ ...view, choice: { ...choice, selection: 'any' } })).toBe('run')
  })
})

describe('[V13] where sorting begins', () => {
  const view = scenes['before']?.view
  if (view?.placed == null) throw new Error('no workshop before its start')
  const { placed } = view
  const placedAs = (recipe: string) => ({
    ...view,
    placed: { ...placed, setup: makeSetup(recipe) },
  })

  test('with the votes where the workshop brings dots', () => {
    expect(usualSorting(placedAs('journey-prioritisation'))).toBe('votes')
  })

  test('with the piles where it brings none, or the phase that votes is off', () => {
    expect(usualSorting(placedAs('community-persona'))).toBe('clusters')
    expect(usualSorting(placedAs('mission-framing'))).toBe('clusters')
    const setup = makeSetup('empathy-journey')
    const phases = setup.phases.map((phase) => ({ ...phase, on: phase.id !== 'vote' }))
    const off = { ...view, placed: { ...placed, setup: { ...setup, phases } } }
    expect(usualSorting(off)).toBe('clusters')
  })

  test('with the votes where people placed dots all the same', () => {
    const votes = scenes['votes']?.view.votes ?? null
    expect(usualSorting({ ...placedAs('mission-framing'), votes })).toBe('votes')
  })
})
