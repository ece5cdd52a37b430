import { describe, expect, it } from 'vitest'
import { clusterNotes } from '../../../shared/core/clusters/cluster-notes.ts'
import { loadNotes } from '../../samples/load-notes.ts'

const ZONES: Readonly<Record<string, RegExp>> = {
  'persona-top': /^(identity|profile|job|drivers|decision|brands|unknowns)$/,
  'persona-bottom': /^(trigger|questions|sources|obstacles|forward|ours)\.[1-4]$/,
  'empathy-map': /^(who|needDo|see|say|do|hear|thinkFeel|pains|gains|evidence)$/,
  journey: /^((stage|action|touchpoint|pain|mot)\.[1-9]|emotion)$/,
  comparison: /^([1-6]\.[A-D]|keep\.[1-6])$/,
  decisions: /^decisions$/,
  actions: /^actions$/,
  parking: /^(parking|tensions)$/,
  icebreaker: /^icebreaker$/,
}

describe.each(['fr', 'en'] as const)('the sample notes in %s', (language) => {
  const notes = loadNotes(language)

  it('are enough for a simulated room, and cover every canvas and setting', () => {
    expect(notes.length).toBeGreaterThanOrEqual(280)
    expect(new Set(notes.map((note) => note.canvas))).toEqual(new Set(Object.keys(ZONES)))
    for (const setting of ['shop', 'hospital', 'community', 'software']) {
      expect(notes.filter((note) => note.setting === setting).length).toBeGreaterThanOrEqual(30)
    }
  })

  it('stand in zones their canvas has', () => {
    const lost = notes.filter((note) => !ZONES[note.canvas]?.test(note.zone))
    expect(lost).toEqual([])
  })

  it('are as uneven as real ones', () => {
    const texts = notes.map((note) => note.text)
    expect(texts.filter((text) => text.length >= 600).length).toBeGreaterThanOrEqual(1)
    expect(texts.filter((text) => /^\S+$/.test(text)).length).toBeGreaterThanOrEqual(3)
    expect(texts.filter((text) => /\p{Emoji_Presentation}/u.test(text)).length).toBeGreaterThan(4)
    expect(texts.filter((text) => /[\u0590-\u06ff]/.test(text)).length).toBeGreaterThanOrEqual(1)
    expect(texts.some((text) => text.includes('<img'))).toBe(true)
    expect(texts.some((text) => text.startsWith('=HYPERLINK('))).toBe(true)
  })

  it('hold near duplicates that clustering folds', () => {
    const { clusters } = clusterNotes(notes.map((note, index) => ({ ...note, id: String(index) })))
    expect(clusters.flatMap((cluster) => cluster.duplicates).length).toBeGreaterThanOrEqual(8)
  })
})
