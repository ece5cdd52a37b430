import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PanelState } from './panel-state.ts'

export const PanelContext = createContext<PanelState | null>(null)

export function usePanel(): PanelState {
  const panel = useContext(PanelContext)
  if (panel === null) throw new Error('usePanel was called outside of the panel.')
  return panel
}
