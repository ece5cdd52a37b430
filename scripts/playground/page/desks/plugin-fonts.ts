let fonts: Promise<string> | null = null

/**
 * Inter as a style sheet that carries its files: Figma has it ready in every plugin's page, which may
 * not fetch any itself (https://developers.figma.com/docs/plugins/creating-ui/). '' when our server
 * does not have it.
 */
export function readPluginFonts(): Promise<string> {
  fonts ??= fetch('/plugin-fonts.css').then((answer) => (answer.ok ? answer.text() : ''))
  return fonts
}
