import type { Language } from './clustering.ts'
import { listWords } from './stop-words.ts'

// What carries a subject for a sorting, and so is no stop word, but names no thing.
const ADVERBS = listWords(
  'few several either neither else anymore already yet still soon maybe perhaps via due ago away together ' +
    'everywhere anywhere somewhere nowhere almost quite rather',
  'certain certaine certains certaines tel telle tels telles mêmes partout ailleurs maintenant bientôt hier ' +
    'tard tôt là loin longtemps rapidement facilement directement seulement simplement totalement complètement ' +
    'actuellement régulièrement correctement clairement uniquement également notamment',
)
const ADVERB_ENDING = /ly$/
/** What ends like an adverb and is none. */
const NO_ADVERB =
  /^(?:(?:dai|week|month|year|ear|elder|friend|on|fami|supp|rep|assemb|anoma|monopo|bul|ju|ita|app)ly|[a-z]{1,2}ly)$/

/** Adjectives, and forms of verbs, whose ending does not give them away. */
const OTHERS = listWords(
  'last next new old good bad big small long short different available possible sure first high low fast slow ' +
    'easy hard full true false right wrong ready great nice happy sad own extra additional daily weekly monthly ' +
    'yearly ' +
    'paid spent taken lost made sent got gotten gone went said told given stolen broken found bought sold kept ' +
    'left held seen known shown came felt thought heard brought ' +
    'say tell know think remember accept receive send pay buy sell bring keep become allow happen add remove ' +
    'delete activate deactivate verify confirm ensure enable disable connect disconnect choose create explain ' +
    'forget hear learn leave lend locate lose mean provide recommend require refuse speak spend submit talk ' +
    'translate understand write ask eat turn set put get skip try seem',
  'bon bonne bons bonnes mauvais mauvaise petit petite petits petites grand grande grands grandes nouveau nouvelle ' +
    'nouveaux nouvelles dernier dernière derniers dernières prochain prochaine premier première long longue haut ' +
    'haute meilleur meilleure seul seule gros vieux jeune beau faux vrai plein ' +
    'dit dis mets mis pris reçu perdu vu su remets renvoie ouvre allume éteins ajoute arrête reprends enlève ' +
    'supprime crée donne',
)

/** Whether a word can neither start nor end the name of a thing: an adverb, a quantity. */
export function isAdverb(form: string, language: Language): boolean {
  if (ADVERBS[language].has(form)) return true
  return language === 'en' && ADVERB_ENDING.test(form) && !NO_ADVERB.test(form)
}

/** Whether a word is known for an adjective or a verb. */
export function isKnownOther(form: string, language: Language): boolean {
  return OTHERS[language].has(form)
}
