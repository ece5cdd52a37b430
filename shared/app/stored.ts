/** Names of what is kept of one workshop. */
export interface WorkshopNames {
  readonly setup: string
  readonly agenda: string
  readonly clusters: string
  /** What is brought as evidence, and what of it is being taken away. */
  readonly evidence: string
  readonly leaving: string
}

/**
 * Names of what is kept on the board, for everybody who opens it. The first workshop of a board has the
 * names that every Atelier knows; `others` lists those beside it, in the order in which they came.
 */
export const STORED = {
  setup: 'setup',
  agenda: 'agenda',
  clusters: 'clusters',
  evidence: 'evidence',
  leaving: 'evidence-leaving',
  others: 'workshops',
  lease: 'lease',
} as const

/** Under which names a workshop beside the first is kept. The point keeps them from those of pieces. */
export function namesBeside(doc: string): WorkshopNames {
  return {
    setup: `setup.${doc}`,
    agenda: `agenda.${doc}`,
    clusters: `clusters.${doc}`,
    evidence: `evidence.${doc}`,
    leaving: `evidence-leaving.${doc}`,
  }
}

/** Whether a workshop's setup is kept under this name. */
export function isSetupName(name: string): boolean {
  return name === STORED.setup || name.startsWith(namesBeside('').setup)
}
