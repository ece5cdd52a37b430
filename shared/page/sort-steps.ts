/** What sorts notes, where a page does it on its own thread. */
export { buildClusterTree } from '../core/clusters/build-cluster-tree.ts'
export { readMeaning } from './read-meaning.ts'
