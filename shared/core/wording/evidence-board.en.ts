import type { EvidenceBoardWording } from './evidence-board.fr.ts'

export const evidenceBoardEn: EvidenceBoardWording = {
  section: (canvas, zone) => `Evidence · ${canvas} · ${zone}`,
  part: (title, part, parts) => `${title} (${part} of ${parts})`,
  legend:
    '●○○ guess, ●●○ hints, ●●● checked. Brought by the facilitator: to read, discuss and move.',
  levels: { guess: 'guess', hints: 'hints', checked: 'checked' },
}
