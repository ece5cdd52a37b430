import { bringingWording } from '../../core/wording/bringing.ts'
import { usePanel } from '../panel-context.ts'

/** What is said where evidence is brought, a few words of the whole panel included. */
export function useBringing() {
  const panel = usePanel()
  return { ...panel.words.value.evidence, ...bringingWording(panel.language.value) }
}
