import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { addZone, freeCanvas } from '../../../shared/core/catalogue/edit-canvas.ts'
import { gatherTemplate } from '../../../shared/core/catalogue/gather-template.ts'
import { readTemplateFile } from '../../../shared/core/catalogue/read-template.ts'
import { writeTemplate } from '../../../shared/core/catalogue/write-template.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { listPhases } from '../../../shared/core/workshop/agenda-phases.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import {
  addPhase,
  changePhase,
  movePhase,
  NEW_BREAK,
} from '../../../shared/core/workshop/edit-agenda.ts'
import { canvasIn } from '../../../shared/core/workshop/recipes-in.ts'
import { saveTemplate } from '../../../shared/core/workshop/save-template.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { takeTemplate } from '../../../shared/core/workshop/take-template.ts'
import { timeAgenda } from '../../../shared/core/workshop/time-agenda.ts'
import { knownCanvas, templateOf } from '../catalogue/template-samples.ts'
import { anySetup, usual } from './agenda-setups.ts'
import { ANNA, open, travel } from './travelling.ts'

/** Two phases that changed places, minutes, lunch at its hour, a break, what goes first, slack. */
function arrange(setup: WorkshopSetup): WorkshopSetup {
  const [, second] = setup.phases
  const moved = movePhase(setup, second?.id ?? '', 0)
  const longer = changePhase(moved, 'persona-groups', { minutes: 45 })
  const lunch = addPhase(
    longer,
    { title: 'Déjeuner', mode: 'break', column: null, minutes: 60 },
    'present-persona',
  )
  const fixed = changePhase(lunch, 'own-1', { fixedMinute: 750 })
  const work = addPhase(fixed, { title: '', mode: 'groups', column: 'persona', minutes: 20 })
  const off = changePhase(work, 'explain-persona', { on: false })
  return { ...off, slackMinutes: 15, cutFirst: ['compare-persona', 'own-2'] }
}

describe('the agenda of a template', () => {
  it('[M15] comes back as it was arranged: order, minutes, own phases, fixed times, slack', () => {
    const arranged = arrange(usual)
    const opened = open(travel(arranged))
    expect(opened.phases).toEqual(arranged.phases)
    expect(opened.slackMinutes).toBe(15)
    expect(opened.cutFirst).toEqual(['compare-persona', 'own-2'])
    expect(timeAgenda(opened)).toEqual(timeAgenda(arranged))
    const wall = (setup: WorkshopSetup) =>
      layoutWorkshop({ ...setup, doc: usual.doc }, figjamProfile)
    expect(wall({ ...opened, groups: arranged.groups })).toEqual(wall(arranged))
  })

  it('[M15] whatever a facilitator makes of it, what takes place is the same', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const opened = { ...open(travel(setup)), groups: setup.groups, ...pickStart(setup) }
        const told = (one: WorkshopSetup) =>
          listPhases(one).map(({ recipe, ...rest }) => ({
            ...{ title: recipe.title, mode: recipe.mode, ...rest },
          }))
        expect(told(opened)).toEqual(told(setup))
        expect(timeAgenda(opened).endsIn).toBe(timeAgenda(setup).endsIn)
      }),
      { numRuns: 300 },
    )
  })

  it('[M15] that nobody changed is in no file, which earlier Ateliers can then read', () => {
    const text = writeTemplate(saveTemplate(usual, null, {}, ANNA))
    expect(JSON.parse(text)).toMatchObject({ $schema: 'urn:atelier:template:1', version: 1 })
    expect(text).not.toContain('"agenda"')
    const changed = writeTemplate(saveTemplate(arrange(usual), null, {}, ANNA))
    expect(JSON.parse(changed)).toMatchObject({ $schema: 'urn:atelier:template:2', version: 2 })
  })

  it('[M15] reads files of before: the phases are those of the workshop', () => {
    const ours = gatherTemplate('symmetry', {})
    if (ours === null) throw new Error('No symmetry.')
    const old = writeTemplate({ ...ours, id: 'old' })
    const reading = readTemplateFile(old)
    const opened = 'template' in reading ? open(reading.template) : null
    expect(opened?.phases.map(({ id }) => id)).toEqual(ours.workshop?.phases.map(({ id }) => id))
    expect(opened?.phases.every(({ on }) => on)).toBe(true)
  })

  it('[M10] changed again, is another template that names the first; put back, is the first', () => {
    const first = travel(arrange(usual))
    expect(first.credits.derivedFrom.map(({ id }) => id)).toEqual(['atelier:target-persona'])
    const opened = open(first)
    expect(saveTemplate(opened, null, {}, ANNA)).toEqual(first)
    const shorter = changePhase(opened, 'persona-groups', { minutes: 40 })
    const second = saveTemplate(shorter, null, {}, ANNA)
    expect(second.id).not.toBe(first.id)
    expect(second.credits.derivedFrom.map(({ id }) => id)).toEqual([
      first.id,
      'atelier:target-persona',
    ])
    const back = changePhase(shorter, 'persona-groups', { minutes: 45 })
    expect(saveTemplate(back, null, {}, ANNA)).toEqual(first)
    const asOurs = { ...opened, phases: usual.phases, slackMinutes: 0, cutFirst: [] }
    expect(saveTemplate(asOurs, null, {}, ANNA).id).toBe('atelier:target-persona')
  })

  it('[M15] says an added phase in the language of who opens it, where it was translated', () => {
    const template = travel(arrange(usual))
    const title = { fr: 'Déjeuner', en: 'Lunch' }
    const { agenda } = template
    const phases = (agenda?.phases ?? []).map((phase) =>
      phase.own?.title.fr === 'Déjeuner' ? { ...phase, own: { ...phase.own, title } } : phase,
    )
    const translated = {
      ...template,
      agenda: { slackMinutes: 0, cutFirst: [], ...agenda, phases },
    }
    const options = { date: '2026-03-12', startMinute: 540, seed: 1, doc: 'en' as DocId }
    const english = createSetup('target-persona', {
      ...{ ...options, language: 'en', template: translated },
    })
    expect(english.phases.find(({ id }) => id === 'own-1')?.own?.title).toBe('Lunch')
    expect(saveTemplate(english, null, {}, ANNA).agenda).toEqual(translated.agenda)
  })
})

function pickStart({ startMinute }: WorkshopSetup) {
  return { startMinute }
}

describe('a template opened over the workshop of a board', () => {
  const board = addPhase(usual, { title: 'Météo', mode: 'plenary', column: null, minutes: 5 })

  it('[M15] that says nothing of the agenda leaves it', () => {
    const template = gatherTemplate('target-persona', {})
    expect(takeTemplate(board, template)).toEqual({ ...board, template })
  })

  it('[M6] that is older gives new zones no id that one on the board has', () => {
    const canvas = knownCanvas('persona-top')
    const words = { title: { fr: 'Neuve', en: 'New' }, question: { fr: '', en: '' } }
    const free = freeCanvas(canvas)
    const template = templateOf({ canvases: [free] })
    const here = { ...usual, template: templateOf({ canvases: [addZone(free, words)] }) }
    const taken = canvasIn(takeTemplate(here, template), canvas.id) ?? canvas
    expect(taken.zones).toEqual(free.zones)
    const added = addZone(free, words).zones.at(-1)?.id
    expect(addZone(taken, words).zones.map(({ id }) => id)).not.toContain(added)
    const catalogue = canvasIn(takeTemplate(here, null), canvas.id)
    expect(catalogue?.zones).toEqual(canvas.zones)
    expect(addZone(freeCanvas(catalogue ?? canvas), words).zones.at(-1)?.id).not.toBe(added)
  })

  it('[M15] brings its own, and leaves what was added here where it was', () => {
    const lunch = arrange(usual)
    const before = board.phases.at(-2)?.id
    const taken = takeTemplate(board, travel(lunch))
    const titles = taken.phases.map(({ id, own }) => own?.title ?? id)
    expect(titles.filter((title) => ['Météo', 'Déjeuner', ''].includes(title))).toHaveLength(3)
    expect(titles[titles.indexOf('Météo') - 1]).toBe(before)
    expect(new Set(taken.phases.map(({ id }) => id)).size).toBe(taken.phases.length)
    expect(taken.phases.find(({ own }) => own?.title === 'Météo')?.id).toBe('own-1')
    expect(taken.phases.find(({ id }) => id === 'persona-groups')?.minutes).toBe(45)
  })

  it('[M15] over the board it was made on, doubles nothing', () => {
    const arranged = arrange(usual)
    const template = travel(arranged)
    expect(takeTemplate(arranged, template)).toEqual({ ...arranged, template })
  })

  it('[E2] renames what has the number of a phase that took place and was taken out', () => {
    const template = travel(addPhase(usual, NEW_BREAK))
    const lived = [{ id: 'welcome' }, { id: 'own-1' }]
    expect(takeTemplate(usual, template, lived).phases.at(-1)?.id).toBe('own-2')
    const here = takeTemplate(addPhase(usual, NEW_BREAK), template, lived)
    expect(here.phases.at(-1)?.id).toBe('own-1')
  })

  it('[M15] with more phases than there is room for, keeps those of the board', () => {
    const fill = (setup: WorkshopSetup, title: string): WorkshopSetup =>
      setup.phases.length < 40
        ? fill(addPhase(setup, { title, mode: 'plenary', column: null, minutes: 5 }), title)
        : setup
    const full = fill(usual, 'ici')
    const taken = takeTemplate(full, travel(fill(usual, 'ailleurs')))
    const count = (title: string) => taken.phases.filter(({ own }) => own?.title === title).length
    expect(taken.phases).toHaveLength(40)
    expect(count('ici')).toBe(full.phases.length - usual.phases.length)
    expect(usual.phases.every(({ id }) => taken.phases.some((phase) => phase.id === id))).toBe(true)
  })
})

describe('an agenda in a file that was made by hand', () => {
  const flaws = (agenda: unknown) => {
    const template = { ...gatherTemplate('target-persona', {}), version: 2, id: 'x', agenda }
    const reading = readTemplateFile(JSON.stringify(template))
    return 'flaws' in reading ? reading.flaws.map(({ path, reason }) => `${path} ${reason}`) : []
  }
  const phase = { id: 'welcome', minutes: 5, on: true }
  const own = { title: { fr: 'Jeu', en: 'Game' }, mode: 'plenary', column: null }

  it('[M4] is refused with the path of what is wrong in it', () => {
    const rest = { slackMinutes: 0, cutFirst: [] }
    expect(
      flaws({ phases: [phase, { id: 'own-1', minutes: 5, on: false, own }], ...rest }),
    ).toEqual([])
    expect(flaws({ phases: [phase, phase], ...rest })).toEqual(['agenda.phases[1].id twice'])
    expect(flaws({ phases: [{ ...phase, id: 'gone' }], ...rest })).toEqual([
      'agenda.phases[0].id unknown-phase',
    ])
    expect(flaws({ phases: [phase], slackMinutes: 0, cutFirst: ['gone'] })).toEqual([
      'agenda.cutFirst[0] unknown-phase',
    ])
    const nowhere = { ...phase, id: 'own-1', own: { ...own, column: 'nowhere' } }
    expect(flaws({ phases: [nowhere], ...rest })).toEqual([
      'agenda.phases[0].own.column unknown-column',
    ])
    const many = Array.from({ length: 41 }, (_, at) => ({ ...phase, id: `own-${at}`, own }))
    expect(flaws({ phases: many, ...rest })).toEqual(['agenda.phases too-many'])
    expect(flaws({ phases: [{ ...phase, minutes: 1e9, fixedMinute: -1 }], ...rest })).toEqual([
      'agenda.phases[0].minutes too-large',
      'agenda.phases[0].fixedMinute too-small',
    ])
  })

  it('[M15] of zero phases turns all of them off, and loses none', () => {
    const template = { ...gatherTemplate('target-persona', {}), id: 'x' }
    const agenda = { phases: [], slackMinutes: 0, cutFirst: [] }
    const reading = readTemplateFile(JSON.stringify({ ...template, version: 2, agenda }))
    const opened = 'template' in reading ? open(reading.template) : null
    expect(opened?.phases.map(({ on }) => on)).toEqual(usual.phases.map(() => false))
  })

  it('[M15] names phases that were named otherwise, and lets them go first all the same', () => {
    const own = { title: 'Jeu\u0007\nlong', mode: 'plenary', column: 'nowhere' } as const
    const odd = { id: 'Mon étape !', minutes: 0, on: true, own }
    const setup = { ...usual, phases: [...usual.phases, odd], cutFirst: [odd.id] }
    const opened = open(travel(setup))
    const last = opened.phases.at(-1)
    expect(last).toMatchObject({ id: 'own-1', minutes: 0 })
    expect(last?.own).toEqual({ title: 'Jeu long', mode: 'plenary', column: null })
    expect(opened.cutFirst).toEqual(['own-1'])
  })
})
