const PATHS = {
  select: 'M5 3l13 8-6 1.5L9 19z',
  hand: 'M12 3v18M3 12h18M12 3l-3 3M12 3l3 3M12 21l-3-3M12 21l3-3M3 12l3-3M3 12l3 3M21 12l-3-3M21 12l-3 3',
  note: 'M4 4h16v10l-6 6H4zM20 14h-6v6',
  dot: 'M12 5a7 7 0 100 14 7 7 0 000-14z',
  erase: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  undo: 'M8 5L4 9l4 4M4 9h9a6 6 0 010 12h-3',
  redo: 'M16 5l4 4-4 4M20 9h-9a6 6 0 000 12h3',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20a6.5 6.5 0 0113 0M16 11a3 3 0 000-6M17.5 14a5.5 5.5 0 014 6',
  faults: 'M12 3l9.5 17h-19zM12 10v5M12 17.5v.5',
  save: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  open: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  reload: 'M20 12a8 8 0 11-2.5-5.8M20 3v5h-5',
  empty: 'M4 4h16v16H4zM8 8l8 8M16 8l-8 8',
  app: 'M3 4h18v16H3zM3 9h18M10 9v11',
} as const

export type IconName = keyof typeof PATHS

/** A small line drawing beside a word, or alone on a button that has a label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
