import { countFr } from './count-words.ts'

const sections = (count: number) => countFr(count, 'section', 'sections')
const items = (count: number) => countFr(count, 'objet', 'objets')

export const preparingFr = {
  setup: {
    change: '← Changer d’atelier',
    title: 'Titre affiché sur le tableau',
    objective: 'Objectif, en une phrase',
    target: 'Persona ou cible',
    targetHint: 'facultatif : Nadia, cliente du matin',
    date: 'Date',
    start: 'Début',
    language: 'Langue du tableau',
    languages: { fr: 'Français', en: 'English' },
    people: 'Participants',
    fewerPeople: 'Un participant de moins',
    morePeople: 'Un participant de plus',
    groups: 'Groupes',
    fewerGroups: 'Un groupe de moins',
    moreGroups: 'Un groupe de plus',
    perGroup: (least: number, most: number) =>
      `${least === most ? least : `${least} ou ${most}`} par groupe, profils mélangés`,
    noGroups: 'Tout se fait ensemble : pas de groupes à former.',
    oneCopy: 'une seule copie, pour tous',
    who: 'Qui est dans quel groupe',
    names: 'Noms des participants',
    namesHint:
      'Un nom par ligne, puis l’équipe ou le rôle : « Léa – Vente ». Un tableur ou une liste d’adresses se colle tel quel.',
    spread: 'Répartir dans les groupes',
    groupName: (letter: string) => `Nom du groupe ${letter}`,
    groupOf: (name: string) =>
      `Groupe ${/^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? 'd’' : 'de '}${name}`,
    unnamed: (number: number) => `Personne ${number}`,
    steps: 'Étapes du parcours',
    stepNumber: (number: number) => `Étape ${number}`,
    knownSteps: 'Partir de noms connus',
    ownSteps: 'Les vôtres',
    takeSteps: 'Prendre ces noms',
    stepsTaken: 'Ces noms remplacent les vôtres.',
    stepsBack: 'Remettre les miens',
    criteria: 'Critères de notation',
    ownCriteria: 'Ceux du modèle',
    addStep: 'Ajouter une étape',
    dropStep: 'Retirer la dernière étape',
    minutesOf: (title: string) => `Durée de « ${title} », en minutes`,
    minutesPerGroupOf: (title: string) => `Durée de « ${title} » pour un groupe, en minutes`,
    minutes: 'min',
    minutesPerGroup: 'min par groupe',
    nextPhases: (count: number) =>
      count === 1 ? 'La phase suivante' : `Les ${count} phases suivantes`,
    size: (sectionCount: number, itemCount: number) =>
      `${sections(sectionCount)}, ${items(itemCount)}, dans un espace libre, à droite. Rien de votre tableau ne bouge.`,
    sizeInPlace: (sectionCount: number, itemCount: number) =>
      `${sections(sectionCount)}, ${items(itemCount)}, sur place. Ce que vous avez modifié reste.`,
    place: 'Poser l’atelier sur le tableau',
    placeCanvas: 'Poser le canevas sur le tableau',
    update: 'Mettre à jour le tableau',
  },
  placing: {
    title: 'L’atelier se pose',
    removing: 'L’atelier se retire',
    reading: 'Je lis le tableau…',
    of: (done: number, total: number) => `${done} sur ${total}`,
    sections: 'sections',
    items: 'objets',
    about: (seconds: number) => `encore ${seconds} s environ`,
    readyTitle: 'Le début est prêt',
    readyText: 'Vous pouvez commencer. Le reste arrive à côté, sans vous déranger.',
    begin: 'Commencer l’atelier',
    stop: 'Arrêter ici',
    waitTitle: 'Le tableau demande d’attendre',
    waitText: (seconds: number) =>
      `Trop d’objets en une minute. Nous reprenons seuls dans ${seconds} s ; vous pouvez continuer à travailler.`,
    copies: (groups: number, together: boolean) =>
      `${countFr(groups, 'groupe', 'groupes')}${together ? ' + ensemble' : ''}`,
    group: (letter: string) => `groupe ${letter}`,
    states: {
      ready: 'prêt',
      placing: 'en cours',
      waiting: 'à venir',
      partial: 'à compléter',
      failed: 'à reprendre',
    },
    tenth: (percent: number) => `${percent} % posé`,
    tenthDone: (percent: number) => `${percent} % fait`,
  },
  placed: {
    title: 'L’atelier est posé',
    canvasTitle: 'Le canevas est posé',
    partialTitle: 'L’atelier n’est pas posé en entier',
    partialCanvasTitle: 'Le canevas n’est pas posé en entier',
    ready: (count: number) =>
      `${sections(count)} ${count < 2 ? 'est prête' : 'sont prêtes'} sur le tableau.`,
    partial: (ready: number, total: number) =>
      `${sections(ready)} sur ${total} ${ready < 2 ? 'est complète' : 'sont complètes'}. Le reste se pose sans rien doubler.`,
    edit: 'Modifier l’atelier',
    other: 'Choisir un autre atelier',
    backToRun: 'Revenir à l’animation',
    remove: (count: number) =>
      count < 2 ? 'Retirer la section posée' : `Retirer les ${sections(count)} posées`,
    forget: 'Oublier cet atelier',
    removeHint: 'Les notes des participants restent sur le tableau.',
    removeDots: 'Les gommettes partent avec l’atelier : emportez d’abord le résultat.',
  },
  removed: {
    title: 'L’atelier est retiré',
    text: (count: number) =>
      `${items(count)} ${count < 2 ? 'retiré' : 'retirés'}. Les notes des participants sont restées sur le tableau.`,
  },
  stopped: {
    title: 'Arrêté à votre demande',
    text: (ready: number, left: number) =>
      `${sections(ready)} ${ready < 2 ? 'est posée et utilisable' : 'sont posées et utilisables'}. ${left} ${left < 2 ? 'reste' : 'restent'} à poser. Rien n’a été perdu.`,
    nothing: 'Rien n’a été perdu.',
    resumeTitle: 'Reprendre ne double rien',
    resumeText: 'Nous relisons le tableau et ne posons que ce qui manque.',
    rest: (count: number) =>
      count < 2 ? 'Poser la section restante' : `Poser les ${count} sections restantes`,
    resume: 'Reprendre',
    keep: 'Garder comme cela',
  },
  kept: {
    title: 'Atelier mis à jour',
    nothing: 'Tout est déjà en place',
    added: (count: number): string => (count < 2 ? 'ajouté' : 'ajoutés'),
    updated: 'mis à jour',
    keptCount: (count: number): string => (count < 2 ? 'gardé' : 'gardés'),
    removedCount: (count: number): string => (count < 2 ? 'retiré' : 'retirés'),
    parts: {
      theirs: {
        heading: 'Gardés tels que vous les avez laissés',
        why: 'Vous les aviez modifiés sur le tableau : c’est votre version qui reste.',
      },
      zones: {
        heading: 'Zones laissées comme elles étaient',
        why: 'Des notes sont écrites là, et aucune ne bouge sans vous.',
      },
      otherwise: {
        heading: 'Remis, mais pas tout à fait comme avant',
        why: 'Le tableau a changé entre-temps : regardez si cela convient.',
      },
      noRoom: {
        heading: 'Sans numéro, faute de place',
        why: 'Écartez un peu ces notes de ce qui les touche, puis mettez les paquets à jour.',
      },
      noTotal: {
        heading: 'Sans total, faute de place',
        why: 'Écartez un peu ces notes de ce qui les touche, puis mettez les totaux à jour.',
      },
    },
    changes: {
      text: 'réécrit',
      moved: 'déplacé',
      resized: 'redimensionné',
      recoloured: 'changé de couleur',
      reparented: 'changé de section',
      noted: 'porte vos notes',
      strayed: 'déplacée depuis : elle reste où elle est',
      deleted: 'une de ses notes a été supprimée depuis',
      beside: 'remise à côté de sa place, prise depuis',
      ungrouped: 'remise seule : elle était groupée (Ctrl+G) avec d’autres',
      'put-aside': 'gommette sur aucune note : mise au-dessus, elle aurait compté pour une autre',
      'no-room': 'sans numéro : il aurait caché un texte',
      'no-total': 'sans total : il aurait caché un texte',
      'zone-kept': 'zone gardée : la retirer déplacerait des notes',
      'zone-left-out': 'zone non ajoutée : pas de place sans déplacer des notes',
      'order-kept': 'zones laissées à leur place : des notes y sont',
    },
    more: (count: number) => `Voir les ${count} autres`,
  },
  failed: {
    title: (count: number) =>
      count < 2
        ? 'Une section n’a pas pu être posée'
        : `${count} sections n’ont pas pu être posées`,
    general: 'Cela n’a pas abouti',
    ready: (ready: number, total: number) =>
      `${sections(ready)} sur ${total} ${ready < 2 ? 'est prête' : 'sont prêtes'}.`,
    resume: 'Reprendre maintenant',
    later: 'Plus tard',
  },
}
