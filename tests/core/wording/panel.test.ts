import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/core/catalogue/recipe.ts'
import { quarterlyReview } from '../../../shared/core/catalogue/workshops/quarterly-review.ts'
import { briefWording } from '../../../shared/core/wording/brief.ts'
import { bringingWording } from '../../../shared/core/wording/bringing.ts'
import { countEn, countFr } from '../../../shared/core/wording/count-words.ts'
import { faultsEn } from '../../../shared/core/wording/faults.en.ts'
import { faultsFr } from '../../../shared/core/wording/faults.fr.ts'
import { laterWording } from '../../../shared/core/wording/later-wording.ts'
import { loadPanelWording } from '../../../shared/core/wording/panel.ts'

type Tree = { readonly [name: string]: unknown }

/** Every text with its path; functions are called with numbers and words of each size. */
function listTexts(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') return [[here, value] as const]
    if (typeof value === 'function')
      return sample(value as Call).map((text) => [here, text] as const)
    return listTexts(value as Tree, here)
  })
}

type Call = (...values: unknown[]) => unknown

/** Numbers are given for texts too, but to who can do with texts alone: what is made of the wrong one is never shown. */
function sample(call: Call): readonly string[] {
  return [0, 1, 2, 1048].map((count) => {
    try {
      return String(call(count, count, count, count))
    } catch {
      return String(call(String(count)))
    }
  })
}

async function listWords(language: Language) {
  return listTexts({
    ...(await loadPanelWording(language)),
    ...laterWording(language),
    bringing: bringingWording(language),
    sent: briefWording(language),
  })
}

const french = await listWords('fr')
const english = await listWords('en')

describe('the words of the panel', () => {
  test('are all there in both languages', () => {
    expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path))
    const blank = [...french, ...english].filter(([, text]) => text.trim() === '')
    expect(new Set(blank.map(([path]) => path))).toEqual(new Set(['run.notices.none']))
  })

  test('are translated: no sentence is the same in both', () => {
    const same = french.filter(([, text], index) => text === english[index]?.[1] && / /.test(text))
    expect(same.filter(([, text]) => /\p{L}{4}/u.test(text))).toEqual([])
  })

  test('agree in number with what they count', () => {
    const [fr, en] = (['fr', 'en'] as const).map((language) => ({
      ...laterWording(language),
      bringing: bringingWording(language),
    }))
    const flat = (text = '') => text.replaceAll('\u00a0', ' ')
    expect([0, 1, 2].map((ready) => flat(fr?.failed.ready(ready, 19)))).toEqual([
      '0 section sur 19 est prête.',
      '1 section sur 19 est prête.',
      '2 sections sur 19 sont prêtes.',
    ])
    expect(en?.failed.ready(1, 19)).toBe('1 of 19 sections is ready.')
    expect(en?.counts.unplaced(1)).toContain('1 note outside the zones: it will')
    expect(flat(fr?.bringing.removedText(1))).toContain('a réécrite reste.')
    expect(en?.bringing.removedText(1)).toContain('rewrote stays.')
    expect([1, 5].map((total) => fr?.bringing.shown(Math.min(4, total), total))).toEqual([
      'Comme sur le tableau',
      'Les 4 premières sur 5',
    ])
  })

  test('French elides before a name that begins with a vowel', () => {
    const { groupOf } = laterWording('fr').setup
    expect(['Ana', 'Élise', 'Ben'].map(groupOf)).toEqual([
      'Groupe d’Ana',
      'Groupe d’Élise',
      'Groupe de Ben',
    ])
  })

  test('French keeps its signs to its words with no-break spaces', () => {
    expect(french.filter(([, text]) => /[^\u00a0][?!;»]/.test(text))).toEqual([])
    expect(french.filter(([, text]) => / :|« |\d (min|h|s|%)\b/.test(text))).toEqual([])
    expect([...french, ...english].filter(([, text]) => text.includes("'"))).toEqual([])
  })

  test('English puts no blank before its signs', () => {
    expect(english.filter(([, text]) => /\s[:;?!]/.test(text))).toEqual([])
  })

  test('English counts one fewer, whatever is counted', () => {
    expect(english.filter(([, text]) => /^One .*\bless\b/.test(text))).toEqual([])
  })

  test('say what a button is for in one way, so that each language has its own colon', () => {
    expect(laterWording('fr').about('Garder', 'Horaires')).toBe('Garder\u00a0: Horaires')
    expect(laterWording('en').about('Keep', 'Opening hours')).toBe('Keep: Opening hours')
    const sources = readdirSync('shared/panel', { recursive: true, encoding: 'utf8' })
    const composed = sources
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => /\} : \$\{/.test(readFileSync(`shared/panel/${path}`, 'utf8')))
    expect(composed).toEqual([])
  })

  test('French says one thing, or none, in the singular', () => {
    const plural = /(?:^|[^\d,])[01]\u00a0\p{L}+ \p{L}+(?:és|ées|us|ues|ises)\b/u
    expect(french.filter(([, text]) => plural.test(text))).toEqual([])
  })

  test('shout at nobody and name no tool', () => {
    const all = [...french, ...english].map(([, text]) => text)
    expect(
      all.filter((text) => /!|\b(oups|oops)\b|\b(frame|node|widget|sync)\b/i.test(text)),
    ).toEqual([])
  })
})

test('[G17] what to do about a fault names no button that only some screens have', () => {
  const remedies = [faultsFr, faultsEn].flatMap((words) =>
    Object.values(words).map(({ remedy }) => remedy),
  )
  expect(remedies.filter((remedy) => /\breprenez\b|\bresume[.,:]|^resume/i.test(remedy))).toEqual(
    [],
  )
  expect(faultsFr.offline.remedy).toContain('puis recommencez')
})

test('[F3] the result of a workshop, opened where one prepares, is sent to what starts from it', () => {
  for (const language of ['fr', 'en'] as const) {
    const { text } = laterWording(language).prepared.refusals.report
    expect(text).toContain(quarterlyReview.title[language].toLowerCase())
  }
})

test('[C9] what to do when piles go by words alone is said in both languages', () => {
  expect(laterWording('fr').piles.wordsAlone.text).toContain('connexion était coupée, recommencez')
  expect(laterWording('en').piles.wordsAlone.text).toContain('connection was down, start again')
})

describe('counted words', () => {
  test('nought and one are singular in French, one alone in English', () => {
    expect(countFr(0, 'note', 'notes')).toBe('0\u00a0note')
    expect(countFr(1, 'note', 'notes')).toBe('1\u00a0note')
    expect(countFr(2, 'note', 'notes')).toBe('2\u00a0notes')
    expect(countEn(0, 'note', 'notes')).toBe('0 notes')
    expect(countEn(1, 'note', 'notes')).toBe('1 note')
  })

  test('digits go by three', () => {
    expect(countFr(1048, 'objet', 'objets')).toBe('1\u202f048\u00a0objets')
    expect(countEn(1234567, 'item', 'items')).toBe('1,234,567 items')
    expect(countEn(999, 'item', 'items')).toBe('999 items')
  })
})
