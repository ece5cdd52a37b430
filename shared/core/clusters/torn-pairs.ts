import type { Language } from './clustering.ts'

/** Verbs that tell what a thing does right after its name; elsewhere they name things ("manque de temps"). */
const DOES = new Set('change dure ferme manque reste tombe traîne sonne'.split(' '))
const PLURAL = /[sxz]$/
/** A verb after a plural: an adjective would have its s. */
const THEY_DO = /ent$/
const PLURAL_PARTICIPLE = /ée?s$/
/** Words before a plural that have no s of their own. */
const NUMBERS = new Set(
  'quatre cinq sept huit neuf onze douze treize quatorze quinze seize vingt'.split(' '),
)

/**
 * Whether two words that stand side by side belong to no one name, by their agreement: "vendeurs |
 * connaissent", "visio | change", "fidélité | expirés". French only: English does not agree.
 */
export function isTorn(before: string, form: string, language: Language): boolean {
  if (language !== 'fr') return false
  if (PLURAL.test(before)) return THEY_DO.test(form)
  return DOES.has(form) || (PLURAL_PARTICIPLE.test(form) && !NUMBERS.has(before))
}
