import { foldEvidence } from './fold-evidence.ts'

/** What the cells of a column are for. `none`: it is left out. */
export type ColumnMeaning =
  | 'text'
  | 'figure'
  | 'source'
  | 'date'
  | 'zone'
  | 'level'
  | 'sentiment'
  | 'none'

export const COLUMN_MEANINGS: readonly ColumnMeaning[] = [
  ...(['text', 'figure', 'source', 'date'] as const),
  ...(['zone', 'level', 'sentiment', 'none'] as const),
]

/** Words of headers in both languages, folded. "Date de réponse" is a date: earlier lines win. */
const WORDS: readonly (readonly [ColumnMeaning, readonly string[]])[] = [
  [
    'date',
    [
      ...['date', 'quand', 'when', 'jour', 'day', 'mois', 'month', 'annee', 'year'],
      ...['periode', 'period', 'horodatage', 'timestamp'],
    ],
  ],
  [
    'level',
    [
      ...['niveau', 'level', 'preuve', 'evidence', 'fiabilite', 'reliability'],
      ...['confiance', 'confidence', 'certitude', 'certainty'],
    ],
  ],
  [
    'zone',
    [
      ...['zone', 'zones', 'rubrique', 'section', 'categorie', 'category', 'theme', 'topic'],
      ...['etape', 'step', 'stage', 'bloc'],
    ],
  ],
  [
    'figure',
    [
      ...['valeur', 'value', 'chiffre', 'figure', 'taux', 'rate', 'pourcentage', 'percentage'],
      ...['nombre', 'number', 'count', 'score', 'resultat', 'result', 'total', 'moyenne'],
      ...['average', 'mean', '%'],
    ],
  ],
  [
    'text',
    [
      ...['verbatim', 'verbatims', 'citation', 'quote', 'quotes', 'commentaire', 'commentaires'],
      ...['comment', 'comments', 'remarque', 'remark', 'feedback', 'texte', 'text', 'reponse'],
      ...['answer', 'response', 'temoignage', 'testimonial', 'avis', 'review', 'observation'],
      ...['indicateur', 'indicator', 'metric', 'kpi', 'statistique', 'statistic', 'mesure'],
      ...['measure', 'description', 'titre', 'title', 'insight', 'constat', 'finding'],
    ],
  ],
  [
    'sentiment',
    ['sentiment', 'ressenti', 'emotion', 'tonalite', 'tone', 'humeur', 'mood', 'polarite'],
  ],
  [
    'source',
    [
      ...['source', 'auteur', 'author', 'qui', 'who', 'client', 'customer', 'profil', 'profile'],
      ...['segment', 'canal', 'channel', 'origine', 'origin', 'nom', 'name', 'repondant'],
      ...['respondent', 'utilisateur', 'user', 'persona', 'personne', 'person', 'interviewee'],
    ],
  ],
]

/** Longer than that, a cell is something said, not the name of a column. */
const MOST_WORDS = 5

/** What a header says its column is for; null when it says nothing we know. */
export function readHeader(cell: string): ColumnMeaning | null {
  const words = foldEvidence(cell)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > MOST_WORDS) return null
  return WORDS.find(([, known]) => words.some((word) => known.includes(word)))?.[0] ?? null
}

/** A header that is nothing but a known word: sure enough for a column alone. */
export function isBareHeader(cell: string): boolean {
  const folded = foldEvidence(cell)
  return WORDS.some(([, known]) => known.includes(folded))
}
