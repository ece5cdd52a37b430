import { eng } from 'stopword/src/stopwords_eng.js'
import { fra } from 'stopword/src/stopwords_fra.js'
import type { Language } from './clustering.ts'
import { foldText } from './fold-text.ts'

// Words that workshop notes are full of and that say nothing of their subject: modal verbs,
// contractions left by the splitting of "don't" and "c'est", small adverbs.
const MORE_ENGLISH =
  'does doing done when why whom whose weren won wouldn couldn shouldn hasn haven need needs want wants ' +
  'gets let lets tell know please really less lot lots one ones thing things something anything ' +
  'everything someone even always ever often sometimes just again every others makes made nor enough ' +
  'use used using go goes going takes give gives put see comes may cannot will shall without within ' +
  'though instead etc eg ie ok'
const MORE_FRENCH =
  'ça quelqu quoi dont ni si non oui chez sous vers entre avant après pendant depuis comme car donc ' +
  'lors alors puis très trop peu plus moins assez aussi encore toujours jamais souvent parfois déjà ' +
  'bien tout tous toute toutes chaque autre autres plusieurs quelques aucun aucune rien quand comment ' +
  'combien pourquoi faut faudrait peut peuvent pouvoir peux pourrait dois doit doivent devoir devrait ' +
  'veut veux veulent voudrais vouloir fait faites font fais va vont aller vais mettre met mis ci voilà ' +
  'voici svp etc afin hors parce presque surtout vraiment juste chose choses truc trucs aujourd hui ok'

type WordLists = Readonly<Record<Language, ReadonlySet<string>>>

/** Words of each language, separated by spaces. */
export function listWords(english: string, french: string): WordLists {
  return { en: new Set(english.split(' ')), fr: new Set(french.split(' ')) }
}

const GRAMMAR: WordLists = {
  en: new Set(
    [...eng, ...'ll re ve don doesn didn isn aren wasn am not no'.split(' ')].map(foldText),
  ),
  fr: new Set([...fra, ...'qu jusqu lorsqu puisqu'.split(' ')].map(foldText)),
}
const STOP: WordLists = {
  en: new Set([...GRAMMAR.en, ...MORE_ENGLISH.split(' ').map(foldText)]),
  fr: new Set([...GRAMMAR.fr, ...MORE_FRENCH.split(' ').map(foldText)]),
}

/** Whether a folded word is an article, a pronoun, an auxiliary… of this language. */
export function isGrammarWord(folded: string, language: Language): boolean {
  return GRAMMAR[language].has(folded)
}

/** Whether a folded word carries no subject of its own in this language. */
export function isStopWord(folded: string, language: Language): boolean {
  return STOP[language].has(folded)
}

/** 1 when the folded word is a stop word of French only, -1 of English only, 0 otherwise. */
export function weighStopWord(folded: string): number {
  return Number(STOP.fr.has(folded)) - Number(STOP.en.has(folded))
}
