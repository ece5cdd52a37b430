/**
 * The French Snowball stemmer, written from its description:
 * https://snowballstem.org/algorithms/french/stemmer.html
 * The meaning table is keyed by these stems.
 */

/** Where the parts of the word that may lose an ending begin, as offsets. */
interface Regions {
  readonly verb: number
  readonly first: number
  readonly second: number
}

type Rule =
  | 'drop'
  | 'ation'
  | 'logie'
  | 'ution'
  | 'ence'
  | 'ement'
  | 'ité'
  | 'if'
  | 'eaux'
  | 'aux'
  | 'euse'
  | 'issement'
  | 'amment'
  | 'emment'
  | 'ment'

const VOWEL = 'aeiouyâàëéêèïîôûù'
const MARK = new RegExp(`[${VOWEL}](?:[ui](?=[${VOWEL}])|y)|ë|ï|y(?=[${VOWEL}])|qu`)
const TWO_VOWELS_FIRST = new RegExp(`^(?:[${VOWEL}]{2}.|col|par|tap)`)
const TO_VOWEL = new RegExp(`[${VOWEL}]`)
const PAST_VOWEL_AND_CONSONANT = new RegExp(`[${VOWEL}][^${VOWEL}]`)
const ENDS_IN_CONSONANT = new RegExp(`[^${VOWEL}]$`)
const ACCENT = new RegExp(`[éè]([^${VOWEL}]+)$`)

// The ending that counts is the longest that fits, even when it may not go.
const STANDARD = readEndings<Rule>({
  drop: 'ance ances iqUe iqUes able ables isme ismes iste istes eux',
  ation: 'atrice atrices ateur ateurs ation ations',
  logie: 'logie logies',
  ution: 'usion usions ution utions',
  ence: 'ence ences',
  ement: 'ement ements',
  ité: 'ité ités',
  if: 'if ifs ive ives',
  eaux: 'eaux',
  aux: 'aux',
  euse: 'euse euses',
  issement: 'issement issements',
  amment: 'amment',
  emment: 'emment',
  ment: 'ment ments',
})
const I_VERB = readEndings<'drop'>({
  drop:
    'îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is ' +
    'issaIent issais issait issant issante issantes issants isse issent isses issez issiez issions issons it',
})
const VERB = readEndings<'ions' | 'drop' | 'drop-e'>({
  ions: 'ions',
  drop: 'é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez',
  'drop-e':
    'âmes ât âtes a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions',
})

/** The stem of a lower-case French word with its accents; anything else comes back as it is or shorter. */
export function stemFrench(word: string): string {
  const marked = markLetters(word)
  const regions = findRegions(marked)
  const { text, isDone } = dropStandard(marked, regions)
  const dropped = isDone ? text : (dropIVerb(text, regions) ?? dropVerb(text, regions))
  const stem =
    dropped === null ? dropResidual(text, regions) : dropped.replace(/Y$/, 'i').replace(/ç$/, 'c')
  const single = /(?:ell|eill|enn|onn|ett)$/.test(stem) ? stem.slice(0, -1) : stem
  return unmarkLetters(single.replace(ACCENT, 'e$1'))
}

/** Vowels that sound as consonants are written in capitals until the end, and ë and ï as He and Hi. */
function markLetters(word: string): string {
  let marked = word
  // One at a time, from the left: a letter once marked is no vowel to the next.
  while (MARK.test(marked)) marked = marked.replace(MARK, markLetter)
  return marked
}

function markLetter(found: string): string {
  if (found === 'ë') return 'He'
  if (found === 'ï') return 'Hi'
  if (found.length === 1) return 'Y'
  return `${found[0]}${found[1]?.toUpperCase()}`
}

function unmarkLetters(word: string): string {
  return word.replaceAll('He', 'ë').replaceAll('Hi', 'ï').replaceAll('H', '').toLowerCase()
}

function findRegions(word: string): Regions {
  const past = (pattern: RegExp, from: number) => {
    const match = pattern.exec(word.slice(from))
    return match === null ? word.length : from + match.index + match[0].length
  }
  const start = TWO_VOWELS_FIRST.exec(word)
  const first = past(PAST_VOWEL_AND_CONSONANT, 0)
  return {
    verb: start === null ? past(TO_VOWEL, 1) : start[0].length,
    first,
    second: past(PAST_VOWEL_AND_CONSONANT, first),
  }
}

/** Nouns, adjectives and adverbs. Some adverbs lose their end and are then read as verbs: not done. */
function dropStandard(
  word: string,
  regions: Regions,
): { readonly text: string; readonly isDone: boolean } {
  const found = findEnding(word, STANDARD)
  if (found === null) return { text: word, isDone: false }
  const { before, rule } = found
  const inVerb = before.length >= regions.verb
  if (rule === 'amment' || rule === 'emment') {
    return { text: inVerb ? `${before}${rule[0]}nt` : word, isDone: false }
  }
  if (rule === 'ment') {
    const isFree = !ENDS_IN_CONSONANT.test(before) && before.length > regions.verb
    return { text: isFree ? before : word, isDone: false }
  }
  const text = replaceStandard(before, rule, regions)
  return { text: text ?? word, isDone: text !== null }
}

/** Null when the ending may not go. */
function replaceStandard(before: string, rule: Rule, regions: Regions): string | null {
  const inFirst = before.length >= regions.first
  const inSecond = before.length >= regions.second
  if (rule === 'eaux') return `${before}eau`
  if (rule === 'aux') return inFirst ? `${before}al` : null
  if (rule === 'issement') return inFirst && ENDS_IN_CONSONANT.test(before) ? before : null
  if (rule === 'ement')
    return before.length >= regions.verb ? dropBeforeEment(before, regions) : null
  if (rule === 'euse' && !inSecond) return inFirst ? `${before}eux` : null
  if (!inSecond) return null
  if (rule === 'logie') return `${before}log`
  if (rule === 'ution') return `${before}u`
  if (rule === 'ence') return `${before}ent`
  if (rule === 'ation') return replaceIn(before, 'ic', regions.second, 'iqU')
  if (rule === 'ité') return dropBeforeIté(before, regions)
  if (rule === 'if') return dropBeforeIf(before, regions)
  return before
}

function dropBeforeEment(word: string, { verb, first, second }: Regions): string {
  if (word.endsWith('iv')) {
    const stem = replaceIn(word, 'iv', second)
    return stem === word ? word : replaceIn(stem, 'at', second)
  }
  if (word.endsWith('eus')) {
    return replaceIn(word, 'eus', second, word.length - 3 >= first ? 'eux' : 'eus')
  }
  if (/(?:abl|iqU)$/.test(word)) return replaceIn(word, word.slice(-3), second)
  return word.length - 3 >= verb ? word.replace(/[Ii]èr$/, 'i') : word
}

function dropBeforeIté(word: string, { second }: Regions): string {
  if (word.endsWith('abil')) return replaceIn(word, 'abil', second, 'abl')
  if (word.endsWith('ic')) return replaceIn(word, 'ic', second, 'iqU')
  return replaceIn(word, 'iv', second)
}

function dropBeforeIf(word: string, { second }: Regions): string {
  const stem = replaceIn(word, 'at', second)
  return stem === word ? word : replaceIn(stem, 'ic', second, 'iqU')
}

/** Null when the word has no such ending: forms of verbs in -ir. */
function dropIVerb(word: string, { verb }: Regions): string | null {
  const found = findEnding(word, I_VERB, verb)
  if (found === null || found.before.length <= verb) return null
  return ENDS_IN_CONSONANT.test(found.before) && !found.before.endsWith('H') ? found.before : null
}

/** Null when the word has no such ending: forms of other verbs. */
function dropVerb(word: string, { verb, second }: Regions): string | null {
  const found = findEnding(word, VERB, verb)
  if (found === null) return null
  const { before, rule } = found
  if (rule === 'ions') return before.length >= second ? before : null
  return rule === 'drop-e' ? replaceIn(before, 'e', verb) : before
}

function dropResidual(word: string, { verb, second }: Regions): string {
  const stem = /(?:Hi|[^aiouès])s$/.test(word) ? word.slice(0, -1) : word
  const end = stem.slice(verb)
  if (/[st]ion$/.test(end)) return stem.length - 3 >= second ? stem.slice(0, -3) : stem
  if (/[Ii](?:er|ère)$/.test(end)) return stem.replace(/[Ii](?:er|ère)$/, 'i')
  return end.endsWith('e') ? stem.slice(0, -1) : stem
}

/** The longest ending that lies after `from`. */
function findEnding<Kind>(
  word: string,
  { longest, rules }: Endings<Kind>,
  from = 0,
): { readonly before: string; readonly rule: Kind } | null {
  for (let at = Math.max(from, word.length - longest); at < word.length; at++) {
    const rule = rules.get(word.slice(at))
    if (rule !== undefined) return { before: word.slice(0, at), rule }
  }
  return null
}

/** Drops an ending that begins after `from`; puts `instead` for one that begins before. */
function replaceIn(word: string, ending: string, from: number, instead = ending): string {
  if (!word.endsWith(ending)) return word
  const before = word.slice(0, word.length - ending.length)
  return before.length >= from ? before : before + instead
}

interface Endings<Kind> {
  readonly longest: number
  readonly rules: ReadonlyMap<string, Kind>
}

function readEndings<Kind extends string>(lists: Readonly<Record<Kind, string>>): Endings<Kind> {
  const rules = new Map<string, Kind>()
  for (const rule of Object.keys(lists) as Kind[]) {
    for (const ending of lists[rule].split(' ')) rules.set(ending, rule)
  }
  return { longest: Math.max(...[...rules.keys()].map(({ length }) => length)), rules }
}
