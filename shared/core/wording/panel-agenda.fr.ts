import { countFr } from './count-words.ts'
import { timeFr } from './time-words.ts'

const pauses = (count: number) => countFr(count, 'pause', 'pauses')

export const agendaFr = {
  agenda: {
    title: 'Déroulé',
    ends: (clock: string) => `fin prévue ${clock}`,
    endsNextDay: (clock: string) => `fin prévue ${clock}, le lendemain`,
    total: (duration: string) => `${duration} de phases`,
    totalFree: (duration: string, free: string) => `${duration} de phases, ${free} libres`,
    arrange: 'Réorganiser le déroulé',
    arranged: 'Terminer la réorganisation',
    up: (title: string) => `Monter « ${title} »`,
    down: (title: string) => `Descendre « ${title} »`,
    moved: (title: string, place: number, of: number, clock: string) =>
      `« ${title} » : place ${place} sur ${of}${clock === '' ? '' : `, à ${clock}`}`,
    more: (title: string) => `Régler « ${title} »`,
    moreShort: 'Régler',
    free: (count: number) => `${timeFr.duration(count)} libres`,
    slack: (count: number) => `${timeFr.duration(count)} de marge`,
    fixed: 'À heure fixe',
    fixedHint: 'vide : elle suit la précédente',
    fixedShort: 'heure fixe',
    ownTitle: 'Nom de la phase',
    ownMode: 'Comment',
    ownColumn: 'Sur quel canevas',
    noColumn: 'Aucun canevas',
    remove: 'Retirer du déroulé',
    removed: (title: string) => `« ${title} » n’est plus dans le déroulé.`,
    breakBefore: 'Une pause avant',
    phaseBefore: 'Une phase avant',
    addBreak: 'Ajouter une pause',
    addPhase: 'Ajouter une phase',
    breaksByRule: (count: number) =>
      count === 1 ? 'Ajouter la pause qui manque' : `Ajouter les ${count} pauses qui manquent`,
    breaksAdded: (count: number) => `${pauses(count)} ${count < 2 ? 'ajoutée' : 'ajoutées'}`,
    breaksAddedText:
      'Jamais plus d’une heure sans pause, sauf dans une phase qui dure davantage. Déplacez-les si besoin.',
    swapMeal: 'En faire une pause',
    takeBreaksBack: (count: number): string => (count < 2 ? 'La retirer' : 'Les retirer'),
    late: 'Marge et retards',
    slackField: 'Marge avant la dernière phase, en minutes',
    slackAdvice: (least: number, most: number) =>
      `De 10 à 20 % du temps : ${timeFr.duration(least)} à ${timeFr.duration(most)}. Un retard la prend avant tout le reste.`,
    slackUse: (count: number) => `Garder ${timeFr.duration(count)}`,
    cutTitle: 'Si le temps manque, d’abord',
    cutNone:
      'Rien de choisi : les pauses et les phases facultatives se raccourcissent dans l’ordre.',
    cutAdd: 'Ajouter à la liste',
    cutTake: 'Ajouter',
    cutChoose: 'Choisir une phase…',
    cutDrop: 'Retirer',
    cutDropOf: (title: string) => `Retirer « ${title} » de la liste`,
    cutUp: (title: string) => `« ${title} » plus tôt dans la liste`,
    cutDown: (title: string) => `« ${title} » plus tard dans la liste`,
    helpers: 'Rôles et lieu',
    scribe: 'Documentaliste',
    scribeHint: 'qui note les décisions et prend les photos',
    timekeeper: 'Qui garde le temps',
    timekeeperHint: 'facultatif',
    remote: 'À distance',
    noPhase:
      'Le déroulé n’a plus de phase : remettez-en une dans « Préparer ». Vous pouvez compter les notes.',
    freeTime: 'le temps libre',
    missing: (count: number) => `Il manque ${timeFr.duration(count)}`,
    missingText: (title: string) =>
      `Vous l’aviez prévu : « ${title} » saute en premier, et son temps va aux autres phases.`,
    missingNone:
      'Plus rien à raccourcir : la fin recule d’autant, ou le groupe choisit quoi laisser.',
    skip: (title: string) => `Sauter « ${title} »`,
    skipped: 'sautée',
    keep: (title: string) => `Remettre « ${title} »`,
    keepShort: 'Remettre',
    scribeIs: (name: string) => `Documentaliste : ${name}`,
    timekeeperIs: (name: string) => `Garde le temps : ${name}`,
    troubles: {
      empty:
        'Aucune phase ne reste. Remettez-en une ou ajoutez-en : sans phase, il n’y a rien à minuter.',
      full: (most: number) => `${most} phases : c’est le maximum. Retirez-en une pour en ajouter.`,
      nextDay: (clock: string) => `L’atelier passe minuit et finit à ${clock} le lendemain.`,
      overDay: (duration: string) =>
        `Le déroulé dure ${duration}, plus d’une journée. Les heures recommencent après minuit.`,
      missed: (title: string, clock: string, count: number) =>
        `« ${title} » est prévue à ${clock}, mais ce qui précède finit ${timeFr.duration(count)} trop tard. Raccourcissez avant, ou changez l’heure.`,
      meal: (title: string, clock: string) =>
        `« ${title} » tombe à ${clock}, loin de midi. Changez sa place, ou faites-en une pause.`,
      forward: (count: number) =>
        `L’heure avance de ${timeFr.duration(count)} pendant l’atelier. Les heures affichées après sont celles d’avant le changement ; les durées restent justes.`,
      back: (count: number) =>
        `L’heure recule de ${timeFr.duration(count)} pendant l’atelier. Les heures affichées après sont celles d’avant le changement ; les durées restent justes.`,
    },
  },
}
