import type { Language } from '../catalogue/recipe.ts'

/** What may be wrong with the wording of a "How might we" question. */
export type QuestionFlaw =
  | 'no-stem'
  | 'solution'
  | 'too-short'
  | 'too-long'
  | 'nobody'
  | 'several-questions'

interface QuestionWords {
  readonly stem: string
  /** Ways of answering inside the question. */
  readonly solution: RegExp
  /** Someone it is for. */
  readonly someone: RegExp
  readonly and: RegExp
}

/** Fewer words say nothing, more say several things. The stem counts. */
const FEWEST_WORDS = 6
const MOST_WORDS = 25

const WORDS: Readonly<Record<Language, QuestionWords>> = {
  fr: {
    stem: 'comment pourrions-nous',
    solution:
      /(?<!\p{L})(?:en (?!(?:attend|av|rest|pass)ant(?!\p{L}))\p{L}{2,}ant(?!\p{L})|grâce (?:à|aux?)(?!\p{L})|à l'aide (?:de|d')|au moyen (?:de|d')|via (?:une?|l[ea'])|(?:une?|l[ea's]+|avec) ?(?:appli(?:cation)?|chatbot|robot|logiciel|plateforme|site|intranet|outil|formulaire|qr code)s?(?!\p{L}))/u,
    someone:
      /(?<!\p{L})(?:clients?|clientes?|usagers?|utilisat(?:eur|rice)s?|visiteurs?|patients?|patientes?|habitante?s?|élèves?|famille?s?|parents?|membres?|équipes?|collègues?|collaborat(?:eur|rice)s?|conseill(?:er|ère)s?|agents?|vendeurs?|salariée?s?|personnes?|gens|quelqu'un|chacune?|tous|toutes|nouveaux|nouvelles|ceux|celles|elles?|ils?|lui|leur|eux)(?!\p{L})/u,
    and: /(?<!\p{L})et(?!\p{L})/gu,
  },
  en: {
    stem: 'how might we',
    solution:
      /(?<!\p{L})(?:by (?!(?:mornin|evenin)g(?!\p{L}))\p{L}{2,}ing(?!\p{L})|thanks to|with the help of|by means of|using|via an?|(?:an?|the|with) (?:app|application|chatbot|robot|software|platform|website|intranet|tool|form|qr code)s?(?!\p{L}))/u,
    someone:
      /(?<!\p{L})(?:customers?|clients?|users?|visitors?|patients?|residents?|pupils?|students?|families|family|parents?|members?|teams?|colleagues?|staff|advis[eo]rs?|agents?|sellers?|employees?|person|people|someone|everyone|anyone|newcomers?|those|them|they|their|she|he|her|him)(?!\p{L})/u,
    and: /(?<!\p{L})and(?!\p{L})/gu,
  },
}

/**
 * What to look at again in a "How might we" question, in the order of the sentence; nothing for a
 * question that holds, or for a blank. A leading ellipsis stands for the stem, which is printed above
 * the notes. It advises and never refuses: words are only signs. The rules (open, no solution inside,
 * neither too broad nor too narrow, for someone) are those of
 * http://innovationenglish.sites.ku.dk/metode/build-an-opportunity-room ; the figures are ours.
 */
export function checkQuestion(text: string, language: Language): readonly QuestionFlaw[] {
  const words = WORDS[language]
  const question = readQuestion(text, words.stem)
  if (question === '') return []
  const count = question.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const inside = question.startsWith(words.stem) ? question.slice(words.stem.length) : question
  const flaws: readonly (readonly [boolean, QuestionFlaw])[] = [
    [!question.startsWith(words.stem), 'no-stem'],
    [words.solution.test(inside), 'solution'],
    [count < FEWEST_WORDS, 'too-short'],
    [count > MOST_WORDS, 'too-long'],
    [!words.someone.test(inside), 'nobody'],
    [(inside.match(words.and) ?? []).length >= 2, 'several-questions'],
  ]
  return flaws.flatMap(([isThere, flaw]) => (isThere ? [flaw] : []))
}

/** Lower case, one kind of apostrophe, single blanks; an ellipsis at the start becomes the stem. */
function readQuestion(text: string, stem: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.replace(/^(?:…|\.{3}) ?(?=\S)/, `${stem} `)
}
