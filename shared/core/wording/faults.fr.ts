import type { FaultCode } from '../errors.ts'

/** What happened, then what to do. `on` is the thing it happened to, '' when it is general. */
export interface FaultTexts {
  readonly what: (on: string) => string
  readonly remedy: string
}

export type FaultsWording = Readonly<Record<FaultCode, FaultTexts>>

const about = (general: string, particular: (on: string) => string) => (on: string) =>
  on === '' ? general : particular(on)

export const faultsFr: FaultsWording = {
  'read-only': {
    what: about(
      'Ce tableau est en lecture seule.',
      (on) => `« ${on} » n’a pas pu être écrit : le tableau est en lecture seule.`,
    ),
    remedy: 'Demandez le droit de modifier à son propriétaire, puis recommencez.',
  },
  offline: {
    what: about('La connexion est perdue.', (on) => `Connexion perdue pendant « ${on} ».`),
    remedy: 'Vérifiez le réseau, puis recommencez : rien ne sera doublé.',
  },
  'rate-limited-minute': {
    what: about(
      'Le tableau demande d’attendre : trop d’objets en une minute.',
      (on) => `Le tableau demande d’attendre avant « ${on} ».`,
    ),
    remedy: 'Nous reprenons seuls dès que possible.',
  },
  'rate-limited-hour': {
    what: about(
      'La limite horaire du tableau est atteinte.',
      (on) => `La limite horaire du tableau est atteinte, à « ${on} ».`,
    ),
    remedy: 'Attendez une heure, puis recommencez : ce qui est posé reste posé.',
  },
  'item-gone': {
    what: about(
      'Un élément a été supprimé entre-temps.',
      (on) => `« ${on} » a été supprimé entre-temps.`,
    ),
    remedy: 'Posez de nouveau l’atelier pour le rétablir.',
  },
  'item-locked': {
    what: about(
      'Un élément est verrouillé, ou quelqu’un le modifie.',
      (on) => `« ${on} » est verrouillé, ou quelqu’un le modifie.`,
    ),
    remedy: 'Déverrouillez-le, ou attendez que la personne ait terminé, puis recommencez.',
  },
  'not-permitted': {
    what: about(
      'Atelier n’a pas accès à ce tableau.',
      (on) => `Atelier n’a pas le droit de faire cela : « ${on} ».`,
    ),
    remedy: 'Réinstallez le module, ou demandez à l’administrateur de l’équipe.',
  },
  'font-missing': {
    what: about(
      'La police Inter n’a pas pu être chargée.',
      (on) => `La police Inter manque pour « ${on} ».`,
    ),
    remedy: 'Rechargez le tableau, puis recommencez.',
  },
  'storage-full': {
    what: about(
      'La mémoire du tableau est pleine.',
      (on) => `La mémoire du tableau est pleine, à « ${on} ».`,
    ),
    remedy: 'Retirez un ancien atelier de ce tableau, puis recommencez.',
  },
  'text-too-long': {
    what: about('Un texte est trop long.', (on) => `Le texte de « ${on} » est trop long.`),
    remedy: 'Raccourcissez-le, puis recommencez.',
  },
  'no-room': {
    what: about(
      'Il n’y a pas la place.',
      (on) => `Il n’y a pas la place d’agrandir « ${on} » sans rien déplacer.`,
    ),
    remedy: 'Faites de la place à droite de la section, ou regroupez les notes.',
  },
  'someone-else': {
    what: about(
      'Une autre personne se sert d’Atelier sur ce tableau, ou vient de le changer.',
      (on) => `${on} se sert d’Atelier sur ce tableau, ou vient de le changer.`,
    ),
    remedy: 'Attendez qu’elle ait fini, regardez le tableau, puis recommencez.',
  },
  'bad-input': {
    what: about('Ce contenu n’est pas lisible.', (on) => `« ${on} » n’est pas lisible.`),
    remedy: 'Vérifiez le fichier ou la valeur, puis recommencez. Rien n’a changé.',
  },
  'future-version': {
    what: about(
      'Cet atelier vient d’une version plus récente d’Atelier.',
      (on) => `« ${on} » vient d’une version plus récente d’Atelier.`,
    ),
    remedy: 'Mettez Atelier à jour pour l’ouvrir. Rien n’a été touché.',
  },
  cancelled: {
    what: about('Arrêté à votre demande.', (on) => `Arrêté à votre demande, à « ${on} ».`),
    remedy: 'Rien n’a été perdu. Reprendre ne double rien.',
  },
  'host-refused': {
    what: about('Le tableau a refusé une action.', (on) => `Le tableau a refusé « ${on} ».`),
    remedy: 'Recommencez. Si cela revient, rechargez le tableau.',
  },
}
