import type Papa from 'papaparse'
import { readPacked } from './read-packed.ts'

/**
 * The parser of tables, which the build puts here in place of the package: few bring a table, and
 * everybody waits for the panel's script. It runs as an inline script, as that one does.
 */
function runParser(): typeof Papa {
  const script = document.createElement('script')
  script.textContent = new TextDecoder().decode(readPacked('papaparse'))
  document.body.append(script)
  script.remove()
  return (window as unknown as { readonly Papa: typeof Papa }).Papa
}

export default runParser()
