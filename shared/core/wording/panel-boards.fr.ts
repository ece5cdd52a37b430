export const boardsFr = {
  /** Several workshops on one board. */
  boards: {
    nav: 'Les ateliers',
    label: 'Sur ce tableau',
    open: 'Ouvrir cet atelier',
    opening: 'J’ouvre cet atelier…',
    opened: (title: string) => `« ${title} » est ouvert.`,
    draftFirst: 'Posez ou abandonnez vos changements pour ouvrir un autre atelier.',
    backTo: (title: string) => `Revenir à « ${title} »`,
  },
}
