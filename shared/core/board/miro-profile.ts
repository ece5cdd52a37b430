import type { HostProfile } from './profile.ts'

/**
 * Sizes and text limit: https://developers.miro.com/docs/websdk-reference-sticky-note (199 × 228 and
 * 350 × 228, shadow included; content shorter than 6000 characters). Miro publishes no hex for its
 * sixteen names: these are close enough for pictures, and the adapter reads the names back as these.
 */
export const miroProfile: HostProfile = {
  name: 'miro',
  note: { width: 199, height: 228, offset: { x: 20, y: 6 } },
  wideNote: { width: 350, height: 228, offset: { x: 33, y: 6 } },
  noteColours: {
    fact: '#FFF9B1',
    voice: '#A6CCF5',
    snag: '#FFCEE0',
    lift: '#67C6C0',
    doubt: '#F5F6F8',
    pledge: '#BE88C7',
  },
  noteText: { align: 'center', verticalAlign: 'middle' },
  sectionMargin: 24,
  longestText: 5_999,
}
