/** Runs a script that the page carries, inline as the panel's own, and gives what it names. */
export function runCarried<Named>(script: Uint8Array, name: string): Named {
  const element = document.createElement('script')
  element.textContent = new TextDecoder().decode(script)
  document.body.append(element)
  element.remove()
  return Reflect.get(window, name) as Named
}
