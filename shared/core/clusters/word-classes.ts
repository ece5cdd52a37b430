import type { Language } from './clustering.ts'
import { listWords } from './stop-words.ts'

// Words that may tell notes apart, and so are no stop words, but that name no thing.

/** Adverbs, quantities, and forms of verbs that name nothing. */
const NO_ENDS = listWords(
  'few several either neither else anymore already yet still soon maybe perhaps via due ago away together ' +
    'everywhere anywhere somewhere nowhere almost quite rather ' +
    'took went came gave stole broke saw knew did drove wrote spoke chose grew threw forgot fell ate wore ran ' +
    'began became woke froze shook flew swore',
  'certain certaine certains certaines tel telle tels telles mêmes partout ailleurs maintenant bientôt hier ' +
    'tard tôt là loin longtemps rapidement facilement directement seulement simplement totalement complètement ' +
    'actuellement régulièrement correctement clairement uniquement également notamment fois ' +
    'dit promet empêche connaît répond attend arrive vient sait prend perd explique ouvre met veut peut doit ' +
    'devient permet parle oublie rappelle refuse propose rassure agace énerve bloque tourne semble paraît ' +
    'convient suffit croit voit boit reçoit envoie paie paye achète vend gère évite cherche laisse oblige ' +
    'trouve appelle aime donne crée coûte ' +
    'suivre prendre comprendre apprendre mettre permettre lire écrire dire vendre attendre rendre perdre ' +
    'répondre vivre boire croire',
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
    'paid spent taken made sent got gotten gone said told given found bought sold kept held seen known shown ' +
    'showed thought heard brought taught caught done driven chosen grown thrown fallen eaten begun sat stood ' +
    'understood met meant dealt slept stuck struck hung lent spoken fed fled felt led won ' +
    'say tell know think remember accept receive send pay buy sell bring keep become allow happen add remove ' +
    'delete activate deactivate verify confirm ensure enable disable connect disconnect choose create explain ' +
    'forget hear learn leave lend locate lose mean provide recommend require refuse speak spend submit talk ' +
    'translate understand write ask eat turn set put get skip try seem',
  'bon bonne bons bonnes mauvais mauvaise petit petite petits petites grand grande grands grandes nouveau nouvelle ' +
    'nouveaux nouvelles dernier dernière derniers dernières prochain prochaine premier première long longue haut ' +
    'haute meilleur meilleure seul seule gros vieux jeune beau faux vrai plein ' +
    'dit dis mets mis pris reçu perdu vu su remets renvoie ouvre allume éteins ajoute arrête reprends enlève ' +
    'supprime',
)

/** Whether a word can neither start nor end the name of a thing: an adverb, a quantity, a verb. */
export function isNoEnd(form: string, language: Language): boolean {
  if (NO_ENDS[language].has(form)) return true
  return language === 'en' && ADVERB_ENDING.test(form) && !NO_ADVERB.test(form)
}

/** Whether a word is known for an adjective or a verb. */
export function isKnownOther(form: string, language: Language): boolean {
  return OTHERS[language].has(form)
}
