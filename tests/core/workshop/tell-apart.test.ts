import { expect, test } from 'vitest'
import { miroProfile } from '../../../shared/core/board/miro-profile.ts'
import { buildBrief } from '../../../shared/core/brief/build-brief.ts'
import { writeBriefText } from '../../../shared/core/brief/write-brief.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import type { Participant } from '../../../shared/core/workshop/setup.ts'
import { tellApart } from '../../../shared/core/workshop/tell-apart.ts'
import { briefSetup } from '../brief/brief-samples.ts'

const person = (name: string, team = ''): Participant => ({ name, team })

function told(...people: readonly Participant[]): readonly string[] {
  const half = Math.ceil(people.length / 2)
  const groups = [people.slice(0, half), people.slice(half)].map((some, index) => ({
    ...{ letter: 'AB'.charAt(index), name: '' },
    people: some,
  }))
  return [...tellApart(groups).values()]
}

test('[G2] people of one name are told by their teams, else by numbers', () => {
  expect(told(person('Léa'), person('Ben'))).toEqual(['Léa', 'Ben'])
  expect(told(person('Léa', 'Vente'), person('Léa', 'RH'))).toEqual(['Léa (Vente)', 'Léa (RH)'])
  expect(told(person('Léa'), person('léa '))).toEqual(['Léa (1)', 'léa (2)'])
  expect(told(person('Léa', 'RH'), person('Léa'))).toEqual(['Léa (RH)', 'Léa'])
  const three = [person('Léa', 'RH'), person('Léa', 'Vente'), person('Léa', 'rh')]
  expect(told(...three)).toEqual(['Léa (1)', 'Léa (Vente)', 'Léa (2)'])
  expect(told(person(''), person(' '), person('Léa Martin'))).toEqual(['Léa Martin'])
})

test('[G2] they are told apart on the welcome sheet, in the brief and in its pairs', () => {
  const people = [person('Léa', 'Vente'), person('Léa', 'RH')]
  const groups = [{ letter: 'A', name: '', people }]
  const setup = briefSetup('symmetry', 'fr', { groups })
  const brief = writeBriefText(buildBrief(setup, { bring: false, groups: true }))
  expect(brief).toContain('Groupe A · Léa (Vente), Léa (RH)')
  expect(brief).toContain('- Léa (Vente) et Léa (RH)')
  const items = layoutWorkshop(setup, miroProfile).sections.flatMap((section) => section.items)
  expect(items.some(({ text }) => text === 'Léa (Vente), Léa (RH)')).toBe(true)
})
