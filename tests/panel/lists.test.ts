import { describe, expect, test } from 'vitest'
import type { SectionState, SectionView } from '../../shared/app/view.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { listFullZones } from '../../shared/panel/full-zones.ts'
import { groupSections } from '../../shared/panel/group-sections.ts'
import { listScopes } from '../../shared/panel/notes-to-cluster.ts'
import { usualPlace } from '../../shared/panel/usual-place.ts'
import { listScenes } from '../samples/panel-views.ts'

const running = listScenes('fr', 'miro')['run']?.view
if (running?.placed == null || running.counts === null || running.agenda === null) {
  throw new Error('the sample runs')
}
const { placed, counts, agenda } = running

function copies(...states: readonly SectionState[]): readonly SectionView[] {
  const [first] = placed.sections.filter(({ group }) => group !== null)
  if (first === undefined) throw new Error('the sample has groups')
  const title = first.title.split(' · ').slice(1).join(' · ')
  return states.map((state, index) => {
    const group = 'ABCD'[index] ?? null
    return { ...first, state, group, title: `Groupe ${group} · ${title}` }
  })
}

describe('sections by canvas', () => {
  test.each([
    [['ready', 'ready'], 'ready'],
    [['ready', 'placing'], 'placing'],
    [['ready', 'waiting'], 'partial'],
    [['waiting', 'waiting'], 'waiting'],
    [['placing', 'failed'], 'failed'],
  ] as const)('copies that are %j are %s', (states, state) => {
    const [row] = groupSections(copies(...states))
    expect(row?.state).toBe(state)
  })

  test('every section is in one line, and the group at work is named', () => {
    const rows = groupSections(placed.sections)
    const total = rows.reduce((sum, { groups, hasAll }) => sum + groups + (hasAll ? 1 : 0), 0)
    expect(total).toBe(placed.sections.length)
    expect(groupSections(copies('ready', 'placing'))[0]?.placing).toBe('B')
  })
})

describe('notes to cluster', () => {
  const scopes = listScopes(placed.setup, miroProfile)
  const document = layoutWorkshop(placed.setup, miroProfile)

  test('every section with zones can be clustered, once', () => {
    const sections = document.sections.filter(({ zones }) => zones.length > 0)
    expect(scopes.flatMap((scope) => scope.sections).sort()).toEqual(
      sections.map(({ key }) => key).sort(),
    )
  })

  test('what groups and all write on is called as the groups know it', () => {
    const target = createSetup('target-persona', placed.setup)
    const journey = listScopes(target, miroProfile).find(
      ({ id }) => id === 'journey/persona-bottom',
    )
    expect(journey?.title).toBe('Persona, parcours')
    expect(journey?.sections.length).toBeGreaterThan(2)
  })

  test('zones are those of the layout, by their ids, and no two scopes read the same', () => {
    for (const scope of scopes) {
      const there = document.sections.filter(({ key }) => scope.sections.includes(key))
      const ids = new Set(there.flatMap(({ zones }) => zones.map(({ id }) => id)))
      expect(new Set(scope.zones.map(({ id }) => id))).toEqual(ids)
    }
    expect(new Set(scopes.map(({ title }) => title)).size).toBe(scopes.length)
  })
})

describe('where notes are looked for', () => {
  const scopes = listScopes(placed.setup, miroProfile)
  const [first, , third] = scopes
  if (first === undefined || third === undefined) throw new Error('the sample has canvases')
  const writtenSections = third.sections.slice(0, 1)
  const takeaway = {
    ...{ notes: 1, writtenSections, votes: 0, evidence: 0, decisions: 0, actions: 0 },
    trials: 0,
  }
  const known = { ...running, takeaway: { ...takeaway, actionsWithoutOwner: [] } }
  const phases = agenda.phases.map((phase) => ({ ...phase, sections: first.sections }))

  test('[C13] [K3] where the phase that runs is, whoever wrote elsewhere', () => {
    expect(usualPlace(scopes, { ...known, agenda: { ...agenda, phases } })).toBe(first)
  })

  test('[C13] [K3] before and after the phases, where somebody wrote, as far as is known', () => {
    for (const state of ['not-started', 'finished'] as const) {
      const current = state === 'finished' ? agenda.phases.length - 1 : -1
      const view = { ...known, agenda: { ...agenda, state, current, phases } }
      expect(usualPlace(scopes, view)).toBe(third)
      expect(usualPlace(scopes, { ...view, takeaway: null })).toBeDefined()
    }
  })
})

describe('full zones', () => {
  const phase = agenda.phases.find(({ mode }) => mode === 'groups') ?? null

  test('the copy of the group that wrote the most is enlarged', () => {
    const [full, ...others] = listFullZones(counts, phase, placed.sections)
    expect(others).toEqual([])
    expect(full?.group).toBe('B')
    expect(phase?.sections).toContain(full?.section)
  })

  test('the copy for all when no group wrote in it', () => {
    const rows = counts.rows.map((row) => ({ ...row, counts: row.counts.map(() => 0) }))
    const [full] = listFullZones({ ...counts, rows }, null, placed.sections)
    expect(full?.group).toBeNull()
  })

  test('nothing when nothing is full', () => {
    const rows = counts.rows.map((row) => ({ ...row, full: false }))
    expect(listFullZones({ ...counts, rows }, phase, placed.sections)).toEqual([])
  })
})
