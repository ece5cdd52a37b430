import { expect, test } from 'vitest'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { splitGroups } from '../../../shared/core/workshop/groups.ts'
import { HOSTILE_TEXTS, LANGUAGES, makeHostile, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

test('[G20] a welcome without groups has one tile for everybody, soundly', () => {
  for (const profile of PROFILES)
    for (const language of LANGUAGES) {
      const setup = makeSetup('mission-framing', { language })
      const people = ['Ana', 'Léo', 'Zoé'].map((name) => ({ name, team: '' }))
      const document = layoutWorkshop({ ...setup, groups: splitGroups(people, 2, 1) }, profile)
      const texts = document.sections[0]?.items.map(({ text }) => text) ?? []
      expect(texts.filter((text) => /Ana|Léo|Zoé/.test(text))).toHaveLength(1)
      expect(texts.filter((text) => /groupe?\b/i.test(text))).toEqual([])
      for (const text of HOSTILE_TEXTS) {
        const hostile = layoutWorkshop(makeHostile(setup, text), profile)
        expect(findFlaws(hostile, profile)).toEqual([])
      }
    }
})
