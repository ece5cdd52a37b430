import type { Bilingual, ProgressionRecipe } from './recipe.ts'

function phase(fr: string, en: string, lineFr = '', lineEn = '') {
  const title: Bilingual = { fr, en }
  const line: Bilingual = { fr: lineFr, en: lineEn }
  return { title, line }
}

/**
 * Names for the phases of persona-bottom. No source names the four phases of a Target Persona, so the
 * first set, the default, is ours and neutral; the others are current in marketing.
 */
export const PROGRESSIONS: readonly ProgressionRecipe[] = [
  {
    id: 'neutral',
    title: { fr: 'Neutre (de nous)', en: 'Neutral (ours)' },
    phases: [
      phase('Éveil', 'Awareness', 'Le besoin apparaît', 'A need appears'),
      phase('Exploration', 'Exploration', 'Elle se renseigne', 'They look around'),
      phase('Choix', 'Choice', 'Elle décide', 'They decide'),
      phase('Usage et fidélité', 'Use and loyalty', 'Elle reste, ou part', 'They stay, or leave'),
    ],
  },
  // Source: https://oni.fr/qu-est-ce-que-le-parcours-d-achat
  {
    id: 'four-stages',
    title: { fr: 'Quatre volets', en: 'Four stages' },
    phases: [
      phase('Découverte', 'Discovery'),
      phase('Intérêt', 'Interest'),
      phase('Décision', 'Decision'),
      phase('Action', 'Action'),
    ],
  },
  // Source: https://globaliadigital.com/fr/blogue/importance-parcours-client-acheteurs
  {
    id: 'buyer',
    title: { fr: 'Parcours d’achat', en: 'Buyer’s journey' },
    phases: [
      phase('Sensibilisation', 'Awareness'),
      phase('Considération', 'Consideration'),
      phase('Décision', 'Decision'),
      phase('Évaluation après achat', 'Review after purchase'),
    ],
  },
  // Source: https://bofu.ca/blogs/le-haut-de-l-entonnoir/comprendre-les-modeles-du-parcours-client-en-marketing-numerique
  {
    id: 'see-think-do-care',
    title: { fr: 'See, Think, Do, Care', en: 'See, Think, Do, Care' },
    phases: [
      phase('Voir', 'See'),
      phase('Penser', 'Think'),
      phase('Agir', 'Do'),
      phase('Prendre soin', 'Care'),
    ],
  },
  // Source: https://bofu.ca/blogs/le-haut-de-l-entonnoir/comprendre-les-modeles-du-parcours-client-en-marketing-numerique
  {
    id: 'aida',
    title: { fr: 'AIDA', en: 'AIDA' },
    phases: [
      phase('Attention', 'Attention'),
      phase('Intérêt', 'Interest'),
      phase('Désir', 'Desire'),
      phase('Action', 'Action'),
    ],
  },
]
