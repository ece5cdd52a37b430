import { describe, expect, it } from 'vitest'
import { JOURNEY_PARTS } from '../../../shared/core/catalogue/canvases/journey.ts'
import { personaTopWords } from '../../../shared/core/catalogue/canvases/persona-top.ts'
import { CANVASES, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { loadScript } from '../../../shared/core/catalogue/load-script.ts'
import { PROGRESSIONS } from '../../../shared/core/catalogue/progressions.ts'
import { boardWording } from '../../../shared/core/wording/board.ts'

interface Pair {
  readonly where: string
  readonly fr: string
  readonly en: string
}

/** Every text in two languages under a value, with the path to it. */
function collectPairs(value: unknown, where: string): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return []
  const { fr, en } = value as { readonly fr?: unknown; readonly en?: unknown }
  if (typeof fr === 'string' && typeof en === 'string') return [{ where, fr, en }]
  return Object.entries(value).flatMap(([key, child]) => collectPairs(child, `${where}.${key}`))
}

/** Every text of a wording, functions called with plausible values. */
function collectTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return collectTexts(value(4, 2, 3))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(collectTexts)
}

const SCRIPTS = await Promise.all(WORKSHOPS.map(({ id }) => loadScript(id)))
const PAIRS = collectPairs(
  { CANVASES, WORKSHOPS, SCRIPTS, JOURNEY_PARTS, personaTopWords, PROGRESSIONS },
  'catalogue',
)
const FRENCH = [...PAIRS.map(({ fr }) => fr), ...collectTexts(boardWording('fr'))]
const ENGLISH = [...PAIRS.map(({ en }) => en), ...collectTexts(boardWording('en'))]

/** Words that are written alike in both languages. */
const ALIKE = new Set([
  ...['Persona', 'Actions', 'Parking', 'Questions', 'Sources', 'Identité', 'Gains', 'Vote'],
  ...['Moments', 'Tensions', 'Storyboard', 'Prototypes', 'Effort', 'Participation', 'Validation'],
  ...['Exploration', 'Action', 'Attention', 'AIDA', 'See, Think, Do, Care'],
])

describe('[L15] every text a person reads', () => {
  it('is there in both languages', () => {
    expect(PAIRS.length).toBeGreaterThan(200)
    const missing = PAIRS.filter(({ fr, en }) => (fr === '') !== (en === ''))
    expect(missing).toEqual([])
  })

  it('is not the other language left in place', () => {
    const same = PAIRS.filter(({ fr, en }) => fr === en && fr !== '' && !ALIKE.has(fr))
    expect(same).toEqual([])
  })

  it('has no blank at its ends and no double blank', () => {
    const untidy = [...FRENCH, ...ENGLISH].filter((text) => /^\s|\s$|[ \u00a0]{2}/.test(text))
    expect(untidy).toEqual([])
  })
})

describe('[L15] French typography', () => {
  it('puts a no-break space before ? ! : ; » and after «', () => {
    const wrong = FRENCH.filter(
      (text) => /[^\u00a0\d][?!:;»]/.test(text) || /«[^\u00a0]/.test(text) || / [?!:;»]/.test(text),
    )
    expect(wrong).toEqual([])
  })

  it('puts a no-break space between a number and its unit', () => {
    expect(FRENCH.filter((text) => /\d (min|h|notes?|jours?)\b/.test(text))).toEqual([])
    expect(boardWording('fr').duration(30)).toBe('30\u00a0min')
    expect(boardWording('fr').clock(545)).toBe('9\u00a0h\u00a005')
  })

  it('writes curly apostrophes', () => {
    expect([...FRENCH, ...ENGLISH].filter((text) => /['`]/.test(text))).toEqual([])
  })

  it('has no exclamation mark: plain words, both languages', () => {
    expect([...FRENCH, ...ENGLISH].filter((text) => text.includes('!'))).toEqual([])
  })
})

describe('[L15] dates and times', () => {
  it('read as people say them', () => {
    expect(boardWording('fr').date(4, 2, 3)).toBe('Jeudi 2 avril')
    expect(boardWording('fr').date(3, 1, 3)).toBe('Mercredi 1er avril')
    expect(boardWording('en').date(4, 2, 3)).toBe('Thursday 2 April')
    expect(boardWording('en').clock(13 * 60 + 5)).toBe('13:05')
  })
})
