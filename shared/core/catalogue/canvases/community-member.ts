import type { CanvasRecipe } from '../recipe.ts'

/**
 * A typical member of a community of practice, to aim activities and messages
 * (https://collaboration.worldbank.org/content/sites/collaboration-for-development/en/groups/communities4Dev/blogs.entry.html/2021/03/30/developing_personasforacommunityofpractice-ztpS.html);
 * levels of participation after http://wenger-trayner.com/project/levels-of-participation/.
 */
export const communityMember: CanvasRecipe = {
  id: 'community-member',
  title: { fr: 'Persona de communauté', en: 'Community persona' },
  ribbon: { fr: 'Qui est ce membre ?', en: 'Who is this member?' },
  advice: {
    fr: 'Un membre vraisemblable, pas une moyenne. Changez les cases : cet outil est à vous.',
    en: 'A likely member, not an average. Change the boxes: this tool is yours.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'identity', columns: 3, rows: 2, isFirst: true },
          { zone: 'practice', columns: 3, rows: 2 },
          { zone: 'why', columns: 3, rows: 2 },
          { zone: 'frustr', columns: 3, rows: 2 },
        ],
      },
      {
        zones: [
          { zone: 'interests', columns: 3, rows: 2 },
          { zone: 'gives', columns: 3, rows: 2 },
          { zone: 'gets', columns: 3, rows: 2 },
          { zone: 'level', columns: 3, rows: 2 },
        ],
      },
      {
        zones: [
          { zone: 'channels', columns: 6, rows: 1 },
          { zone: 'facil', columns: 6, rows: 1, state: 'decisive' },
        ],
      },
    ],
  },
  perGroup: true,
  zones: [
    {
      id: 'identity',
      title: { fr: 'Membre type', en: 'Typical member' },
      question: {
        fr: 'Qui est-ce, dans quel milieu, depuis quand ?',
        en: 'Who are they, in which field, since when?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'practice',
      title: { fr: 'Pratique', en: 'Practice' },
      question: {
        fr: 'Que pratique ce membre, que veut-il améliorer ?',
        en: 'What do they practise, what should improve?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'why',
      title: { fr: 'Motivations', en: 'Motivation' },
      question: {
        fr: 'Pourquoi viendrait-il, pourquoi resterait-il ?',
        en: 'Why would they come, why would they stay?',
      },
      nature: 'lift',
      advised: 3,
    },
    {
      id: 'frustr',
      title: { fr: 'Frustrations et freins', en: 'Frustrations and barriers' },
      question: {
        fr: 'Qu’est-ce qui le décourage de participer ?',
        en: 'What discourages them from taking part?',
      },
      nature: 'snag',
      advised: 3,
    },
    {
      id: 'interests',
      title: { fr: 'Intérêts', en: 'Interests' },
      question: { fr: 'Quels sujets le font réagir ?', en: 'Which topics make them react?' },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'gives',
      title: { fr: 'Ce qu’il apporte', en: 'What they give' },
      question: {
        fr: 'Que peut-il partager ou documenter ?',
        en: 'What can they share or document?',
      },
      nature: 'lift',
      advised: 3,
    },
    {
      id: 'gets',
      title: { fr: 'Ce qu’il attend', en: 'What they expect' },
      question: { fr: 'Avec quoi veut-il repartir ?', en: 'What do they want to leave with?' },
      nature: 'voice',
      advised: 3,
    },
    {
      id: 'level',
      title: { fr: 'Niveau de participation', en: 'Level of participation' },
      question: {
        fr: 'Noyau, actif, occasionnel ou périphérique ?',
        en: 'Core, active, occasional or peripheral?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'channels',
      title: { fr: 'Canaux et moments', en: 'Channels and timing' },
      question: { fr: 'Quand et par où l’atteindre ?', en: 'When and how can they be reached?' },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'facil',
      title: { fr: 'Stratégie d’animation', en: 'Facilitation strategy' },
      question: {
        fr: 'Que ferons-nous pour lui la prochaine fois ?',
        en: 'What will we do for them next time?',
      },
      nature: 'pledge',
      advised: 3,
    },
  ],
}
