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
/** A name is short; a longer part is more of the action. */
const LONGEST_NAME = 60

/**
 * Splits an action note by simple rules; a part that cannot be told apart stays in `what`, so no
 * word is lost. "Afficher l'attente → Léa → 12 mai", "Affiche @Léa — lundi", "Affiche / Léa / J7".
 */
export function splitAction(text: string): ActionParts {
  const mention = MENTION.exec(text)
  const named = mention?.[2]?.replace(/[.'’-]+$/u, '') ?? ''
  const rest = mention === null ? text : text.replace(mention[0], mention[1] ?? '')
  const [what = '', ...others] = rest
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
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

function isDate(part: string): boolean {
  return part.length <= LONGEST_NAME && (/\d/.test(part) || DATE_WORD.test(foldText(part)))
}
