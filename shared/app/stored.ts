/** Names of what is kept on the board, for everybody who opens it. */
export const STORED = {
  setup: 'setup',
  agenda: 'agenda',
  clusters: 'clusters',
  evidence: 'evidence',
  leaving: 'evidence-leaving',
  lease: 'lease',
} as const
