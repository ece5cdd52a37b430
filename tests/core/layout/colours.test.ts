import { describe, expect, it } from 'vitest'
import type { Nature } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { overlaps } from '../../../shared/core/board/geometry.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import {
  EMOTION_LEVELS,
  GROUP_LOOKS,
  groupLook,
  INK,
  NATURE_SIGNS,
  PAPER,
} from '../../../shared/core/layout/palette.ts'
import { contrast, smallestDifference, VISIONS } from './colour-vision.ts'
import { makeSetup, PROFILES } from './sample-setups.ts'

const fills = (letters: string) => [...letters].map((letter) => groupLook(letter).fill)

/** Least difference for each kind of vision: normal, protan, deutan, tritan. */
const LEAST: readonly (readonly [string, readonly string[], readonly number[]])[] = [
  ['groups A to D', fills('ABCD'), [20, 18, 14, 18]],
  ['groups A to F', fills('ABCDEF'), [9, 5, 5, 6]],
  ['groups A to J', fills('ABCDEFGHIJ'), [9, 5, 4, 3.8]],
  ['emotion levels', EMOTION_LEVELS.map(({ fill }) => fill), [9, 8, 8, 9]],
]

describe('[L10] colours hold for every kind of sight', () => {
  it.each(LEAST)('%s stay apart', (_name, colours, least) => {
    for (const [i, vision] of VISIONS.entries()) {
      expect(smallestDifference(colours, vision)).toBeGreaterThan(least[i] ?? 0)
    }
  })

  it.each(PROFILES)('notes of one zone stay apart on $name', (profile) => {
    const natures = Object.keys(NATURE_SIGNS) as Nature[]
    for (const left of natures) {
      for (const right of natures) {
        if (left === right || isKeptApart(left, right)) continue
        const pair = [profile.noteColours[left], profile.noteColours[right]]
        for (const vision of VISIONS) {
          expect([left, right, vision, smallestDifference(pair, vision) > 2]).toEqual([
            ...[left, right, vision, true],
          ])
        }
      }
    }
  })

  it('voice and pledge, which deuteranopes confuse, never share a zone', () => {
    for (const recipe of ['target-persona', 'empathy-journey'] as const) {
      for (const { items, zones } of layoutWorkshop(makeSetup(recipe), figjamProfile).sections) {
        const chips = items.filter(({ role }) => role === 'chip')
        for (const { id, rect } of zones) {
          const signs = chips.filter((chip) => overlaps(chip.rect, rect)).map(({ text }) => text)
          const both = signs.includes(NATURE_SIGNS.voice) && signs.includes(NATURE_SIGNS.pledge)
          expect([id, both]).toEqual([id, false])
        }
      }
    }
  })

  it('a letter and a form tell a group as its colour does', () => {
    expect(new Set(GROUP_LOOKS.map(({ letter }) => letter)).size).toBe(10)
    expect(new Set(GROUP_LOOKS.map(({ form }) => form)).size).toBe(10)
    expect(new Set(GROUP_LOOKS.map(({ fill }) => fill)).size).toBe(10)
    expect(new Set(Object.values(NATURE_SIGNS)).size).toBe(6)
    expect(new Set(EMOTION_LEVELS.map(({ sign }) => sign)).size).toBe(5)
  })

  it('no coloured item goes without a letter or a sign in it or beside it', () => {
    const quiet = new Set([INK, PAPER, '#757575', '#B3B3B3', '#D9D9D9', '#F9F9F9', 'none'])
    const { sections, loose } = layoutWorkshop(makeSetup('target-persona'), figjamProfile)
    const items = [...sections.flatMap((section) => section.items), ...loose]
    const coloured = items.filter(({ look }) => !quiet.has(look.fill))
    const mute = coloured.filter(({ text, role }) => text === '' && role !== 'drawing')
    expect(coloured.length).toBeGreaterThan(100)
    for (const { key, role } of mute) {
      expect(role).toBe('ribbon')
      expect(items.some((item) => item.key === `${key}/badge` && item.text !== '')).toBe(true)
    }
  })

  it('letters are legible on the badges', () => {
    for (const { letter, fill, letterColour, ribbon } of GROUP_LOOKS) {
      expect([letter, contrast(letterColour, fill) >= 4.5]).toEqual([letter, true])
      expect([letter, contrast(INK, ribbon) >= 4.5]).toEqual([letter, true])
    }
  })
})

/** The pairs a kind of sight confuses: the sign tells, and no zone asks for both. */
function isKeptApart(left: Nature, right: Nature): boolean {
  const pair = [left, right].toSorted().join(' ')
  return pair === 'pledge voice'
}
