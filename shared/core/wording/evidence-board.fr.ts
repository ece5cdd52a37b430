/** What the board says of evidence that was brought to a workshop. */
export const evidenceBoardFr = {
  /** Name of a section: the canvas, the zone, and which part of it when there are several. */
  section: (canvas: string, zone: string) => `Preuves · ${canvas} · ${zone}`,
  part: (title: string, part: number, parts: number) => `${title} (${part}/${parts})`,
  legend:
    '●○○ supposé, ●●○ des indices, ●●● vérifié. Apporté par l’animation : à lire, à discuter, à déplacer.',
  levels: { guess: 'supposé', hints: 'des indices', checked: 'vérifié' },
}

/** What the other language has to say too. */
export type EvidenceBoardWording = typeof evidenceBoardFr
