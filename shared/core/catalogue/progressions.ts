import type { Bilingual, ProgressionRecipe } from './recipe.ts'

function phase(fr: string, en: string, lineFr: string, lineEn: string) {
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
      phase('Découverte', 'Discovery', 'Elle comprend son besoin', 'They see their need'),
      phase('Intérêt', 'Interest', 'Elle veut en savoir plus', 'They want to know more'),
      phase('Décision', 'Decision', 'Elle tranche', 'They make up their mind'),
      phase('Action', 'Action', 'Elle passe à l’acte', 'They do it'),
    ],
  },
  // Source: https://globaliadigital.com/fr/blogue/importance-parcours-client-acheteurs
  {
    id: 'buyer',
    title: { fr: 'Parcours d’achat', en: 'Buyer’s journey' },
    phases: [
      phase('Sensibilisation', 'Awareness', 'Le besoin apparaît', 'A need appears'),
      phase('Considération', 'Consideration', 'Elle compare', 'They compare'),
      phase('Décision', 'Decision', 'Elle tranche', 'They make up their mind'),
      phase(
        'Évaluation après achat',
        'Review after purchase',
        'Elle juge son choix',
        'They judge their choice',
      ),
    ],
  },
  // Source: https://bofu.ca/blogs/le-haut-de-l-entonnoir/comprendre-les-modeles-du-parcours-client-en-marketing-numerique
  {
    id: 'see-think-do-care',
    title: { fr: 'See, Think, Do, Care', en: 'See, Think, Do, Care' },
    phases: [
      phase('Voir', 'See', 'Elle pourrait être concernée', 'It could concern them'),
      phase('Penser', 'Think', 'Elle y pense', 'They think about it'),
      phase('Agir', 'Do', 'Elle veut agir maintenant', 'They want it now'),
      phase(
        'Prendre soin',
        'Care',
        'Elle est cliente, et revient',
        'They are customers, and return',
      ),
    ],
  },
  // Source: https://bofu.ca/blogs/le-haut-de-l-entonnoir/comprendre-les-modeles-du-parcours-client-en-marketing-numerique
  {
    id: 'aida',
    title: { fr: 'AIDA', en: 'AIDA' },
    phases: [
      phase('Attention', 'Attention', 'Elle remarque', 'They notice'),
      phase('Intérêt', 'Interest', 'Elle veut en savoir plus', 'They want to know more'),
      phase('Désir', 'Desire', 'Elle en a envie', 'They want it'),
      phase('Action', 'Action', 'Elle passe à l’acte', 'They do it'),
    ],
  },
]
