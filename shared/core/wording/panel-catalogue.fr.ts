export const catalogueFr = {
  /** What recipes are searched by beside their titles and their canvases. */
  /** What a search of the catalogue came to. */
  found: (count: number, first: string) =>
    `${count} ${count > 1 ? 'trouvés' : 'trouvé'}. Choisi : ${first}.`,
  alsoCalled: {
    'target-persona': 'client utilisateur usager profil avatar',
    symmetry: 'symétrie des attentions collaborateurs salariés expérience',
    'empathy-journey': 'client utilisateur usager expérience design thinking',
    'journey-discovery': 'client customer utilisateur usager expérience cartographie',
    'journey-deep-dive': 'client utilisateur usager irritants zoom',
    'journey-prioritisation': 'client roadmap matrice vote',
    'journey-validation': 'client retours relecture',
    'community-persona': 'association collectif membres',
    'mission-framing': 'lancement kick-off brief conseil',
    'quarterly-review': 'rétrospective bilan suivi',
    journey: 'client utilisateur usager expérience',
    mirror: 'symétrie des attentions collaborateurs',
    'impact-effort': 'matrice priorisation',
    'dual-impact': 'matrice priorisation',
    scoring: 'grille critères décision',
    votes: 'gommettes points',
    'how-might-we': 'hmw cpn problème',
    'check-out': 'clôture rétrospective',
    'idea-cards': 'brainstorming idéation',
    'test-sheet': 'expérimentation pilote',
  },
  rows: {
    title: (chosen: number, all: number) => `Lignes de la carte de parcours : ${chosen} sur ${all}`,
    hint: 'De haut en bas, telles qu’elles sont posées.',
    others: 'Cochez pour ajouter en bas :',
    up: (title: string) => `Monter « ${title} »`,
    down: (title: string) => `Descendre « ${title} »`,
    usual: 'Revenir aux lignes usuelles',
  },
  conditions: {
    title: 'D’abord, est-ce bien l’atelier qu’il faut ?',
    hold: 'Les conditions sont réunies.',
    missing: (missing: number, all: number) =>
      missing === all
        ? 'Cochez ce qui est vrai. Rien ne vous empêche de préparer l’atelier.'
        : `${missing} sur ${all} à confirmer. Sans cela, deux heures risquent de paraître longues ; rien ne vous empêche de préparer l’atelier.`,
  },
  questions: {
    title: (count: number) =>
      count < 2 ? '1 question peut se relire' : `${count} questions peuvent se relire`,
    show: (text: string) => `Voir « ${text} »`,
    flaws: {
      'no-stem': 'Elle ne commence pas par « Comment pourrions-nous ».',
      solution: 'Une solution est peut-être déjà dedans.',
      'too-short': 'Elle est courte : pour quel moment ?',
      'too-long': 'Elle est longue : est-ce une seule question ?',
      nobody: 'Elle ne dit pas pour qui.',
      'several-questions': 'Il y a peut-être plusieurs questions.',
    },
  },
}
