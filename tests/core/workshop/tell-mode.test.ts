import { describe, expect, it } from 'vitest'
import { miroProfile } from '../../../shared/core/board/miro-profile.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { timeWording } from '../../../shared/core/wording/time-words.ts'
import { splitGroups, unnamedPeople } from '../../../shared/core/workshop/groups.ts'
import { tellMode } from '../../../shared/core/workshop/tell-mode.ts'
import { makeSetup } from '../layout/sample-setups.ts'

const of = (people: number, groups: number) => splitGroups(unnamedPeople(people), groups, 7)

describe('[G18] how many are in the groups', () => {
  it.each([
    [12, 4, 'en groupe de 3', 'in groups of 3'],
    [11, 4, 'en groupe de 2 ou 3', 'in groups of 2 or 3'],
    [24, 4, 'en groupe de 6', 'in groups of 6'],
    [9, 2, 'en groupe de 4 ou 5', 'in groups of 4 or 5'],
    [3, 10, 'en groupe', 'in groups'],
    [0, 3, 'en groupe', 'in groups'],
  ])('%i people in %i groups: "%s", "%s"', (people, groups, fr, en) => {
    expect(tellMode('groups', of(people, groups), timeWording('fr'))).toBe(fr)
    expect(tellMode('groups', of(people, groups), timeWording('en'))).toBe(en)
  })

  it('is told from the smallest to the largest where people were moved', () => {
    const groups = [...of(2, 1), ...of(6, 1), ...of(4, 1)]
    expect(tellMode('groups', groups, timeWording('fr'))).toBe('en groupe de 2 à 6')
    expect(tellMode('groups', groups, timeWording('en'))).toBe('in groups of 2 to 6')
  })

  it('is told of phases in groups alone', () => {
    expect(tellMode('pairs', of(12, 4), timeWording('fr'))).toBe('en binôme')
    expect(tellMode('plenary', of(12, 4), timeWording('en'))).toBe('all together')
  })

  it('is on the sheet of each group, as it is composed', () => {
    const setup = { ...makeSetup('target-persona'), groups: of(7, 2) }
    const { sections } = layoutWorkshop(setup, miroProfile)
    const said = ['A', 'B'].map((letter) => {
      const sheet = sections.find(({ key }) => key === `persona/persona-top/${letter}`)
      return sheet?.items.find(({ key }) => key.endsWith('ribbon/mode'))?.text
    })
    expect(said).toEqual(['en groupe de 4', 'en groupe de 3'])
  })
})
