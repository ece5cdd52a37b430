/**
 * Miro publishes no hex for its sixteen sticky colours. These come from the palette of
 * github.com/miroapp/api-clients and public apps: good for drawing, never for comparing.
 */
export const stickyHex: Readonly<Record<string, string>> = {
  gray: '#F5F6F8',
  light_yellow: '#FFF9B1',
  yellow: '#F5D128',
  orange: '#FF9D48',
  light_green: '#D5F692',
  green: '#C9DF56',
  dark_green: '#93D275',
  cyan: '#67C6C0',
  light_pink: '#FFCEE0',
  pink: '#EA94BB',
  violet: '#BE88C7',
  red: '#F16C7F',
  light_blue: '#A6CCF5',
  blue: '#6CD8FA',
  dark_blue: '#7B92FF',
  black: '#000000',
}

function channelsOf(hex: string): readonly number[] {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) || 0)
}

/** The sticky colour name nearest to a hex colour; a name stays itself. */
export function nearestStickyColour(colour: string): string {
  if (stickyHex[colour] !== undefined) return colour
  const wanted = channelsOf(colour)
  let best = 'light_yellow'
  let bestDistance = Number.POSITIVE_INFINITY
  for (const [name, hex] of Object.entries(stickyHex)) {
    const channels = channelsOf(hex)
    const distance = wanted.reduce((sum, value, at) => sum + (value - (channels[at] ?? 0)) ** 2, 0)
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}
