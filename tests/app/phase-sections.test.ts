import { describe, expect, it } from 'vitest'
import { sectionsOfPhase } from '../../shared/app/phase-sections.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import { findWorkshop } from '../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { addPhase, changePhase, NEW_PHASE } from '../../shared/core/workshop/edit-agenda.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { makeSetup } from '../core/layout/sample-setups.ts'

function sheetsOf(setup: WorkshopSetup, phase: string): readonly string[] {
  return sectionsOfPhase(setup, phase, layoutWorkshop(setup, miroProfile))
}

function added(recipe: string, mode: 'plenary' | 'collective' | 'groups', column: string) {
  return addPhase(makeSetup(recipe), { ...NEW_PHASE, mode, column }, 'close')
}

describe('[N15] the sheets a phase is about', () => {
  it('are all that stand in the column of a closing phase', () => {
    expect(sheetsOf(makeSetup('target-persona'), 'close')).toEqual([
      'close/votes/all',
      'close/decisions/all',
      'close/check-out/all',
    ])
    expect(sheetsOf(makeSetup('symmetry'), 'ideation')).toEqual([
      'ideas/idea-cards/all',
      'ideas/dual-impact/all',
    ])
    expect(sheetsOf(makeSetup('symmetry'), 'prototype')).toEqual([
      ...['A', 'B', 'C', 'D'].map((letter) => `prototype/storyboard/${letter}`),
      'prototype/role-play/all',
      'prototype/engagement/all',
    ])
  })

  it('are those of no other phase, and no sheet that serves all along', () => {
    const discovery = makeSetup('journey-discovery')
    expect(sheetsOf(discovery, 'deepen')).toEqual(['close/votes/all'])
    expect(sheetsOf(discovery, 'close')).toEqual(['close/decisions/all', 'close/check-out/all'])
    expect(sheetsOf(discovery, 'opening')).toEqual(['welcome/icebreaker/all'])
  })

  it('are those of the phase before when the last one of the column is off', () => {
    const setup = changePhase(makeSetup('journey-discovery'), 'close', { on: false })
    expect(sheetsOf(setup, 'deepen')).toEqual(['close/votes/all', 'close/check-out/all'])
  })

  it('are the copies of all when everybody goes through what the groups wrote', () => {
    const groups = ['A', 'B', 'C', 'D'].map((letter) => `persona/persona-top/${letter}`)
    const all = 'persona/persona-top/all'
    expect(sheetsOf(added('target-persona', 'plenary', 'persona'), 'own-1')).toEqual([
      ...groups,
      all,
    ])
    expect(sheetsOf(added('target-persona', 'groups', 'persona'), 'own-1')).toEqual(groups)
    expect(sheetsOf(added('target-persona', 'collective', 'persona'), 'own-1')).toEqual([all])
  })

  it('are there for every phase of the catalogue that has a canvas', () => {
    for (const recipe of ['target-persona', 'symmetry', 'quarterly-review', 'mission-framing']) {
      for (const { id, canvas } of findWorkshop(recipe)?.phases ?? []) {
        expect(sheetsOf(makeSetup(recipe), id).length > 0).toBe(canvas !== null)
      }
    }
  })
})
