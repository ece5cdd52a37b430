import type { WorkshopScript } from '../recipe.ts'
import { pauseScript } from './pauses-script.ts'

export const missionFramingScript: WorkshopScript = {
  opening: {
    say: {
      fr: 'Personne n’est interrogé aujourd’hui. Ce que nous ne savons pas encore, nous l’imaginons ensemble.',
      en: 'Nobody is questioned today. What we don’t know yet, we imagine together.',
    },
    participantsDo: {
      fr: 'Dites en une phrase ce que vous attendez de ces deux heures.',
      en: 'Say in one sentence what you expect from these two hours.',
    },
  },
  purpose: {
    say: {
      fr: 'Que se passe-t-il si l’on ne fait rien ? Quel résultat voulons-nous ? Que savons-nous des utilisateurs, et que supposons-nous seulement ?',
      en: 'What happens if nothing is done? Which result do we want? What do we know of the users, and what do we only assume?',
    },
    participantsDo: {
      fr: 'Cinq minutes en silence, une idée par note, puis on échange.',
      en: 'Five minutes in silence, one idea a note, then talk.',
    },
  },
  success: {
    say: {
      fr: 'À quoi pourraient ressembler nos indicateurs ? Dans six mois, qu’est-ce qui vous fera dire « bravo » ?',
      en: 'What could our indicators look like? In six months, what will make you say “well done”?',
    },
    participantsDo: {
      fr: 'Proposez, même sans chiffre : le chiffre viendra.',
      en: 'Suggest, even without a figure: the figure will come.',
    },
  },
  'break-half': pauseScript,
  limits: {
    say: {
      fr: 'Qu’est-ce qui en fait partie, qu’est-ce qui n’en fait pas partie ? Qui décide, qui peut bloquer ?',
      en: 'What is in, what is out? Who decides, who can block?',
    },
    participantsDo: {
      fr: 'Placez chaque sujet dedans ou dehors. Un doute se discute.',
      en: 'Put each topic in or out. A doubt is discussed.',
    },
  },
  risks: {
    say: {
      fr: 'Imaginez que la mission a échoué. Que s’est-il passé ?',
      en: 'Imagine the mission has failed. What happened?',
    },
    participantsDo: {
      fr: 'En silence, une raison par note, puis on les lit.',
      en: 'In silence, one reason a note, then read them.',
    },
  },
  close: {
    say: {
      fr: 'Qui fait quoi, avant quand ? Quand nous revoyons-nous ?',
      en: 'Who does what, by when? When do we meet again?',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}
