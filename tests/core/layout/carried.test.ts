import { describe, expect, it } from 'vitest'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { wrapText } from '../../../shared/core/layout/text-fit.ts'
import { lineHeight } from '../../../shared/core/layout/type-scale.ts'
import {
  CARRIED_CANVAS,
  CARRIED_KINDS,
  type CarriedMap,
  type CarriedReview,
  MOST_CARRIED,
  type StartingPoint,
} from '../../../shared/core/workshop/starting-point.ts'
import { HOSTILE_TEXTS, LANGUAGES, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

const source = {
  title: 'Persona cible',
  name: 'Nadia',
  date: '2026-03-12',
  spokesperson: 'Léa',
  section: '',
}

function reviewSaying(text: string, share = 1): CarriedReview {
  const items = CARRIED_KINDS.flatMap((kind) =>
    Array.from({ length: Math.ceil(MOST_CARRIED[kind] * share) }, (_, index) => ({
      kind,
      text: `${index} ${text}`.slice(0, 300),
      who: kind === 'action' ? text.slice(0, 120) : '',
      when: kind === 'action' ? '12 mai' : '',
    })),
  )
  return { kind: 'review', source: { ...source, name: text.slice(0, 120) }, items, left: 40 }
}

function mapSaying(text: string, stages: number, perCell: number): CarriedMap {
  const rows = ['action', 'pain', 'opportunity'].map((id) => ({
    id,
    title: text.slice(0, 120) || id,
  }))
  const notes = rows.flatMap((_, row) =>
    Array.from({ length: stages }, (__, stage) =>
      Array.from({ length: perCell }, (___, index) => ({
        ...{ row, stage, nature: 'snag' as const },
        text: `${text} ${index}`.slice(0, 300),
      })),
    ).flat(),
  )
  return {
    kind: 'map',
    source: { ...source, section: text.slice(0, 120) },
    heading: stages === 1 ? text.slice(0, 120) : '',
    stages: Array.from({ length: stages }, (_, index) => `${text.slice(0, 100)} ${index}`),
    rows,
    notes,
    left: 3,
  }
}

const STARTS: readonly (readonly [string, string, (text: string) => StartingPoint])[] = [
  ['a full review', 'quarterly-review', (text) => reviewSaying(text)],
  ['a short review', 'quarterly-review', (text) => reviewSaying(text, 0.1)],
  ['one stage', 'journey-deep-dive', (text) => mapSaying(text, 1, 12)],
  ['a part', 'journey-deep-dive', (text) => mapSaying(text, 4, 3)],
  ['a whole map', 'journey-validation', (text) => mapSaying(text, 9, 3)],
]

describe.each(PROFILES)('on $name', (profile) => {
  it.each(STARTS)('[F4] %s is laid out soundly, whatever it says', (_, recipe, makeStart) => {
    for (const language of LANGUAGES) {
      for (const text of ['Appelle avant de venir', ...HOSTILE_TEXTS]) {
        const setup = { ...makeSetup(recipe, { language }), startsFrom: makeStart(text) }
        // Plates have several lines, and notes are meant to be put on a map.
        const flaws = findFlaws(layoutWorkshop(setup, profile), profile).filter(
          (flaw) => !/too narrow for its words|^slot \d+ of \S+ covers/.test(flaw),
        )
        expect([text.slice(0, 20), flaws]).toEqual([text.slice(0, 20), []])
      }
    }
  })

  it.each(STARTS)(
    '[F4] %s comes first in its column, and moves nothing of the canvas',
    (_, recipe, makeStart) => {
      const setup = makeSetup(recipe)
      const before = layoutWorkshop(setup, profile)
      const after = layoutWorkshop({ ...setup, startsFrom: makeStart('Trop lent') }, profile)
      const section = after.sections.find(({ canvas }) => canvas === CARRIED_CANVAS)
      expect(after.sections).toHaveLength(before.sections.length + 1)
      expect(section?.items.some(({ kind }) => kind === 'sticky')).toBe(false)
      const fellow = after.sections.filter(({ column }) => column === section?.column)
      expect(Math.min(...fellow.map(({ rect }) => rect.x))).toBe(section?.rect.x)
      for (const { key, items } of before.sections.filter(
        ({ column }) => column !== section?.column,
      )) {
        const same = after.sections.find((one) => one.key === key)?.items
        const mine = items.filter(({ role }) => role !== 'subtitle')
        expect(same?.filter(({ role }) => role !== 'subtitle')).toEqual(mine)
      }
    },
  )

  it.each(STARTS)(
    '[F4] every word of %s fits its plate, or is cut with a sign',
    (_, recipe, makeStart) => {
      for (const text of ['Appelle avant de venir', ...HOSTILE_TEXTS]) {
        const setup = { ...makeSetup(recipe), startsFrom: makeStart(text) }
        const { sections } = layoutWorkshop(setup, profile)
        const items = sections.flatMap((section) => section.items)
        for (const { text: words, rect, look } of items.filter(({ role }) => role === 'carried')) {
          const lines = wrapText(words, rect.width - 48, look).length
          expect(lines * lineHeight(look.fontSize)).toBeLessThanOrEqual(rect.height - 48)
        }
      }
    },
  )

  it('[F8] the stage that is looked at heads the canvas', () => {
    const setup = {
      ...makeSetup('journey-deep-dive'),
      startsFrom: mapSaying('Je compare', 1, 1),
    }
    const journey = layoutWorkshop(setup, profile).sections.find(
      ({ canvas }) => canvas === 'journey',
    )
    expect(journey?.title).toBe('Ensemble · Étape «\u00A0Je compare\u00A0»')
    expect(
      journey?.items.some(({ text }) => text.startsWith('Étape «\u00A0Je compare\u00A0» · Que')),
    ).toBe(true)
  })

  it('[F8] asks of that stage, and names its steps, in place of before, during and after', () => {
    const partsOf = (stages: number) => {
      const start = { ...mapSaying('Je compare', stages, 1), heading: 'Pendant' }
      const setup = { ...makeSetup('journey-deep-dive'), startsFrom: start }
      const items = layoutWorkshop(setup, profile).sections.flatMap((section) => section.items)
      return items.filter(({ key }) => key.startsWith('stage/journey/all/part/'))
    }
    expect(partsOf(3).map(({ text }) => text)).toEqual([
      '',
      'Étape «\u00A0Pendant\u00A0»',
      'Ses étapes\u00A0: Je compare 0 → Je compare 1 → Je compare 2',
    ])
    expect(partsOf(1)).toHaveLength(3)
  })

  it('[F8] a row of plates has words of one size, and a long name of a step two lines', () => {
    const short = mapSaying('Bref', 2, 1)
    const [first, ...others] = short.notes
    if (first === undefined) throw new Error('no note')
    const long = 'Les mots de cette plaque ne tiennent pas en grand sur ses lignes, il y en a trop.'
    const startsFrom = {
      ...short,
      stages: ['Je montre l’outil à mon équipe', 'Bref'],
      notes: [{ ...first, text: long }, ...others],
    }
    const { sections } = layoutWorkshop({ ...makeSetup('journey-validation'), startsFrom }, profile)
    const items = sections.flatMap((section) => section.items)
    const sizes = items
      .filter(({ role, key }) => role === 'carried' && key.includes('/action.'))
      .map(({ look }) => look.fontSize)
    expect(new Set(sizes).size).toBe(1)
    expect(sizes).toHaveLength(2)
    expect(items.some(({ text }) => text === 'Je montre l’outil à mon équipe')).toBe(true)
  })

  it('[F4] a plate keeps its name when others are left out', () => {
    const review = reviewSaying('Point')
    const keysOf = (startsFrom: StartingPoint) =>
      layoutWorkshop({ ...makeSetup('quarterly-review'), startsFrom }, profile)
        .sections.find(({ canvas }) => canvas === CARRIED_CANVAS)
        ?.items.filter(({ role }) => role === 'carried')
        .map(({ key }) => key) ?? []
    const all = keysOf(review)
    const fewer = keysOf({ ...review, items: review.items.slice(3) })
    expect(new Set(all).size).toBe(review.items.length)
    expect(all.filter((key) => fewer.includes(key))).toEqual(fewer)
  })
})
