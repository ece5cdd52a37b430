import type { WorkshopScript } from '../recipe.ts'
import { lunchScript, pauseScript } from './pauses-script.ts'

export const symmetryScript: WorkshopScript = {
  icebreaker: {
    say: {
      fr: 'Voici la journée, les règles du jeu et vos binômes : une personne au contact, une personne en coulisses. Pour commencer, racontez une bonne ou une mauvaise expérience de client.',
      en: 'Here are the day, the ground rules and your pairs: one person from the front, one from behind the scenes. To begin, tell a good or a bad experience as a customer.',
    },
    participantsDo: {
      fr: 'Une note chacun, puis trente secondes pour la raconter.',
      en: 'One note each, then thirty seconds to tell it.',
    },
  },
  'break-short-1': pauseScript,
  empathy: {
    say: {
      fr: 'Une personne précise, une situation précise. Sortez vos verbatims et ce que vous avez entendu sur le terrain : d’abord ce qui s’observe, la tête en dernier.',
      en: 'One person, one situation. Take out your quotes and what you heard in the field: first what can be observed, the head last.',
    },
    participantsDo: {
      fr: 'Dix minutes seul, une idée par note, puis vous complétez ensemble.',
      en: 'Ten minutes alone, one idea a note, then complete it together.',
    },
  },
  'break-morning': pauseScript,
  'client-journey': {
    say: {
      fr: 'La même personne, avant, pendant, après. Les étapes d’abord, puis les émotions, et les moments où tout se joue.',
      en: 'The same person, before, during, after. Steps first, then emotions, and the moments where it all happens.',
    },
    participantsDo: {
      fr: 'Écrivez les étapes à la première personne, puis descendez ligne par ligne.',
      en: 'Write the steps in the first person, then go down row by row.',
    },
  },
  'break-short-2': pauseScript,
  'team-journey': {
    say: {
      fr: 'Gardons six moments. Pour chacun, que vit l’équipe au même instant ? Un rond pour le client, un carré pour l’équipe : que dit l’écart ?',
      en: 'Let us keep six moments. In each, what does the team live at that instant? A circle for the customer, a square for the team: what does the gap say?',
    },
    participantsDo: {
      fr: 'Nommez les moments, placez les deux émotions, écrivez tensions et besoins, puis lisez ensemble la ligne du milieu.',
      en: 'Name the moments, place both emotions, write tensions and needs, then read the middle line together.',
    },
  },
  lunch: lunchScript,
  challenges: {
    say: {
      fr: 'Partez des écarts. Un constat vu des deux côtés, puis une question ouverte, sans solution dedans.',
      en: 'Start from the gaps. A finding seen from both sides, then an open question with no solution in it.',
    },
    participantsDo: {
      fr: 'À deux, une ligne par défi. Si une seule réponse est possible, reformulez.',
      en: 'In pairs, one line a challenge. If only one answer fits, rephrase it.',
    },
  },
  'break-short-3': pauseScript,
  ideation: {
    say: {
      fr: 'Dix minutes en silence, le plus d’idées possible. Puis une fiche par idée retenue, et nous les plaçons : qu’y gagne le client, qu’y gagne l’équipe ?',
      en: 'Ten minutes in silence, as many ideas as you can. Then a card for each idea kept, and we place them: what does the customer gain, what does the team gain?',
    },
    participantsDo: {
      fr: 'Écrivez, remplissez une fiche par groupe, placez les idées sur la matrice.',
      en: 'Write, fill one card a group, place the ideas on the matrix.',
    },
  },
  'break-afternoon': pauseScript,
  prototype: {
    say: {
      fr: 'Montrez votre idée au lieu de l’expliquer : six images, ou une scène de cinq minutes. Moche et rapide, c’est bien.',
      en: 'Show your idea instead of explaining it: six pictures, or a five-minute scene. Ugly and fast is fine.',
    },
    participantsDo: {
      fr: 'Dessinez, jouez, faites réagir les autres, corrigez.',
      en: 'Draw, act, let the others react, correct.',
    },
  },
  'break-short-4': pauseScript,
  commitments: {
    say: {
      fr: 'Une ou deux idées, pas plus. Que testons-nous d’ici 30 jours, qui le fait, à quoi saurons-nous que cela marche ?',
      en: 'One or two ideas, no more. What do we test within 30 days, who does it, how will we know it works?',
    },
    participantsDo: {
      fr: 'Remplissez la fiche de test, mettez les quatre dates dans vos agendas, un mot de sortie chacun.',
      en: 'Fill the test sheet, put the four dates in your diaries, a closing word each.',
    },
  },
}
