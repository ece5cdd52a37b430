import { foldText } from '../clusters/fold-text.ts'

export interface ActionParts {
  readonly what: string
  /** '' when nobody is named. */
  readonly who: string
  readonly when: string
}

/** People write what, who and when with an arrow, a dash or a slash between them, or an @ before a name. */
const SEPARATOR = /\s*(?:→|➔|➜|=>|->|—)\s*|\s+(?:\/|\||–|-)\s+/u
const MENTION = /(^|[\s([])@(\p{L}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)?)/u
const DATE_WORD =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain|semaine|mois|trimestre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|today|week|month|quarter)\b/
/** Also between the three, as the zone asks for them; a sentence has both, so more has to fit. */
const LINE_END = /\s*[\r\n]+\s*/u
const COMMA = /\s*,\s+/u
const WHO_WORD = /^(?:qui|who)\s*[:?]+\s*/iu
const WHEN_WORD = /^(?:quand|when)\s*[:?]+\s*/iu
const NAMES = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:et|and|&|\+|\p{Lu}[\p{L}\p{M}'’.-]*)){0,4}$/u
/** A name is short; a longer part is more of the action. */
const LONGEST_NAME = 60

/**
 * Splits an action note by simple rules; a part that cannot be told apart stays in `what`, so no
 * word is lost. "Afficher l'attente → Léa → 12 mai", "Affiche @Léa — lundi", "Affiche / Léa / J7", "Affiche, Léa, lundi",
 * or a line each.
 */
export function splitAction(text: string): ActionParts {
  const mention = MENTION.exec(text)
  const named = mention?.[2]?.replace(/[.'’-]+$/u, '') ?? ''
  const rest = mention === null ? text : text.replace(mention[0], mention[1] ?? '')
  const [what = '', ...others] = rest
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
  if (named === '' && others.length === 0) return splitLines(rest)
  if (named !== '') return { what, who: named, when: others.join(' ') }
  const whenAt = others.findIndex(isDate)
  const whoAt = others.findIndex((part, index) => index !== whenAt && part.length <= LONGEST_NAME)
  const more = others.filter((_, index) => index !== whenAt && index !== whoAt)
  return {
    what: [what, ...more].join(' — '),
    who: others[whoAt] ?? '',
    when: others[whenAt] ?? '',
  }
}

/** "Appeler la banque" over "Léa" over "lundi", or the three between commas when the last is a date. */
function splitLines(text: string): ActionParts {
  const lines = text.trim().split(LINE_END)
  if (lines.length > 1) {
    const found = takeEnds(lines)
    if (found.who !== '' || found.when !== '') return joinWhat(text, found)
  }
  const found = takeEnds(text.trim().split(COMMA))
  if (found.who !== '' && found.when !== '') return joinWhat(text, found)
  return { what: text.trim(), who: '', when: '' }
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
    if (when === '' && (WHEN_WORD.test(part) || isDate(part))) when = part.replace(WHEN_WORD, '')
    else if (who === '' && (WHO_WORD.test(part) || NAMES.test(part)))
      who = part.replace(WHO_WORD, '')
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
      .replace(/[\s,]+$/u, '')
      .trim(),
    who,
    when,
  }
}

function isDate(part: string): boolean {
  return part.length <= LONGEST_NAME && (/\d/.test(part) || DATE_WORD.test(foldText(part)))
}
