import { describe, expect, it } from 'vitest'
import type { Section } from '../../../shared/core/board/document.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { addPhase, changePhase, movePhase } from '../../../shared/core/workshop/edit-agenda.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { HOSTILE_TEXTS, LANGUAGES, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

const vote = { title: 'Vote', mode: 'plenary', column: 'persona', minutes: 10 } as const

function fill(setup: WorkshopSetup, count: number, title = 'Une phase de plus'): WorkshopSetup {
  let filled = setup
  while (filled.phases.length < count) {
    const mode = filled.phases.length % 2 === 0 ? 'groups' : 'break'
    filled = addPhase(filled, { title, mode, column: null, minutes: 480 })
  }
  return filled
}

/** The lines of the agenda on the welcome sheet: the key of each phase's title, in order. */
function agendaLines(sections: readonly Section[]): readonly string[] {
  const keys = sections[0]?.items.map(({ key }) => key) ?? []
  return keys.flatMap((key) => /\/agenda\/([^/]+)\/title$/.exec(key)?.[1] ?? [])
}

describe.each(PROFILES)('on $name', (profile) => {
  it.each([18, 19, 40])('[L18] %i phases are all on the welcome sheet, soundly', (count) => {
    for (const language of LANGUAGES) {
      for (const title of ['', ...HOSTILE_TEXTS]) {
        const setup = fill(makeSetup('target-persona', { language }), count, title)
        const document = layoutWorkshop(setup, profile)
        expect(findFlaws(document, profile)).toEqual([])
        expect(agendaLines(document.sections)).toEqual(setup.phases.map(({ id }) => id))
      }
    }
  })

  it('[L18] no phase at all is an agenda without a line', () => {
    const setup = { ...makeSetup('target-persona'), phases: [] }
    const document = layoutWorkshop(setup, profile)
    expect(agendaLines(document.sections)).toEqual([])
    expect(findFlaws(document, profile)).toEqual([])
  })

  it('[L18] an added phase keeps the sections of its column when all others are off', () => {
    const usual = makeSetup('target-persona')
    const off = {
      ...usual,
      phases: usual.phases.map((phase) => ({ ...phase, on: phase.id === 'welcome' })),
    }
    const columns = (setup: WorkshopSetup) =>
      new Set(layoutWorkshop(setup, profile).sections.map(({ column }) => column))
    expect(columns(off).has('persona')).toBe(false)
    expect(columns(addPhase(off, vote)).has('persona')).toBe(true)
    const out = changePhase(addPhase(off, vote), 'own-1', { on: false })
    expect(columns(out).has('persona')).toBe(false)
  })

  it('[L18] another order changes times and lines, and moves no section', () => {
    const usual = makeSetup('target-persona')
    const places = (setup: WorkshopSetup) =>
      layoutWorkshop(setup, profile).sections.map(({ key, rect }) => ({ key, rect }))
    const moved = addPhase(movePhase(usual, 'break', 1), vote, 'icebreaker')
    expect(places(moved)).toEqual(places(usual))
    expect(agendaLines(layoutWorkshop(moved, profile).sections).slice(0, 3)).toEqual([
      ...['welcome', 'break', 'own-1'],
    ])
  })
})
