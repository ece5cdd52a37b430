import { figjamProfile } from '../core/board/figjam-profile.ts'
import { miroProfile } from '../core/board/miro-profile.ts'
import type { HostProfile } from '../core/board/profile.ts'
import { usePanel } from './panel-context.ts'

/** The sizes and colours of the host this panel runs in. */
export function useProfile(): HostProfile {
  const panel = usePanel()
  return panel.view.value?.host === 'figjam' ? figjamProfile : miroProfile
}
