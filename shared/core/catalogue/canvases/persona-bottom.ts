import type { CanvasRecipe } from '../recipe.ts'

/** The lower half of a Target Persona: how the person moves on, one row a question, one column a phase. */
export const personaBottom: CanvasRecipe = {
  id: 'persona-bottom',
  title: { fr: 'Persona, parcours', en: 'Persona, journey' },
  ribbon: { fr: 'Comment avance-t-elle jusqu’à nous ?', en: 'How do they make their way to us?' },
  advice: {
    fr: 'Racontez une personne, un trajet. Les noms des phases se changent.',
    en: 'Tell one person, one path. The names of the phases can be changed.',
  },
  form: { kind: 'persona-bottom' },
  perGroup: true,
  zones: [
    {
      id: 'trigger',
      title: { fr: 'Déclencheur', en: 'Trigger' },
      question: { fr: 'Que se passe-t-il dans sa vie ?', en: 'What is happening in their life?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'questions',
      title: { fr: 'Questions', en: 'Questions' },
      question: { fr: 'Que se demande-t-elle ?', en: 'What do they wonder?' },
      nature: 'voice',
      advised: 1,
    },
    {
      id: 'sources',
      title: { fr: 'Sources', en: 'Sources' },
      question: {
        fr: 'Où cherche-t-elle, qui écoute-t-elle ?',
        en: 'Where do they look, who do they listen to?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'obstacles',
      title: { fr: 'Freins', en: 'Obstacles' },
      question: { fr: 'Qu’est-ce qui l’arrête ici ?', en: 'What stops them here?' },
      nature: 'snag',
      advised: 1,
    },
    {
      id: 'forward',
      title: { fr: 'Déclic', en: 'Turning point' },
      question: {
        fr: 'Qu’est-ce qui la fait avancer ?',
        en: 'What takes them to the next phase?',
      },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'ours',
      title: { fr: 'Notre contribution', en: 'What we provide' },
      question: { fr: 'Que lui apportons-nous ?', en: 'What do we bring them?' },
      nature: 'pledge',
      advised: 1,
    },
  ],
}
