import { describe, expect, it } from 'vitest'
import { JOURNEY_PARTS } from '../../../shared/core/catalogue/canvases/journey.ts'
import {
  CANVASES,
  findCanvas,
  findWorkshop,
  WORKSHOPS,
} from '../../../shared/core/catalogue/catalogue.ts'
import { PROGRESSIONS } from '../../../shared/core/catalogue/progressions.ts'

const zonesOf = (id: string) => findCanvas(id)?.zones.map((zone) => zone.id)

describe('[L14] the catalogue', () => {
  it('finds what is there, and says so when it is not', () => {
    expect(findWorkshop('target-persona')?.id).toBe('target-persona')
    expect(findWorkshop('persona-top')).toBeNull()
    expect(findCanvas('persona-top')?.id).toBe('persona-top')
    expect(findCanvas('target-persona')).toBeNull()
    expect(findCanvas('toString')).toBeNull()
  })

  it('names each thing once', () => {
    const ids = [...WORKSHOPS, ...CANVASES].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, zones } of CANVASES) {
      expect(findCanvas(id)?.id).toBe(id)
      expect(new Set(zones.map((zone) => zone.id)).size).toBe(zones.length)
    }
    for (const { phases, columns } of WORKSHOPS) {
      expect(new Set(phases.map((phase) => phase.id)).size).toBe(phases.length)
      expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length)
    }
  })

  it('keeps the ids that exports and comparisons rest on', () => {
    expect(zonesOf('persona-top')).toEqual([
      ...['identity', 'profile', 'job', 'drivers', 'decision', 'brands', 'unknowns'],
    ])
    expect(zonesOf('persona-bottom')).toEqual([
      ...['trigger', 'questions', 'sources', 'obstacles', 'forward', 'ours'],
    ])
    expect(zonesOf('empathy-map')).toEqual([
      ...['who', 'needDo', 'see', 'say', 'do', 'hear', 'thinkFeel', 'pains', 'gains', 'evidence'],
    ])
    expect(zonesOf('journey')).toEqual([
      ...['stage', 'action', 'touchpoint', 'emotion', 'pain', 'mot'],
    ])
    expect(zonesOf('decisions')).toEqual(['decisions', 'actions', 'tensions'])
    expect(zonesOf('parking')).toEqual(['parking', 'tensions'])
  })

  it('works on every phase somewhere the wall shows', () => {
    for (const { phases, columns } of WORKSHOPS) {
      for (const { id, column, canvas, mode } of phases) {
        if (column === null) continue
        const placement = columns
          .find((one) => one.id === column)
          ?.canvases.find((one) => one.canvas === canvas)
        expect([id, placement?.canvas]).toEqual([id, canvas])
        if (mode === 'groups') expect(placement?.copies).not.toBe('all')
        if (mode === 'collective') expect(placement?.copies).toBe('both')
      }
    }
  })

  it('gives each phase a length, and never less than its least', () => {
    for (const phase of WORKSHOPS.flatMap(({ phases }) => phases)) {
      expect(phase.minimumMinutes).toBeGreaterThan(0)
      expect(phase.minutes).toBeGreaterThanOrEqual(phase.minimumMinutes)
    }
  })

  it('places and compares only canvases that exist', () => {
    const placements = WORKSHOPS.flatMap(({ columns }) => columns.flatMap((one) => one.canvases))
    for (const { canvas, compares } of placements) {
      expect([canvas, findCanvas(canvas)?.id]).toEqual([canvas, canvas])
      if (compares !== undefined) expect(findCanvas(compares)?.id).toBe(compares)
    }
  })

  it('rewords only zones that exist', () => {
    for (const { canvas, rewording } of WORKSHOPS.flatMap(({ columns }) =>
      columns.flatMap(({ canvases }) => canvases),
    )) {
      expect(zonesOf(canvas)).toEqual(expect.arrayContaining(Object.keys(rewording?.zones ?? {})))
    }
  })

  it('has a journey of nine steps in three parts', () => {
    expect(JOURNEY_PARTS.map(({ id, steps }) => [id, steps])).toEqual([
      ['before', 3],
      ['during', 4],
      ['after', 2],
    ])
  })

  it('offers progressions of four phases, and says which one is ours', () => {
    expect(PROGRESSIONS.map(({ phases }) => phases.length)).toEqual([4, 4, 4, 4, 4])
    const [first, ...others] = PROGRESSIONS.map(({ title }) => title.en)
    expect(first).toContain('ours')
    expect(others.filter((title) => title.includes('ours'))).toEqual([])
  })
})

describe('[L14] the workshops', () => {
  it('target-persona goes through both halves, in groups, presented, compared, then together', () => {
    const phases = findWorkshop('target-persona')?.phases ?? []
    expect(phases.map(({ id }) => id)).toEqual([
      ...['welcome', 'icebreaker', 'explain-persona', 'persona-groups', 'present-persona'],
      ...['compare-persona', 'persona-collective', 'break', 'explain-journey', 'journey-groups'],
      ...['present-journey', 'compare-journey', 'journey-collective', 'close'],
    ])
    expect(phases.map(({ minutes }) => minutes)).toEqual([
      ...[10, 10, 10, 30, 5, 15, 20, 15, 10, 30, 5, 15, 20, 15],
    ])
    expect(phases.filter(({ perGroup }) => perGroup).map(({ id }) => id)).toEqual([
      ...['present-persona', 'present-journey'],
    ])
  })

  it('empathy-journey lasts two hours', () => {
    const phases = findWorkshop('empathy-journey')?.phases ?? []
    expect(phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120)
  })

  it('never go more than two hours without a break to drop to', () => {
    for (const { phases } of WORKSHOPS) {
      let since = 0
      for (const { mode, minutes, perGroup } of phases) {
        since = mode === 'break' ? 0 : since + minutes * (perGroup ? 4 : 1)
        expect(since).toBeLessThanOrEqual(130)
      }
    }
  })
})
