import { describe, expect, it } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import {
  LONGEST_TEMPLATE,
  parseTemplate,
  readTemplateFile,
} from '../../../shared/core/catalogue/read-template.ts'
import type { CanvasRecipe, ZoneRecipe } from '../../../shared/core/catalogue/recipe.ts'
import type { Template } from '../../../shared/core/catalogue/template.ts'
import { writeTemplate } from '../../../shared/core/catalogue/write-template.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { makeSetup } from '../layout/sample-setups.ts'
import { knownCanvas, templateOf } from './template-samples.ts'

const canvas = knownCanvas('community-member')
const whole = templateOf({ canvases: [canvas] })

function flawsOf(text: string): readonly string[] {
  const reading = readTemplateFile(text)
  if ('template' in reading) return []
  return reading.flaws.map(({ path, reason, detail }) => [path, reason, detail].join(' ').trim())
}

const flawsIn = (parts: Partial<Template>) => flawsOf(writeTemplate({ ...whole, ...parts }))
const flawsWith = (parts: Partial<CanvasRecipe>) => flawsIn({ canvases: [{ ...canvas, ...parts }] })

function zones(count: number): readonly ZoneRecipe[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `z${index}`,
    title: { fr: `Zone ${index}`, en: `Zone ${index}` },
    question: { fr: '', en: '' },
    nature: 'fact',
    advised: 3,
  }))
}

describe('a file that is no template', () => {
  it('[M4] is told from one, and named when it is something else of ours', () => {
    expect(flawsOf('')).toEqual([' not-json'.trim()])
    expect(flawsOf('<html><script>alert(1)</script>')).toEqual(['not-json'])
    expect(flawsOf('[1, 2]')).toEqual(['format other-file'])
    expect(flawsOf('null')).toEqual(['format other-file'])
    expect(flawsOf('{"format":"atelier-report","version":1}')).toEqual([
      'format other-file atelier-report',
    ])
    expect(flawsOf('{"version":1,"pages":[],"items":[]}')).toEqual(['format other-file'])
  })

  it('[M4] is refused kindly when a later Atelier wrote it', () => {
    const text = writeTemplate(whole).replace('"version": 1', '"version": 4')
    expect(flawsOf(text)).toEqual(['version future-version 4'])
    const parse = () => parseTemplate(JSON.parse(text), 'setup.template')
    expect(parse).toThrow(expect.objectContaining({ code: 'future-version' }))
  })

  it('[M4] is not read to the end when it is huge', () => {
    const started = performance.now()
    expect(flawsOf(' '.repeat(10_000_000))).toEqual([`file-too-large ${LONGEST_TEMPLATE}`])
    expect(performance.now() - started).toBeLessThan(200)
    expect(flawsOf('['.repeat(LONGEST_TEMPLATE))).toEqual(['not-json'])
  })
})

describe('a template with flaws', () => {
  it('[M4] has between one zone and twenty-four', () => {
    expect(flawsWith({ zones: [] })[0]).toBe('canvases[0].zones too-few 1')
    expect(flawsWith({ zones: zones(60) })[0]).toBe('canvases[0].zones too-many 24')
    expect(flawsIn({ canvases: [] })).toEqual(['canvases nothing-in-it'])
  })

  it('[M4] names each text that is missing in a language it says it has', () => {
    const half = writeTemplate(whole).replace(/,\s*"en": "Who are they[^"]*"/, '')
    expect(flawsOf(half)).toEqual(['canvases[0].zones[0].question.en missing-language en'])
  })

  it('[M4] is not its own ancestor', () => {
    const ancestor = (id: string) => ({ id, title: 'T', author: 'A', licence: 'MIT' })
    const credits = (...ids: readonly string[]) => ({
      credits: { ...whole.credits, derivedFrom: ids.map(ancestor) },
    })
    expect(flawsIn(credits('a', 'b'))).toEqual([])
    expect(flawsIn(credits('a', 'sample'))).toEqual(['credits.derivedFrom[1].id cycle sample'])
    expect(flawsIn(credits('a', 'b', 'a'))).toEqual(['credits.derivedFrom[2].id cycle a'])
  })

  it('[M4] has no key that nobody knows, least of all one of the machinery', () => {
    const with_ = (key: string) =>
      writeTemplate(whole).replace('"canvases": [', `"${key}": {"x": 1}, "canvases": [`)
    expect(flawsOf(with_('__proto__'))).toEqual(['__proto__ unknown-key'])
    expect(flawsOf(with_('constructor'))).toEqual(['constructor unknown-key'])
    expect(flawsOf(with_('a b <img>'))).toEqual(['["a b <img>"] unknown-key'])
    const script = '"script": {"__proto__": {"say": {"fr": "x", "en": "x"}}}'
    const spoilt = writeTemplate(whole).replace('"script": {}', script)
    expect(flawsOf(spoilt)).toContain('script.__proto__ bad-name')
    expect(({} as Record<string, unknown>)['say']).toBeUndefined()
  })

  it('[M4] draws each of its zones once, and no other', () => {
    const named = zones(3)
    const spot = (zone: string) => ({ zone, columns: 3, rows: 2 })
    const lines = [{ zones: [spot('z0'), spot('z0'), spot('gone')] }]
    expect(flawsWith({ zones: named, form: { kind: 'grid', lines } })).toEqual([
      'canvases[0].form.lines[0].zones[1].zone twice z0',
      'canvases[0].form.lines[0].zones[2].zone unknown-zone gone',
      'canvases[0].zones[1].id zone-not-drawn z1',
      'canvases[0].zones[2].id zone-not-drawn z2',
    ])
    expect(flawsWith({ zones: named, form: { kind: 'empathy-map' } })[0]).toMatch(
      /^canvases\[0\].zones zones-of-drawing who, needDo/,
    )
    const twice = named.map((zone) => ({ ...zone, id: 'z' }))
    expect(flawsWith({ zones: twice, form: { kind: 'journey' } })[0]).toBe(
      'canvases[0].zones[1].id twice z',
    )
  })

  it('[M4] places canvases that exist, and works in columns that do', () => {
    const workshop = {
      ...{ id: 'w', title: canvas.title, summary: canvas.advice, objective: canvas.advice },
      phases: [
        {
          ...{ id: 'p', title: canvas.title, minutes: 10, minimumMinutes: 5, perGroup: false },
          ...{ mode: 'plenary' as const, column: 'nowhere', canvas: 'gone', cuttable: false },
        },
      ],
      columns: [
        {
          ...{ id: 'c', title: canvas.title },
          canvases: ['gone', 'parking', 'parking'].map((one) => ({
            canvas: one,
            copies: 'all' as const,
          })),
        },
      ],
    }
    const say = { say: canvas.title, participantsDo: canvas.title }
    expect(flawsIn({ workshop, script: { p: say, q: say } })).toEqual([
      'workshop.columns[0].canvases[0].canvas unknown-canvas gone',
      'workshop.columns[0].canvases[2].canvas twice parking',
      'workshop.phases[0].column unknown-column nowhere',
      'workshop.phases[0].canvas unknown-canvas gone',
      'script.q unknown-phase q',
    ])
  })

  it('[M5] takes what people wrote as words: markup, formulas, right to left', () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x")',
      'فريق التصميم والبحث عن المستخدمين',
      '🧑‍🤝‍🧑 '.repeat(8),
    ]
    for (const text of hostile) {
      const own = { ...canvas, title: { fr: text, en: text } }
      const reading = readTemplateFile(writeTemplate({ ...whole, canvases: [own] }))
      const template = 'template' in reading ? reading.template : null
      expect(template?.canvases[0]?.title.fr).toBe(text)
      const setup = { ...makeSetup('community-member', { groups: 1 }), template }
      expect(layoutWorkshop(setup, figjamProfile).sections[0]?.title).toContain(text)
    }
    const broken = { ...canvas, title: { fr: 'a\nb', en: 'a\u0000b' } }
    expect(flawsIn({ canvases: [broken] })).toEqual([
      'canvases[0].title.fr bad-text',
      'canvases[0].title.en bad-text',
    ])
  })
})
