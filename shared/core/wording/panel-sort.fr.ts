import { type Changes, countFr, isNothing } from './count-words.ts'

const notes = (count: number) => countFr(count, 'note', 'notes')
const dots = (count: number) => countFr(count, 'gommette', 'gommettes')

export const sortingFr = {
  sort: { label: 'Trier par', votes: 'Votes', clusters: 'Regrouper' },
  votes: {
    before: 'Compter les gommettes',
    beforeText: 'Comptez quand la dernière gommette est posée. Rien ne bouge sur le tableau.',
    perPerson: 'Gommettes par personne',
    fewer: 'Une gommette de moins par personne',
    more: 'Une gommette de plus par personne',
    count: 'Compter les gommettes',
    recount: 'Recompter',
    counting: 'Je compte…',
    title: (placed: number, expected: number) =>
      `${dots(placed)} ${placed < 2 ? 'posée' : 'posées'} sur ${expected}`,
    left: (count: number, clock: string) =>
      count > 0
        ? `Il reste ${dots(count)} à poser. Compté à ${clock}.`
        : `Toutes les gommettes sont posées. Compté à ${clock}.`,
    /** Where the workshop brings no dots. */
    noVote: 'Pas de vote dans cet atelier',
    noVoteText: {
      figjam:
        'Pour voter quand même : un tampon FigJam sur une note, ou une petite forme ronde avec la lettre d’un groupe. Comptez ensuite.',
      miro: 'Pour voter quand même : un emoji sur une note, ou une petite forme ronde avec la lettre d’un groupe. Comptez ensuite.',
    },
    placed: (count: number) => `${dots(count)} ${count < 2 ? 'posée' : 'posées'}`,
    countedAt: (clock: string) => `Compté à ${clock}.`,
    noneTitle: 'Aucune gommette sur les notes',
    none: 'Comptez quand la dernière est posée.',
    voteCount: (count: number) => countFr(count, 'vote', 'votes'),
    tie: 'ex æquo',
    near: 'à une gommette près',
    ties: 'Ex æquo : au groupe de trancher.',
    byGroup: (letter: string, count: number) => `groupe ${letter} : ${count}`,
    byPile: 'Par paquet',
    blank: '(note sans texte)',
    seeMore: (count: number) =>
      count < 2 ? 'Voir une idée de plus' : `Voir ${count} idées de plus`,
    without: (count: number) => `${notes(count)} sans vote.`,
    strayTitle: (count: number) => `${dots(count)} hors des notes`,
    strayText: (count: number): string =>
      count < 2 ? 'Elle ne compte pas.' : 'Elles ne comptent pas.',
    blankTitle: (count: number) =>
      `${countFr(count, 'pastille', 'pastilles')} sans lettre sur les notes`,
    blankText: 'Une gommette compte quand elle porte la lettre d’un groupe.',
    overspent: (letter: string, used: number, allowed: number) =>
      `Le groupe ${letter} a posé ${dots(used)} pour ${allowed}.`,
    overspentTitle: 'Plus de gommettes que prévu',
    showFirst: (count: number) =>
      count < 2 ? 'Montrer la première' : `Montrer les ${count} premières`,
    totals: {
      title: 'Totaux pour les participants',
      text: 'À côté de chaque note votée, le nombre de ses gommettes.',
      show: 'Afficher les totaux sur le tableau',
      update: 'Mettre les totaux à jour',
      takeOff: 'Retirer les totaux',
      placing: 'Je pose les totaux…',
      removing: 'Je retire les totaux…',
      placed: (done: Changes, count: number) => {
        if (isNothing(done))
          return count === 0 ? 'Aucun total à afficher' : 'Les totaux étaient à jour'
        return `${countFr(count, 'total affiché', 'totaux affichés')} sur le tableau`
      },
      removed: 'Totaux retirés du tableau',
    },
  },
  clusters: {
    before: 'Regrouper les notes',
    beforeText: 'Nous lisons les notes et proposons des paquets. Rien ne bouge avant votre accord.',
    scope: 'Quelles notes ?',
    zone: 'Dans quelle zone ?',
    allZones: 'Toutes les zones',
    propose: 'Proposer des paquets',
    proposing: 'Je cherche des paquets…',
    title: (count: number, piles: number) =>
      `${notes(count)}, ${countFr(piles, 'paquet proposé', 'paquets proposés')}`,
    preview: 'Un aperçu : rien n’a encore bougé sur le tableau.',
    tooFew: 'Trop peu de notes pour les regrouper : il en faut six.',
    fewerPiles: 'moins de paquets',
    morePiles: 'plus de paquets',
    pieces: 'Nombre de paquets',
    inCommon: (words: string) => `En commun : ${words}`,
    neighbours: 'Rapprochées par leurs notes voisines',
    notes: (count: number) => (count < 2 ? 'Voir la note' : `Voir les ${count} notes`),
    hide: 'Replier',
    found: (count: number) =>
      count === 0 ? 'Aucune note dans ces zones' : `${notes(count)} dans ces zones`,
    noPile: 'Ces notes ont trop peu en commun pour faire un paquet : classez-les ensemble.',
    rename: 'Renommer',
    pileTitle: 'Titre du paquet',
    keepTitle: 'Garder ce titre',
    pileOf: (text: string) => `Paquet de « ${text} »`,
    undecided: 'À classer ensemble',
    undecidedReason: 'Trop loin des autres notes',
    discuss: 'Titres et paquets restent à discuter avec le groupe.',
    moving: (done: number, total: number) => `${done} sur ${total}`,
    drop: 'Choisir d’autres notes',
    puttingBack: 'Je remets en place…',
    backTitle: (count: number) =>
      `${notes(count)} ${count < 2 ? 'remise en place' : 'remises en place'}`,
    together: 'À faire ensemble',
    togetherText:
      'Lisez chaque titre à voix haute. Une note contestée se copie dans les deux paquets.',
    vote: 'Voter sur ces paquets',
    other: 'Regrouper d’autres notes',
  },
  take: {
    title: 'Emporter le résultat',
    stock: (noteCount: number, votes: number, decisions: number, actions: number) =>
      `${notes(noteCount)}, ${countFr(votes, 'vote', 'votes')}, ${countFr(decisions, 'décision', 'décisions')}, ${countFr(actions, 'action', 'actions')}.`,
    local: 'Rien ne quitte ce navigateur.',
    reading: 'Je relis le tableau…',
    files: 'Fichiers',
    markdown: {
      title: 'Compte rendu',
      detail: 'Markdown : décisions, feuille de route, puis tout le reste',
    },
    csv: {
      title: 'Toutes les notes',
      detail: 'CSV, ou à coller dans un tableur, avec zone, groupe et paquet',
    },
    json: {
      title: 'Données complètes',
      detail: 'Fichier Atelier (.json), d’où repart un prochain atelier',
    },
    checks: {
      title: 'Rendez-vous J7, J15, J30',
      detail: 'Agenda (.ics), trois dates pour chaque essai',
    },
    noTrial: 'Agenda (.ics) : aucun essai n’est écrit',
    saved: 'téléchargé',
    copy: 'Copier',
    copyOf: (title: string) => `Copier : ${title}`,
    copied: (title: string) => `Copié : ${title}. Vous pouvez coller.`,
    copyRefused: (title: string) =>
      `La copie est refusée ici : ${title}. Ouvrez le fichier téléchargé.`,
    writing: 'en cours',
    inside: 'Ce qu’on y met',
    authors: 'Le nom des auteurs',
    ownerTitle: (count: number) => `${countFr(count, 'action', 'actions')} sans responsable`,
    ownerText: (list: string, count: number) =>
      `${list}. ${count < 2 ? 'Complétez-la' : 'Complétez-les'} avant d’envoyer.`,
    and: ' et ',
    others: (count: number) => `${count} de plus`,
    download: (count: number) =>
      count < 2 ? 'Télécharger le fichier' : `Télécharger les ${count} fichiers`,
    preparing: 'J’écris les fichiers…',
    chooseOne: 'Choisissez au moins un fichier.',
    savedAll: (count: number) => `${countFr(count, 'fichier téléchargé', 'fichiers téléchargés')}.`,
  },
}
