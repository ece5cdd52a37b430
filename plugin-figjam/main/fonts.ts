const MEDIUM: FontName = { family: 'Inter', style: 'Medium' }
const BOLD: FontName = { family: 'Inter', style: 'Bold' }

export function fontOf(bold: boolean): FontName {
  return bold ? BOLD : MEDIUM
}

let loading: Promise<unknown> | null = null

/** Loads both fonts once; even a cached load costs a turn of the editor's event loop. */
export async function loadFonts(): Promise<void> {
  loading = loading || Promise.all([figma.loadFontAsync(MEDIUM), figma.loadFontAsync(BOLD)])
  try {
    await loading
  } catch (error) {
    loading = null
    throw error
  }
}

/** People restyle texts; what we rewrite must have its present font loaded first. */
export async function loadFontOf(text: {
  readonly fontName: FontName | PluginAPI['mixed']
}): Promise<void> {
  const { fontName } = text
  if (fontName !== figma.mixed && fontName.family !== '') await figma.loadFontAsync(fontName)
}
