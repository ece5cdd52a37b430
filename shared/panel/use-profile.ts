import { figjamProfile } from '../core/board/figjam-profile.ts'
import { miroProfile } from '../core/board/miro-profile.ts'
import type { HostName, HostProfile } from '../core/board/profile.ts'
import { usePanel } from './panel-context.ts'

const PROFILES: Readonly<Record<HostName, HostProfile>> = {
  figjam: figjamProfile,
  miro: miroProfile,
}

/** The sizes and colours of the host this panel runs in. */
export function useProfile(): HostProfile {
  const panel = usePanel()
  return PROFILES[panel.view.value?.host ?? 'miro']
}
