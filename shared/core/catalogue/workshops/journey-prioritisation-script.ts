import type { WorkshopScript } from '../recipe.ts'
import { pauseScript } from './pauses-script.ts'

export const journeyPrioritisationScript: WorkshopScript = {
  opening: {
    say: {
      fr: 'Nous sommes là pour choisir. Rappelons la carte, ce qu’elle a montré, et qui décide à la fin.',
      en: 'We are here to choose. Let us recall the map, what it showed, and who decides in the end.',
    },
    participantsDo: {
      fr: 'Relisez les pistes, demandez une précision.',
      en: 'Read the options again, ask for details.',
    },
  },
  vote: {
    say: {
      fr: 'Une note par piste, relue à voix haute. Puis vos gommettes, en silence.',
      en: 'One note an option, read aloud. Then your dots, in silence.',
    },
    participantsDo: {
      fr: 'Posez vos gommettes sans regarder celles des autres.',
      en: 'Place your dots without looking at the others’.',
    },
  },
  matrix: {
    say: {
      fr: 'Prenons les pistes les plus votées. L’effort d’abord, l’impact ensuite. Les deux cases mêlées se discutent.',
      en: 'Let us take the options with most votes. Effort first, impact next. The two mixed boxes are discussed.',
    },
    participantsDo: {
      fr: 'Placez chaque note ensemble, dites ce qui vous fait hésiter.',
      en: 'Place each note together, say what makes you hesitate.',
    },
  },
  'break-half': pauseScript,
  scoring: {
    say: {
      fr: 'Cinq pistes au plus. Chacun note de 0 à 5, seul. Nous parlerons des écarts, pas des moyennes.',
      en: 'Five options at most. Everyone scores from 0 to 5, alone. We will talk about the gaps, not the means.',
    },
    participantsDo: {
      fr: 'Une petite note par critère, avec votre chiffre.',
      en: 'A small note a criterion, with your figure.',
    },
  },
  roadmap: {
    say: {
      fr: 'Que commençons-nous ce mois-ci, ce trimestre, plus tard ? Une piste sans responsable n’est pas sur la feuille de route.',
      en: 'What do we start this month, this quarter, later? An option without an owner is not on the roadmap.',
    },
    participantsDo: {
      fr: 'Quoi, qui, quand : une note par engagement.',
      en: 'What, who, when: one note a commitment.',
    },
  },
  close: {
    say: {
      fr: 'Relisons ce qui est décidé, et pourquoi. Puis un mot chacun.',
      en: 'Let us read what was decided, and why. Then a word each.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}
