import { faultsFr } from './faults.fr.ts'
import { isolate } from './isolate.ts'
import { boardsFr } from './panel-boards.fr.ts'
import { choosingFr } from './panel-choose.fr.ts'
import { timeFr } from './time-words.ts'

export const panelFr = {
  ...choosingFr,
  ...boardsFr,
  faults: faultsFr,
  moments: {
    label: 'Moments',
    prepare: 'Préparer',
    run: 'Animer',
    sort: 'Trier',
    take: 'Emporter',
  },
  common: {
    noted: 'C’est noté',
    show: 'Voir',
    showThem: 'Les montrer',
    duration: timeFr.duration,
    /** Quotes in the text are of the other kind. */
    quoted: (text: string) => `« ${isolate(text.replace(/«\s*/g, '“').replace(/\s*»/g, '”'))} »`,
  },
  support: {
    copy: 'Copier le détail pour le support',
    copied: 'Détail copié',
    byHand: 'La copie est refusée ici. Sélectionnez ce texte et copiez-le.',
  },
  opening: { title: 'J’ouvre le tableau…' },
  noAccess: { title: 'Atelier n’a pas accès à ce tableau', retry: 'Réessayer' },
  readOnly: {
    title: 'Lecture seule',
    text: 'Vous pouvez suivre le déroulé, compter et exporter. Pour poser ou déplacer, demandez le droit de modifier ce tableau.',
    retry: 'J’ai maintenant le droit',
  },
  offline: {
    title: 'Connexion perdue',
    text: 'Le minuteur continue ici. Le reste reprendra au retour du réseau.',
    since: (clock: string) =>
      `Le minuteur continue ici. Les comptes datent de ${clock} et reprendront au retour du réseau.`,
    retry: 'Réessayer la connexion',
  },
  empty: {
    title: 'Aucun atelier sur ce tableau',
    text: 'Choisissez-en un : il se pose en moins d’une minute, à côté de ce qui existe déjà.',
    elsewhere:
      'Vous avez déjà un tableau Atelier ailleurs ? Ouvrez-le : le panneau le reconnaît tout seul.',
    choose: 'Choisir un atelier',
    backToSetup: 'Revenir à la préparation',
  },
}
