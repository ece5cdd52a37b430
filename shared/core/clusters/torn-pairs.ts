import type { Language } from './clustering.ts'

/** Verbs that tell what a thing does right after its name, and that seldom name one there. */
const DOES = new Set(
  (
    'dit change promet empêche connaît répond attend arrive vient sait prend perd trouve explique coûte dure ' +
    'ferme ouvre manque reste met veut peut doit devient permet parle oublie rappelle refuse propose rassure ' +
    'agace énerve bloque tombe tourne traîne sonne semble paraît convient suffit croit voit boit reçoit envoie ' +
    'paie paye appelle achète vend gère aime évite cherche laisse oblige donne crée'
  ).split(' '),
)
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
