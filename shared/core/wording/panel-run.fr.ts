import { countFr } from './count-words.ts'
import { timeFr } from './time-words.ts'

const hours = (minutes: number) =>
  minutes < 60 ? '' : `${countFr(Math.floor(minutes / 60), 'heure', 'heures')} `
const notes = (count: number) => countFr(count, 'note', 'notes')

export const runningFr = {
  run: {
    before: 'Prêt à commencer',
    beforeText: (phases: number, from: string, to: string) =>
      `${countFr(phases, 'phase', 'phases')}, de ${from} à ${to}`,
    everyoneSees: 'Le minuteur du tableau suivra : tout le monde le verra.',
    onlyHere: 'Le minuteur se voit dans ce panneau.',
    finished: 'L’atelier est terminé',
    finishedText: 'Comptez, regroupez, puis emportez le résultat.',
    noAgenda: 'Un canevas seul n’a pas de déroulé. Vous pouvez compter les notes.',
    of: (number: number, total: number) => `${number} sur ${total}`,
    until: (clock: string) => `jusqu’à ${clock}`,
    left: (minutes: number, seconds: number) =>
      `${hours(minutes)}${countFr(minutes % 60, 'minute', 'minutes')} ${countFr(seconds, 'seconde', 'secondes')} ${seconds < 2 && minutes < 1 ? 'restante' : 'restantes'}`,
    addFive: '+ 5 min',
    addOne: '+ 1 min',
    takeOne: '− 1 min',
    notices: {
      none: '',
      'five-minutes': 'Moins de 5 minutes',
      'one-minute': 'Dernière minute',
      'time-up': 'Le temps est écoulé',
    },
    onTime: 'À l’heure',
    late: (minutes: number, absorbedBy: string) =>
      `${timeFr.duration(minutes)} de retard${absorbedBy === '' ? '' : `, repris sur : ${absorbedBy}`}`,
    early: (minutes: number) => `${timeFr.duration(minutes)} d’avance`,
    say: 'À dire maintenant',
    dots: (each: number) => `${countFr(each, 'gommette', 'gommettes')} chacun.`,
    participants: 'Ce que font les participants',
    backAt: (clock: string) => `Reprise à ${clock}`,
    show: 'Montrer sur le tableau',
    agenda: 'La suite',
    whole: 'Tout le déroulé',
    less: 'Réduire',
    shortened: (minutes: number, planned: number) =>
      `${timeFr.duration(minutes)} au lieu de ${timeFr.duration(planned)}`,
    begin: 'Commencer l’atelier',
    pause: 'Pause',
    resume: 'Reprendre',
    next: 'Suivante →',
    nextPhase: 'Phase suivante',
    end: 'Terminer',
    endWorkshop: 'Terminer l’atelier',
    previous: '← Phase précédente',
    takeAway: 'Emporter le résultat',
    paused: 'En pause',
    current: 'Phase en cours',
    go: 'Y aller',
    goToCurrent: 'Y aller : phase en cours',
  },
  counts: {
    title: 'Notes par zone',
    caption: (clock: string) => `Notes par zone, à ${clock}`,
    never: 'Le tableau n’est lu que quand vous le demandez.',
    count: 'Compter les notes',
    recount: 'Recompter',
    counting: 'Je compte…',
    zone: 'Zone',
    total: 'Total',
    byGroup: 'Notes par groupe',
    byZone: (zones: number) => `Zone par zone (${zones})`,
    sum: (count: number, empty: number, zones: number) =>
      `${notes(count)}, ${empty === 0 ? 'aucune zone vide' : `${countFr(empty, 'zone vide', 'zones vides')} sur ${zones}`}`,
    none: 'Pas encore de note dans ces zones.',
    unplaced: (count: number) =>
      `${notes(count)} hors des zones : ${count < 2 ? 'elle sera' : 'elles seront'} dans l’export.`,
    slowTitle: (letter: string) => `Le groupe ${letter} avance moins vite`,
    slowText: (count: number, others: number) =>
      `${notes(count)}, quand les autres en ont environ ${others}. Passez les voir, sans l’annoncer.`,
    goTo: (letter: string) => `Aller au groupe ${letter}`,
    fullTitle: (zone: string) => `Zone pleine : ${zone}`,
    fullText: 'L’agrandir ajoute une colonne à droite, sans toucher aux notes.',
    enlarge: (zone: string) => `Agrandir « ${zone} »`,
    enlargeFor: (zone: string, letter: string) => `Agrandir « ${zone} » du groupe ${letter}`,
    counted: (count: number) => `${notes(count)} ${count < 2 ? 'comptée' : 'comptées'}`,
  },
}
