import { countFr } from './count-words.ts'
import { timeFr } from './time-words.ts'

const people = (count: number) => countFr(count, 'personne', 'personnes')

export const adviceFr = {
  advice: {
    count: (count: number) => countFr(count, 'conseil', 'conseils'),
    none: 'Rien à signaler.',
    source: (names: string) => `Source : ${names}`,
    done: 'C’est fait.',
    undo: 'Revenir en arrière',
    /** What is so, then why it may matter. */
    told: {
      largeGroups: (count: number) => `Un groupe compte ${people(count)}`,
      largeGroupsWhy:
        'À trois ou quatre, profils mélangés, chacun parle. À partir de cinq, la discussion se perd.',
      fullRoom: (count: number) => `${people(count)} autour d’une seule table`,
      fullRoomWhy:
        'Au-delà de huit à dix, mieux vaut des sous-groupes ou deux séances : ici, aucune phase ne se fait en groupes.',
      hurriedMap: (duration: string) => `Une carte entière en ${duration}`,
      hurriedMapWhy:
        'Une première carte demande trois à quatre heures. En deux heures, choisissez une partie du parcours.',
      manyZones: (canvas: string, zones: number, duration: string) =>
        `« ${canvas} » : ${countFr(zones, 'zone', 'zones')} en ${duration}`,
      manyZonesWhy:
        'Comptez environ quatre minutes par zone. Sous deux, on remplit un formulaire : allongez, ou laissez des zones.',
      shortConvergence: (after: string, before: string) =>
        `${after} pour conclure, après ${before} d’idées`,
      shortConvergenceWhy: 'Trier et choisir demande à peu près le temps qu’on a mis à produire.',
      noBreak: (duration: string) => `${duration} de suite sans pause`,
      noBreakWhy: 'Jamais plus d’une heure sans pause : l’attention ne tient pas.',
      noScribe: 'Personne ne prend les notes',
      noScribeWhy:
        'Qui anime ne peut pas tout écrire. Nommez un documentaliste dans « Rôles et lieu ».',
      longRemote: (duration: string) => `${duration} à distance`,
      longRemoteWhy:
        'Certains s’arrêtent à quatre heures à distance ; une heure et demie est une bonne durée. Coupez en deux séances.',
      noSlack: 'Pas de marge dans le déroulé',
      littleSlack: (minutes: number) => `Seulement ${timeFr.duration(minutes)} de marge`,
      noSlackWhy: 'Gardez libres 10 à 20 % du temps, avant la dernière phase.',
    },
    acts: {
      groups: (count: number) => `Faire ${count} groupes`,
      breaks: (count: number) => `Ajouter ${countFr(count, 'pause', 'pauses')}`,
      slack: (minutes: number) => `Garder ${timeFr.duration(minutes)}`,
    },
    dots: {
      title: 'Combien de gommettes ?',
      options: 'Options à départager',
      fewer: 'Une option de moins',
      more: 'Une option de plus',
      rules: {
        third: 'un tiers des options',
        few: 'de 3 à 5',
        quarter: 'un quart des options, usage courant',
      },
      tooFew: 'Il n’y a pas assez d’options pour donner de 3 à 5 gommettes.',
      take: (count: number) => `En donner ${count}`,
    },
  },
}
