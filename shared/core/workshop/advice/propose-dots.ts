import { type AdviceSource, SOURCES } from './advice.ts'

/** A number of dots for each person, and who says so. */
export interface DotProposal {
  readonly dots: number
  readonly rule: 'third' | 'few' | 'quarter'
  /** Null for a common habit whose origin we did not find. */
  readonly source: AdviceSource | null
}

const FEW = { least: 3, most: 5 }

/**
 * How many dots each person may get for a number of options: a third of them, three to five, or a
 * quarter (a common habit). Of fewer than three options, nobody is told to give three dots.
 */
export function proposeDots(options: number): readonly DotProposal[] {
  // Nobody gets more dots than there are options, nor none.
  const bring = (dots: number) => Math.max(1, Math.min(options, Math.round(dots)))
  const few = bring(Math.min(FEW.most, Math.max(FEW.least, options / 3)))
  return [
    { dots: bring(options / 3), rule: 'third', source: SOURCES.learningPartners },
    ...(options < FEW.least ? [] : [{ dots: few, rule: 'few', source: SOURCES.albany } as const]),
    { dots: bring(options / 4), rule: 'quarter', source: null },
  ]
}
