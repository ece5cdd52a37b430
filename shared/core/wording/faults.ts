import type { Fault } from '../errors.ts'
import type { FaultsWording } from './faults.fr.ts'

/** The sentence a person reads for a fault: what failed, on what, and what to do. */
export function faultSentence(
  fault: Fault,
  words: FaultsWording,
): { readonly what: string; readonly remedy: string } {
  const texts = words[fault.code]
  return { what: texts.what(fault.on), remedy: texts.remedy }
}
