import type { CanvasRecipe } from '../recipe.ts'

/** The row that concludes: what to offer the team, moment by moment, once the gap is read. */
export const ATTENTION_ROW = 'attention'

/**
 * The journey of the customer and that of the team, at the same moments, face to face. The idea that one
 * reflects the other is current in customer relations (https://academieduservice.com/?p=1090).
 */
export const mirror: CanvasRecipe = {
  id: 'mirror',
  title: { fr: 'Miroir client et équipe', en: 'Customer and team mirror' },
  ribbon: { fr: 'Le même moment, vu des deux côtés', en: 'The same moment, seen from both sides' },
  advice: {
    fr: 'En haut le client, en bas l’équipe. L’écart se lit entre le rond et le carré.',
    en: 'Customer above, team below. The gap is between the circle and the square.',
  },
  form: {
    kind: 'mirror',
    moments: 6,
    momentsTitle: { fr: 'Moments', en: 'Moments' },
    momentsLine: { fr: 'Les mêmes pour les deux', en: 'The same for both' },
    lane: 'mirror',
    above: { fr: 'Client', en: 'Customer' },
    below: { fr: 'Équipe', en: 'Team' },
    readingTitle: { fr: 'Lecture', en: 'Reading' },
    readingLine: { fr: 'Qui souffre, qui va bien ?', en: 'Who suffers, who is well?' },
    readingBlank: { fr: 'à lire ensemble', en: 'to be read together' },
  },
  perGroup: true,
  zones: [
    {
      id: 'action',
      title: { fr: 'Ce qu’il vit', en: 'What they live' },
      question: {
        fr: 'Que fait-il, que voit-il à ce moment ?',
        en: 'What do they do and see at that moment?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'verbatim',
      title: { fr: 'Ce qu’il en dit', en: 'What they say' },
      question: { fr: 'Quelle phrase réelle le prouve ?', en: 'Which real sentence proves it?' },
      nature: 'voice',
      advised: 1,
    },
    {
      id: 'mirror',
      title: { fr: 'Le miroir', en: 'The mirror' },
      question: {
        fr: 'Rond ou note à gauche : client. Carré ou note à droite : équipe.',
        en: 'Circle or note on the left: customer. Square or note on the right: team.',
      },
      nature: 'voice',
      advised: 12,
    },
    {
      id: 'cAction',
      title: { fr: 'Ce qu’elle fait', en: 'What they do' },
      question: {
        fr: 'Que fait-elle à ce moment, visible ou non ?',
        en: 'What do they do then, seen or unseen?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'cTension',
      title: { fr: 'Tensions', en: 'Tensions' },
      question: {
        fr: 'Quelles contraintes se contredisent ?',
        en: 'Which conflicting demands weigh on them?',
      },
      nature: 'snag',
      advised: 1,
    },
    {
      id: 'cFeeling',
      title: { fr: 'Ce qu’elle en dit', en: 'Own words' },
      question: {
        fr: 'Que dirait-elle à un collègue en sortant ?',
        en: 'What would they tell a colleague after?',
      },
      nature: 'voice',
      advised: 1,
    },
    {
      id: 'cNeed',
      title: { fr: 'Besoins', en: 'Needs' },
      question: {
        fr: 'Qu’est-ce qui l’aiderait à bien faire ?',
        en: 'What would help them do it well?',
      },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'cHelp',
      title: { fr: 'Ce qui aide', en: 'What helps' },
      question: {
        fr: 'Qu’est-ce qui l’aide aujourd’hui ?',
        en: 'What makes it easier today?',
      },
      nature: 'lift',
      advised: 1,
    },
    {
      id: ATTENTION_ROW,
      title: { fr: 'L’attention à offrir', en: 'Attention to offer' },
      question: {
        fr: 'Que donner à l’équipe comme au client ?',
        en: 'What to give the team as well as the customer?',
      },
      nature: 'pledge',
      advised: 1,
    },
  ],
}
