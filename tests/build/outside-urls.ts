/**
 * Addresses of other hosts in a shipped file, `//host` included. XML namespaces are names that look
 * like addresses: nothing is ever loaded from them.
 */
export function listOutsideUrls(text: string): readonly string[] {
  const found = text.match(
    /(?:https?:|wss?:)\/\/[^\s"'`)<>\\]+|(?<=["'(])\/\/[\w-]+\.[^\s"'`)<>\\]+/gi,
  )
  return (found ?? []).filter((url) => !url.startsWith('http://www.w3.org/'))
}
