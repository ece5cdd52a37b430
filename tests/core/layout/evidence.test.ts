import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, isInside, overlaps } from '../../../shared/core/board/geometry.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { cleanText } from '../../../shared/core/evidence/clean-text.ts'
import type { EvidenceBatch } from '../../../shared/core/evidence/evidence-batch.ts'
import type { EvidenceRow } from '../../../shared/core/evidence/evidence-row.ts'
import { layoutEvidence } from '../../../shared/core/layout/layout-evidence.ts'
import { wrapText } from '../../../shared/core/layout/text-fit.ts'
import { lineHeight } from '../../../shared/core/layout/type-scale.ts'
import { contrast } from './colour-vision.ts'
import { HOSTILE_TEXTS, LANGUAGES, PROFILES } from './sample-setups.ts'

const ZONES = [
  { id: 'see', title: 'Voit' },
  { id: 'hear', title: 'Entend' },
]

function batchOf(rows: readonly EvidenceRow[], language: 'fr' | 'en' = 'fr'): EvidenceBatch {
  const place = { column: 'empathy', canvas: 'empathy-map', zones: ZONES }
  return { id: 'e1', doc: 'd-e1' as DocId, language, ...place, rows }
}

function rowsIn(zone: string, count: number): readonly EvidenceRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ zone, text: `Verbatim ${index}`, source: 'Ana' },
    level: 'hints',
  }))
}

describe('[W7] notes of evidence', () => {
  it('are in a section a zone, cut in parts of sixty, in the order they were brought', () => {
    const rows = [...rowsIn('hear', 61), ...rowsIn('see', 2)]
    const { sections } = layoutEvidence(batchOf(rows), 'Carte d’empathie')
    expect(sections.map(({ title }) => title)).toEqual([
      'Preuves · Carte d’empathie · Voit',
      'Preuves · Carte d’empathie · Entend (1/2)',
      'Preuves · Carte d’empathie · Entend (2/2)',
    ])
    const plates = sections.map(({ items }) => items.filter(({ role }) => role === 'evidence'))
    expect(plates.map((list) => list.length)).toEqual([2, 60, 1])
    expect(plates[1]?.map(({ text }) => text.split('\n')[1])).toEqual(
      rowsIn('hear', 60).map(({ text }) => text),
    )
    const places = plates[1]?.map(({ rect }) => rect.y * 10_000 + rect.x) ?? []
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('look like no note of either host, and tell their level in signs and in words', () => {
    const { sections } = layoutEvidence(batchOf(rowsIn('see', 3)), 'Carte')
    for (const item of sections[0]?.items.filter(({ role }) => role === 'evidence') ?? []) {
      expect(item.kind).toBe('shape')
      expect(item.text).toMatch(/^●●○ des indices\n/)
      expect(contrast(item.look.textColour, item.look.fill)).toBeGreaterThan(4.5)
      for (const { noteColours } of PROFILES) {
        expect(Object.values(noteColours)).not.toContain(item.look.fill)
      }
    }
  })

  it.each(PROFILES)('are inside, apart and large enough for what they say on $name', (profile) => {
    const text = fc
      .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.lorem({ maxCount: 120 }), fc.string())
      .map(cleanText)
      .filter((said) => said !== '')
    const row = fc.record({
      zone: fc.constantFrom('see', 'hear'),
      text,
      source: fc.constantFrom('', 'Ana', 'Une enquête de mars 2026 auprès de 1 200 usagers'),
      level: fc.constantFrom('guess' as const, 'hints' as const, 'checked' as const),
    })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 90 }),
        fc.constantFrom(...LANGUAGES),
        (rows, language) => {
          const { sections } = layoutEvidence(batchOf(rows, language), 'Carte d’empathie')
          for (const [index, section] of sections.entries()) {
            const frame = { ...section.rect, x: 0, y: 0 }
            for (const [at, item] of section.items.entries()) {
              expect(isInside(item.rect, frame, profile.sectionMargin)).toBe(true)
              const others = section.items.slice(at + 1)
              expect(others.some((other) => overlaps(item.rect, other.rect))).toBe(false)
              const inner = item.kind === 'text' ? 0 : 24
              const lines = wrapText(item.text, item.rect.width - 2 * inner, item.look).length
              const height = lines * lineHeight(item.look.fontSize) + 2 * inner
              expect(height).toBeLessThanOrEqual(item.rect.height)
              expect(item.text.length).toBeLessThan(profile.longestText)
            }
            const later = sections.slice(index + 1)
            expect(later.some((other) => overlaps(section.rect, other.rect))).toBe(false)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('[W8] of a few zones are lined up no wider than a canvas, and mostly full', () => {
    const zones = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }))
    const rows = zones.flatMap(({ id }) => rowsIn(id, id === 'a' ? 2 : 1))
    const { sections } = layoutEvidence({ ...batchOf(rows), zones }, 'Cadrage')
    expect(Math.max(...sections.map(({ rect }) => rect.x + rect.width))).toBeLessThanOrEqual(2_800)
    for (const { rect, items } of sections) {
      const plates = items.filter(({ role }) => role === 'evidence')
      const used = Math.max(...plates.map((plate) => plate.rect.x + plate.rect.width))
      expect(used).toBeGreaterThanOrEqual(rect.width * 0.48)
    }
  })

  it('of two thousand rows stay within reach: lines of sections no wider than a wall', () => {
    const rows = [...rowsIn('see', 1_000), ...rowsIn('hear', 1_000)]
    const { sections } = layoutEvidence(batchOf(rows), 'Carte')
    const right = Math.max(...sections.map(({ rect }) => rect.x + rect.width))
    expect(right).toBeLessThanOrEqual(12_000)
    expect(
      contains(
        { x: 0, y: 0, width: 12_000, height: 30_000 },
        sections.at(-1)?.rect ?? { x: -1, y: 0 },
      ),
    ).toBe(true)
  })
})
