import { signal } from '@preact/signals'

/** What screen readers are told. Null until it is there: it comes with the words it is told in. */
export const laterAnnounce = signal<typeof import('./announce.ts').announce | null>(null)
