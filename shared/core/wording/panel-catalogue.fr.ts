export const catalogueFr = {
  rows: {
    title: (chosen: number, all: number) => `Lignes de la carte de parcours : ${chosen} sur ${all}`,
    hint: 'De haut en bas, telles qu’elles sont posées.',
    up: (title: string) => `Monter « ${title} »`,
    down: (title: string) => `Descendre « ${title} »`,
    usual: 'Revenir aux lignes usuelles',
  },
}
