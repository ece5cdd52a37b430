export const tellingFr = {
  brief: {
    open: 'Prévenir les participants',
    title: 'Prévenir les participants',
    advice: 'À envoyer une semaine avant. Rien ne part d’ici : vous copiez, ou vous enregistrez.',
    back: '← Revenir à l’atelier',
    place: 'Lieu ou lien',
    placeHint: 'Salle Marie Curie, ou le lien de la visio',
    host: 'Animation',
    hostHint: 'Nadia, poste 4512',
    details: 'Informations pratiques',
    detailsHint: 'Repas, accès, matériel à apporter',
    bring: (what: string) => `Demander ${what}`,
    groups: 'Dire qui est dans quel groupe',
    files: 'Enregistrer',
    formats: {
      mail: 'E-mail (.eml)',
      calendar: 'Réunion (.ics)',
      markdown: 'Markdown (.md)',
    },
    zone: (zone: string) =>
      `Les heures sont celles de ce navigateur : ${zone}. Chaque agenda les montre à l’heure de qui le lit.`,
    preview: 'Ce qui sera envoyé',
    copy: 'Copier le texte',
    copied: 'Texte copié.',
    byHand: 'La copie est refusée ici. Sélectionnez le texte ci-dessus et copiez-le.',
    saved: (name: string) => `${name} est enregistré.`,
  },
}
