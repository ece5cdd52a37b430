/**
 * What `themeColors: true` puts into a plugin's page: a class and the variables of FigJam, which has
 * no dark mode (https://developers.figma.com/docs/plugins/css-variables/). The values are those of
 * github.com/yuanqing/create-figma-plugin, packages/ui/src/css/theme.css, `.figjam`.
 */
const COLOURS: Readonly<Record<string, string>> = {
  bg: '#fff',
  'bg-secondary': '#f5f5f5',
  'bg-tertiary': '#e6e6e6',
  'bg-hover': '#f5f5f5',
  'bg-pressed': '#f5f5f5',
  'bg-brand': '#9747ff',
  'bg-brand-hover': '#8638e5',
  'bg-brand-pressed': '#8638e5',
  'bg-brand-secondary': '#7c2bda',
  'bg-brand-tertiary': '#f1e5ff',
  'bg-selected': '#f1e5ff',
  'bg-selected-hover': '#e4ccff',
  'bg-selected-secondary': '#f9f5ff',
  'bg-selected-strong': '#9747ff',
  'bg-danger': '#f24822',
  'bg-success': '#14ae5c',
  'bg-warning': '#ffcd29',
  'bg-disabled': '#d9d9d9',
  'bg-inverse': '#2c2c2c',
  border: '#e6e6e6',
  'border-strong': '#2c2c2c',
  'border-brand': '#e4ccff',
  'border-brand-strong': '#8638e5',
  'border-selected': '#9747ff',
  'border-selected-strong': '#8638e5',
  'border-danger-strong': '#dc3412',
  text: 'rgba(0, 0, 0, 0.9)',
  'text-secondary': 'rgba(0, 0, 0, 0.5)',
  'text-tertiary': 'rgba(0, 0, 0, 0.3)',
  'text-disabled': 'rgba(0, 0, 0, 0.3)',
  'text-brand': '#8638e5',
  'text-onbrand': '#fff',
  'text-danger': '#dc3412',
  'text-warning': '#b86200',
  'text-success': '#009951',
  icon: 'rgba(0, 0, 0, 0.9)',
  'icon-brand': '#8638e5',
  'icon-disabled': 'rgba(0, 0, 0, 0.3)',
}

const VARIABLES = Object.entries(COLOURS).map(([name, value]) => `--figma-color-${name}:${value}`)

const THEME = `<style id="figma-style">:root{${VARIABLES.join(';')}}</style><script>document.documentElement.classList.add('figma-light')</script>`

/**
 * The rule for what a plugin's page may load: what the manifest's `networkAccess` allows and no more
 * (https://developers.figma.com/docs/plugins/making-network-requests/). null is "anything".
 */
function policyOf(domains: readonly string[] | null): string {
  if (domains === null || domains.includes('*')) return ''
  const allowed = domains.filter((name) => name !== 'none').join(' ')
  const sources = `'unsafe-inline' 'unsafe-eval' data: blob: ${allowed}`.trim()
  return `<meta http-equiv="Content-Security-Policy" content="default-src ${sources}">`
}

/** A plugin's HTML with what the host adds, at the start of its head. */
export function dressHtml(
  html: string,
  dress: {
    readonly themed: boolean
    readonly domains: readonly string[] | null
    /** A style sheet with the host's own fonts. */
    readonly fonts: string
  },
): string {
  const fonts = `<style>${dress.fonts}</style>`
  const added = policyOf(dress.domains) + fonts + (dress.themed ? THEME : '')
  const head =
    /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html)
  const at = head === null ? 0 : head.index + head[0].length
  return html.slice(0, at) + added + html.slice(at)
}
