import { readLetters } from './read-letters.ts'

/** The panel's script, deflated, as letters; the build puts it here. */
declare const PACKED_SCRIPT: string

/**
 * Starts the panel. What was inflated runs as an inline script, which every plugin's page may have
 * (https://developers.figma.com/docs/plugins/creating-ui/); nobody says so of `blob:` addresses.
 */
async function startPanel(): Promise<void> {
  const inflated = new Blob([readLetters(PACKED_SCRIPT)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
  const script = document.createElement('script')
  script.textContent = await new Response(inflated).text()
  document.body.append(script)
}

function sayItCannotStart(): void {
  document.body.textContent = navigator.language.toLowerCase().startsWith('fr')
    ? 'Atelier n’a pas pu démarrer. Mettez à jour Figma ou votre navigateur, puis rouvrez-le.'
    : 'Atelier could not start. Update Figma or your browser, then open it again.'
}

startPanel().catch(sayItCannotStart)
