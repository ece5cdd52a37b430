import { describe, expect, it } from 'vitest'
import { findWorkshop, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import type { PhaseRecipe } from '../../../shared/core/catalogue/recipe.ts'

const USUAL_GROUPS = 4

function minutesOf({ minutes, perGroup }: PhaseRecipe): number {
  return minutes * (perGroup ? USUAL_GROUPS : 1)
}

function total(phases: readonly PhaseRecipe[]): number {
  return phases.reduce((sum, phase) => sum + minutesOf(phase), 0)
}

/** Minutes of work in a row, from one break to the next. */
function stretches(phases: readonly PhaseRecipe[]): readonly number[] {
  const lengths = [0]
  for (const phase of phases) {
    if (phase.mode === 'break') lengths.push(0)
    else lengths.push((lengths.pop() ?? 0) + minutesOf(phase))
  }
  return lengths
}

describe('[L17] symmetry', () => {
  const phases = findWorkshop('symmetry')?.phases ?? []
  const work = phases.filter(({ mode }) => mode !== 'break')

  it('has eight phases and six hours and a half of work', () => {
    expect(work.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['icebreaker', 30],
      ['empathy', 60],
      ['client-journey', 60],
      ['team-journey', 60],
      ['challenges', 30],
      ['ideation', 60],
      ['prototype', 60],
      ['commitments', 30],
    ])
  })

  it('stops for lunch, and twice for a quarter of an hour', () => {
    const breaks = phases.filter(({ mode }) => mode === 'break').map(({ minutes }) => minutes)
    expect(breaks).toEqual([5, 15, 10, 60, 5, 15, 10])
  })
})

describe('[L17] the framing of a mission', () => {
  it('holds on three conditions, in both languages', () => {
    const conditions = findWorkshop('mission-framing')?.conditions ?? []
    expect(conditions).toHaveLength(3)
    expect(conditions.every(({ fr, en }) => fr.endsWith('.') && en.endsWith('.'))).toBe(true)
  })
})

describe('[L17] every workshop', () => {
  /** The first two are older than the rule, and shorter than two hours without their break. */
  const strict = WORKSHOPS.slice(2)

  it('lasts what its kind of workshop lasts', () => {
    expect(Object.fromEntries(strict.map(({ id, phases }) => [id, total(phases)]))).toEqual({
      symmetry: 510,
      'journey-discovery': 220,
      'journey-deep-dive': 90,
      'journey-prioritisation': 120,
      'journey-validation': 90,
      'community-persona': 120,
      'mission-framing': 120,
      'quarterly-review': 60,
    })
  })

  it('never goes more than an hour without a break', () => {
    for (const { id, phases } of strict) {
      expect([id, Math.max(...stretches(phases)) <= 60]).toEqual([id, true])
    }
  })
})
