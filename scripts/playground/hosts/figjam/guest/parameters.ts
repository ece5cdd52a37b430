import { change, emit } from './events.ts'
import { host, packFor, unpackText } from './host.ts'
import { buildNamespace } from './namespaces.ts'

type Handler = (event: unknown) => unknown

/** `figma.parameters`. https://developers.figma.com/docs/plugins/api/figma-parameters/ */
export const parameters = buildNamespace('figma.parameters', {
  on: (type: string, handler: Handler) => change('on', `parameters ${type}`, handler),
  once: (type: string, handler: Handler) => change('once', `parameters ${type}`, handler),
  off: (type: string, handler: Handler) => change('off', `parameters ${type}`, handler),
})

/** The person typed in a parameter's field: the plugin answers through `result`. */
export function receiveInput(text: string): void {
  const input = unpackText(text) as object
  const answer = (kind: string) => (value: unknown) => {
    host.global('suggest', packFor(kind, [kind, value]))
  }
  const result = {
    setSuggestions: answer('suggestions'),
    setError: answer('error'),
    setLoadingMessage: answer('loading'),
  }
  emit('parameters input', { ...input, result })
}
