import { foldText } from '../clusters/fold-text.ts'

export interface ActionParts {
  readonly what: string
  /** '' when nobody is named. */
  readonly who: string
  readonly when: string
}

/**
 * People write what, who and when with an arrow, a dash or a slash between them, or an @ before a name.
 * At the start of a line, a dash is a bullet.
 */
const SEPARATOR = /(\s*(?:→|➔|➜|=>|->)\s*|(?<=\S)[^\S\r\n]*—\s*|(?<=\S)[^\S\r\n]+(?:\/|\||–|-)\s+)/u
const ARROW = /[→➔➜>]/u
const MENTION = /(^|[\s([])@(\p{L}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)?)/u
const DATE_WORD =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain|semaine|mois|trimestre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|today|week|month|quarter)\b/
/** Folded: so many of something that is no time, "4 lots". */
const COUNTED =
  /\d+\s+(?!(?:heures?|jours?|semaines?|annees?|hours?|minutes?|days?|weeks?|months?|quarters?|years?|ans)\b)[a-z]{3,}/
const VERSION = /\bv\d/
/** Folded: what people note of an action that is neither a name nor a date. */
const NO_NAME =
  /^(?:tres |very )?(?:urgente?s?|importante?s?|prioritaires?|priorite|priority|asap|eo[dwmy]|tb[acd]|todo|a (?:voir|faire|definir|preciser|confirmer)|fait|done|ok)$/
/** Also between the three, as the zone asks for them; a sentence has both, so more has to fit. */
const LINE_END = /\s*[\r\n]+\s*/u
const COMMA = /\s*[,;]\s+/u
const BRACKETS_AT_END = /\s*\(([^()]*)\)[\s.]*$/u
const WHAT_WORD = /^(?:quoi|what)\s*[:?]+\s*/iu
const WHO_WORD = /^(?:qui|who)\s*[:?]+\s*/iu
const WHEN_WORD = /^(?:quand|when)\s*[:?]+\s*/iu
const NAMES = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:et|and|&|\+|\p{Lu}[\p{L}\p{M}'’.-]*)){0,4}$/u
/** A name is short; a longer part is more of the action. */
const LONGEST_NAME = 60

/**
 * Splits an action note by simple rules; a part that cannot be told apart stays in `what`, so no
 * word is lost. "Afficher l'attente → Léa → 12 mai", "Affiche @Léa — lundi", "Affiche / Léa / J7", "Affiche, Léa, lundi",
 * "Affiche (Léa, lundi)", or a line each.
 */
export function splitAction(text: string): ActionParts {
  const parts = splitWhoAndWhen(text)
  return parts.who + parts.when === ''
    ? parts
    : { ...parts, what: parts.what.replace(WHAT_WORD, '') }
}

function splitWhoAndWhen(text: string): ActionParts {
  const mention = MENTION.exec(text)
  const named = mention?.[2]?.replace(/[.'’-]+$/u, '') ?? ''
  const rest = mention === null ? text : text.replace(mention[0], mention[1]?.trim() ?? '')
  const { what, others } = splitParts(rest)
  if (named === '' && others.length === 0) return splitLines(rest)
  const dates = others.filter(({ said, isSure }) => isWhen(said) || (isSure && named !== ''))
  const told = named === '' ? dates.slice(0, 1) : dates
  const rested = others.filter((part) => !told.includes(part))
  const who = named === '' ? rested.find(canBeWho) : undefined
  const when = told.length > 0 ? told : rested.filter((part) => isLastOfThree(part, who, rested))
  const free = rested.filter((part) => part !== who && !when.includes(part))
  return {
    what: [what, ...free.map(({ said }) => said)].join(' — '),
    who: who?.said.replace(WHO_WORD, '') ?? named,
    when: when.map(({ said }) => said.replace(WHEN_WORD, '')).join(' '),
  }
}

interface Part {
  readonly said: string
  /** After an arrow, which stands between the three alone; a dash and a slash are in sentences too. */
  readonly isSure: boolean
}

/** What is to be done, as it is written, up to the first part that is said to be, or can be, who or when. */
function splitParts(text: string): { readonly what: string; readonly others: readonly Part[] } {
  const [first = '', ...rest] = text.split(SEPARATOR)
  let what = first.trim()
  const others: Part[] = []
  for (let at = 0; at < rest.length; at += 2) {
    const mark = rest[at] ?? ''
    const said = (rest[at + 1] ?? '').trim()
    const part = { said, isSure: ARROW.test(mark) }
    if (said === '') continue
    if (what === '') what = said
    else if (others.length > 0 || part.isSure || isWhoOrWhen(said)) others.push(part)
    else what += mark + said
  }
  return { what, others }
}

/** What follows who after a second arrow is when, in whatever words: "dès que possible". */
function isLastOfThree(part: Part, who: Part | undefined, parts: readonly Part[]): boolean {
  if (who?.isSure !== true || !part.isSure || isWho(part.said)) return false
  return parts.length === 2 && parts[0] === who && parts[1] === part
}

function canBeWho({ said, isSure }: Part): boolean {
  if (!isSure || isWho(said)) return isWho(said)
  return said.length <= LONGEST_NAME && /^\D*\p{L}\D*$/u.test(said) && !NO_NAME.test(foldText(said))
}

/** "Appeler la banque" over "Léa" over "lundi", or the three between commas when the last is a date. */
function splitLines(text: string): ActionParts {
  const lines = text.trim().split(LINE_END)
  if (lines.length > 1) {
    const found = takeEnds(lines)
    if (found.who !== '' || found.when !== '') return joinWhat(text, found)
  }
  const inBrackets = splitBrackets(text)
  if (inBrackets !== null) return inBrackets
  const found = takeEnds(text.trim().split(COMMA))
  if (found.who !== '' && found.when !== '') return joinWhat(text, found)
  return { what: text.trim(), who: '', when: '' }
}

/** "Appeler la banque (Léa, lundi)": both, and nothing else. */
function splitBrackets(text: string): ActionParts | null {
  const brackets = BRACKETS_AT_END.exec(text)
  const parts = brackets?.[1]?.split(COMMA) ?? []
  const { who, when, taken } = takeEnds(['', ...parts])
  if (who === '' || when === '' || taken.length < parts.length) return null
  return { what: text.slice(0, brackets?.index).trim(), who, when }
}

interface Ends {
  readonly who: string
  readonly when: string
  /** The parts they were, last first. */
  readonly taken: readonly string[]
}

/** From the end: a date and names, once each, in either order; the first part is what is to be done. */
function takeEnds(parts: readonly string[]): Ends {
  let [who, when] = ['', '']
  const taken: string[] = []
  for (const part of parts.slice(1).reverse()) {
    if (when === '' && isWhen(part)) when = part.replace(WHEN_WORD, '')
    else if (who === '' && isWho(part)) who = part.replace(WHO_WORD, '')
    else break
    taken.push(part)
  }
  return { who, when, taken }
}

/** What is left, letter by letter but for what stood between. */
function joinWhat(text: string, { who, when, taken }: Ends): ActionParts {
  const end = taken.reduce((at, part) => text.lastIndexOf(part, at - 1), text.length)
  return {
    what: text
      .slice(0, end)
      .replace(/[\s,;]+$/u, '')
      .trim(),
    who,
    when,
  }
}

function isWhoOrWhen(said: string): boolean {
  return !/[\r\n]/.test(said) && (isWho(said) || isWhen(said))
}

/** Names, or what is said to be who. */
function isWho(part: string): boolean {
  return WHO_WORD.test(part) || (NAMES.test(part) && !NO_NAME.test(foldText(part)))
}

/** A date, or what is said to be when. */
function isWhen(part: string): boolean {
  if (WHEN_WORD.test(part)) return true
  const folded = foldText(part)
  const isFigure = /\d/.test(folded) && !COUNTED.test(folded) && !VERSION.test(folded)
  return part.length <= LONGEST_NAME && (isFigure || DATE_WORD.test(folded))
}
