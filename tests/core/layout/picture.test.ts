import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import {
  drawDocument,
  drawSection,
  pictureOf,
  pictureOfDocument,
} from '../../../shared/core/layout/picture.ts'
import { makeHostile, makeSetup, PROFILES, RECIPES } from './sample-setups.ts'

describe.each(PROFILES)('[L12] pictures on $name', (profile) => {
  it.each(RECIPES)('%s is drawn whole', (recipe) => {
    for (const section of layoutWorkshop(makeSetup(recipe), profile).sections.slice(0, 3)) {
      const svg = drawSection(section, profile)
      const image = new Resvg(svg, { fitTo: { mode: 'width', value: 60 } }).render()
      expect(image.width).toBe(60)
      for (const { text } of section.items.filter((item) => item.role === 'chip')) {
        expect(svg).toContain(`>${text}<`)
      }
    }
  })

  it('shows notes where they are, in the colour of their nature', () => {
    const [section] = layoutWorkshop(makeSetup('persona-top', { groups: 1 }), profile).sections
    if (section === undefined) throw new Error('no section')
    const rect = { x: 700, y: 500, width: 240, height: 240 }
    const svg = drawSection(section, profile, {
      notes: [{ rect, text: 'Bonjour', nature: 'snag' }],
    })
    expect(svg).toContain(
      `x="700" y="500" width="240" height="240" fill="${profile.noteColours.snag}"`,
    )
    expect(svg).toContain('>Bonjour<')
  })

  it('keeps what people write as text', () => {
    const setup = makeHostile(makeSetup('target-persona'), '<img src=x onerror=alert(1)> & "q"')
    const svg = drawDocument(layoutWorkshop(setup, profile), profile)
    expect(svg).not.toContain('<img')
    expect(svg).toContain('&lt;img')
    expect(new Resvg(svg, { fitTo: { mode: 'width', value: 100 } }).render().width).toBe(100)
  })

  it('a card shows blocks of the very layout', () => {
    const document = layoutWorkshop(makeSetup('empathy-journey'), profile)
    const [section] = document.sections
    if (section === undefined) throw new Error('no section')
    const { width, height, marks } = pictureOf(section)
    expect([width, height]).toEqual([section.rect.width, section.rect.height])
    expect(marks.length).toBeGreaterThan(5)
    const wall = pictureOfDocument(document)
    expect(Math.min(...wall.marks.map(({ x }) => x))).toBe(0)
    expect(Math.max(...wall.marks.map((mark) => mark.x + mark.width))).toBeLessThanOrEqual(
      wall.width,
    )
  })
})
