import type { ZoneRecipe } from '../recipe.ts'

/** A row of a journey: its title, the question it asks of each step, and what its notes are. */
function row(
  id: string,
  title: ZoneRecipe['title'],
  question: ZoneRecipe['question'],
  nature: ZoneRecipe['nature'],
  advised = 1,
): ZoneRecipe {
  return { id, title, question, nature, advised }
}

/**
 * Every row a journey can have, in the usual order. They are the components of
 * https://uxclass.co/interaction/journey-map/ and the contact points, expectations and emotions of
 * https://www.economie.gouv.fr/apie/publications/le-parcours-usager-dans-les-entites-publiques ; the
 * three levels of evidence are those of
 * https://www.smaply.com/helpdesk/journey-mapping-with-smaply with signs in place of its colours.
 */
export const JOURNEY_ROWS: readonly ZoneRecipe[] = [
  row(
    'stage',
    { fr: 'Étapes', en: 'Steps' },
    { fr: 'À quel moment du parcours sommes-nous ?', en: 'Which moment of the journey is this?' },
    'fact',
  ),
  row(
    'goal',
    { fr: 'Attente', en: 'Expectation' },
    { fr: 'Qu’espère-t-elle obtenir ici ?', en: 'What do they hope to get here?' },
    'lift',
  ),
  row(
    'action',
    { fr: 'Actions', en: 'Actions' },
    { fr: 'Que fait-elle concrètement ?', en: 'What do they do, concretely?' },
    'fact',
  ),
  row(
    'touchpoint',
    { fr: 'Points de contact', en: 'Touchpoints' },
    { fr: 'Avec qui, par quel canal ?', en: 'With whom, through which channel?' },
    'fact',
  ),
  row(
    'thought',
    { fr: 'Pensées', en: 'Thoughts' },
    { fr: 'Que se dit-elle à cet instant ?', en: 'What runs through their mind?' },
    'voice',
  ),
  row(
    'emotion',
    { fr: 'Émotions', en: 'Emotions' },
    {
      fr: 'Un rond ou une note par étape, de −2 à +2.',
      en: 'A disc or a note a step, from −2 to +2.',
    },
    'voice',
    9,
  ),
  row(
    'verbatim',
    { fr: 'Verbatims', en: 'Quotes' },
    { fr: 'Quelle phrase réelle le prouve ?', en: 'Which real quote proves it?' },
    'voice',
  ),
  row(
    'pain',
    { fr: 'Irritants', en: 'Pain points' },
    {
      fr: 'Qu’est-ce qui bloque, agace ou fait abandonner ?',
      en: 'What blocks, annoys or makes them leave?',
    },
    'snag',
  ),
  row(
    'mot',
    { fr: 'Moments de vérité', en: 'Moments of truth' },
    { fr: 'Où se joue la confiance ?', en: 'Where is trust won or lost?' },
    'voice',
  ),
  row(
    'opportunity',
    { fr: 'Opportunités', en: 'Opportunities' },
    { fr: 'Que pourrait-on faire de mieux ici ?', en: 'What could be better here?' },
    'lift',
  ),
  row(
    'backstage',
    { fr: 'Coulisses', en: 'Backstage' },
    {
      fr: 'Qui et quoi, chez nous, rend cette étape possible ?',
      en: 'Who and what, on our side, makes this step possible?',
    },
    'fact',
  ),
  row(
    'metric',
    { fr: 'Indicateurs', en: 'Metrics' },
    { fr: 'Quel chiffre décrit cette étape ?', en: 'Which figure describes this step?' },
    'fact',
  ),
  row(
    'owner',
    { fr: 'Responsable', en: 'Owner' },
    { fr: 'Qui porte l’amélioration de cette étape ?', en: 'Who owns improving this step?' },
    'pledge',
  ),
  row(
    'evidence',
    { fr: 'Niveau de preuve', en: 'Evidence level' },
    {
      fr: 'Un rond ou une note par étape, du supposé au vérifié.',
      en: 'A disc or a note a step, from a guess to a checked fact.',
    },
    'doubt',
    9,
  ),
]
