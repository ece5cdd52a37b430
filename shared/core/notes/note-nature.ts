import type { Nature } from '../board/document.ts'
import type { HostProfile } from '../board/profile.ts'

type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number]

/** The nature whose note colour on this host is nearest to `fill` (`#RRGGBB`); null without a colour. */
export function natureOf(fill: string, profile: HostProfile): Nature | null {
  const lab = toOklab(fill)
  if (lab === null) return null
  let nearest: Nature | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [nature, colour] of Object.entries(profile.noteColours)) {
    const gap = Math.hypot(...lab.map((value, axis) => value - (toOklab(colour)?.[axis] ?? 0)))
    if (gap >= least) continue
    least = gap
    nearest = nature as Nature
  }
  return nearest
}

/** OKLab, a space where distances match what people see (https://bottosson.github.io/posts/oklab/). */
function toOklab(colour: string): Oklab | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1]
  if (digits === undefined) return null
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) =>
    toLinear(Number.parseInt(digits.slice(at, at + 2), 16) / 255),
  )
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
