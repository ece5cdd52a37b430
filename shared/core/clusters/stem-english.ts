/**
 * The English Snowball stemmer ("Porter2"), written from its description:
 * https://snowballstem.org/algorithms/english/stemmer.html
 * The meaning table is keyed by these stems.
 */

type Ending = readonly [ending: string, instead: string]

const WHOLE: ReadonlyMap<string, string> = new Map(
  readEndings(
    'skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli ' +
      'only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes',
  ),
)
const KEPT_AFTER_PLURAL = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
)
const REGION_AFTER = /^(?:gener|commun|arsen)/
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/
const SHORT_END = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/

// Longest first: the first ending that fits is the one that counts, even when it may not go.
const STEP_2 = readEndings(
  'ational:ate fulness:ful iveness:ive ization:ize ousness:ous biliti:ble lessli:less tional:tion ' +
    'alism:al aliti:al ation:ate entli:ent fulli:ful iviti:ive ousli:ous abli:able alli:al anci:ance ' +
    'ator:ate enci:ence izer:ize bli:ble ogi:og li:',
)
const STEP_3 = readEndings(
  'ational:ate tional:tion alize:al ative: icate:ic iciti:ic ical:ic ness: ful:',
)
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(
  ' ',
)

/** The stem of a lower-case English word without accents; anything else comes back as it is or shorter. */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  const marked = markConsonants(word)
  const first = findRegion(marked, REGION_AFTER.exec(marked)?.[0].length)
  const second = findRegion(marked, undefined, first)
  const singular = dropPlural(marked)
  if (KEPT_AFTER_PLURAL.has(singular)) return singular
  let stem = dropPast(singular, first)
  stem = stem.replace(/(.[^aeiouy])[yY]$/, '$1i')
  stem = replaceEnding(stem, STEP_2, (ending, before) => {
    if (before.length < first) return false
    if (ending === 'ogi') return before.endsWith('l')
    return ending !== 'li' || /[cdeghkmnrt]$/.test(before)
  })
  stem = replaceEnding(
    stem,
    STEP_3,
    (ending, before) => before.length >= (ending === 'ative' ? second : first),
  )
  stem = dropSuffix(stem, second)
  return dropLast(stem, first, second).replaceAll('Y', 'y')
}

/** A y that sounds as a consonant, at the start or after a vowel, is written Y until the end. */
function markConsonants(word: string): string {
  const start = word.startsWith('y') ? `Y${word.slice(1)}` : word
  return start.replace(/([aeiouy])y/g, '$1Y')
}

/** Where the part after the first vowel and consonant begins. */
function findRegion(word: string, known: number | undefined, from = 0): number {
  if (known !== undefined) return known
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return match === null ? word.length : from + match.index + 2
}

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(?:us|ss)$/.test(word)) return word
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word
}

function dropPast(word: string, first: number): string {
  const eed = /eed(?:ly)?$/.exec(word)
  if (eed !== null) return eed.index >= first ? `${word.slice(0, eed.index)}ee` : word
  const past = /(?:ed|edly|ing|ingly)$/.exec(word)
  if (past === null) return word
  const stem = word.slice(0, past.index)
  if (!/[aeiouy]/.test(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (DOUBLE.test(stem)) return stem.slice(0, -1)
  return stem.length <= first && SHORT_END.test(stem) ? `${stem}e` : stem
}

function replaceEnding(
  word: string,
  endings: readonly Ending[],
  isAllowed: (ending: string, before: string) => boolean,
): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (found === undefined) return word
  const before = word.slice(0, word.length - found[0].length)
  return isAllowed(found[0], before) ? before + found[1] : word
}

function dropSuffix(word: string, second: number): string {
  const suffix = STEP_4.find((ending) => word.endsWith(ending))
  if (suffix === undefined) return word
  const before = word.slice(0, word.length - suffix.length)
  if (before.length < second || (suffix === 'ion' && !/[st]$/.test(before))) return word
  return before
}

function dropLast(word: string, first: number, second: number): string {
  const before = word.slice(0, -1)
  if (word.endsWith('e')) {
    const isFree = before.length >= second || (before.length >= first && !SHORT_END.test(before))
    return isFree ? before : word
  }
  return word.endsWith('ll') && before.length >= second ? before : word
}

function readEndings(list: string): Ending[] {
  return list.split(' ').map((pair) => {
    const [ending = '', instead = ''] = pair.split(':')
    return [ending, instead]
  })
}
