/** Names one item of one document for ever: `persona-groups/persona-top/A/profile/title`. */
export type NodeKey = string & { readonly __brand: 'NodeKey' }

/** Names one workshop on one board; two workshops on a board never share it. */
export type DocId = string & { readonly __brand: 'DocId' }

/** The host's own name of an item; opaque. */
export type HostId = string & { readonly __brand: 'HostId' }

const SEPARATOR = '/'

/**
 * Builds a key from its parts. A slash or a percent sign inside a part (a group called "R&D / Web")
 * is escaped, so that two different part lists never give the same key.
 */
export function nodeKey(...parts: readonly string[]): NodeKey {
  return parts
    .map((part) => part.replaceAll('%', '%25').replaceAll(SEPARATOR, '%2F'))
    .join(SEPARATOR) as NodeKey
}

export function childKey(parent: NodeKey, ...parts: readonly string[]): NodeKey {
  return `${parent}${SEPARATOR}${nodeKey(...parts)}` as NodeKey
}

export function keyParts(key: NodeKey): readonly string[] {
  return key
    .split(SEPARATOR)
    .map((part) => part.replaceAll('%2F', SEPARATOR).replaceAll('%25', '%'))
}
