/**
 * Who may import whom. `tsc -b` guards the realms (no reference, no import); this file guards the
 * layers inside them, package imports and cycles. Type-only imports count.
 */

const OURS = '^(shared|plugin-figjam|plugin-miro|scripts|tests)/'

/** Words, errors and seeded randomness are the ground every part of the core stands on. */
const GROUND = '^shared/core/([^/]+\\.ts$|board/|wording/)'

/**
 * Files under `from` may import, among our files, only those under one of `allowed`.
 *
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function limitImports(name, from, allowed) {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { path: OURS, pathNot: [...allowed] },
  }
}

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-unresolved',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^bundle:' },
  },

  limitImports('board-is-the-bottom', '^shared/core/board/', [
    '^shared/core/board/',
    '^shared/core/[^/]+\\.ts$',
  ]),
  limitImports('wording-is-words', '^shared/core/wording/', [
    '^shared/core/wording/',
    '^shared/core/catalogue/recipe\\.ts$',
    '^shared/core/[^/]+\\.ts$',
  ]),
  limitImports('catalogue-stands-on-ground', '^shared/core/catalogue/', [
    GROUND,
    '^shared/core/catalogue/',
  ]),
  limitImports('workshop-knows-the-catalogue', '^shared/core/workshop/', [
    GROUND,
    '^shared/core/(catalogue|workshop)/',
  ]),
  limitImports('notes-know-the-workshop', '^shared/core/notes/', [
    GROUND,
    '^shared/core/(catalogue|workshop|notes)/',
  ]),
  limitImports('votes-know-notes', '^shared/core/votes/', [
    GROUND,
    '^shared/core/(catalogue|workshop|notes|votes)/',
  ]),
  limitImports('clusters-know-notes', '^shared/core/clusters/', [
    GROUND,
    '^shared/core/(catalogue|workshop|notes|clusters)/',
  ]),
  limitImports('evidence-knows-the-catalogue', '^shared/core/evidence/', [
    GROUND,
    '^shared/core/(catalogue|evidence)/',
  ]),
  limitImports('report-knows-what-was-collected', '^shared/core/report/', [
    GROUND,
    '^shared/core/(catalogue|workshop|notes|votes|clusters|evidence|report)/',
  ]),
  limitImports('brief-knows-the-workshop', '^shared/core/brief/', [
    GROUND,
    '^shared/core/(catalogue|workshop|brief)/',
    '^shared/core/report/escape-markdown\\.ts$',
  ]),
  limitImports('layout-stays-in-core', '^shared/core/layout/', ['^shared/core/']),
  limitImports('core-stays-in-core', '^shared/core/', ['^shared/core/']),
  {
    name: 'layout-is-the-top-of-core',
    severity: 'error',
    from: { path: '^shared/core/', pathNot: '^shared/core/layout/' },
    to: { path: '^shared/core/layout/' },
  },
  limitImports('app-knows-core', '^shared/app/', ['^shared/(core|app)/']),
  limitImports('panel-speaks-only-messages', '^shared/panel/', [
    '^shared/(core|panel)/',
    '^shared/app/(messages|view|clusters-view)\\.ts$',
    '^shared/app/view-[a-z]+\\.ts$',
  ]),
  limitImports('page-runs-the-app', '^shared/page/', ['^shared/(core|app|page)/']),
  limitImports('figjam-alone', '^plugin-figjam/', ['^shared/', '^plugin-figjam/']),
  limitImports('figjam-bridge-runs-on-both-sides', '^plugin-figjam/bridge/', [
    '^shared/(core|app)/',
    '^plugin-figjam/bridge/',
  ]),
  limitImports('figjam-main-has-no-page', '^plugin-figjam/main/', [
    '^shared/(core|app)/',
    '^plugin-figjam/(main|bridge)/',
  ]),
  limitImports('figjam-ui-has-no-sandbox', '^plugin-figjam/ui/', [
    '^shared/',
    '^plugin-figjam/(ui|bridge)/',
  ]),
  limitImports('miro-alone', '^plugin-miro/', ['^shared/', '^plugin-miro/']),
  limitImports('playground-knows-no-plugin', '^scripts/playground/', ['^scripts/']),
  {
    name: 'nobody-imports-tests',
    severity: 'error',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },

  {
    name: 'packages-of-clusters',
    comment: 'Lists of stop words are the only work of others in the core.',
    severity: 'error',
    from: { path: '^shared/core/clusters/' },
    to: { path: 'node_modules/', pathNot: 'node_modules/stopword/' },
  },
  {
    name: 'no-packages-in-core',
    severity: 'error',
    from: { path: '^shared/core/', pathNot: '^shared/core/clusters/' },
    to: { path: 'node_modules/' },
  },
  {
    name: 'no-packages-in-app',
    severity: 'error',
    from: { path: '^shared/app/' },
    to: { path: 'node_modules/' },
  },
  {
    name: 'no-node-in-the-product',
    severity: 'error',
    from: { path: '^(shared|plugin-figjam|plugin-miro)/' },
    to: { dependencyTypes: ['core'] },
  },
]

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)dist/' },
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    conditionNames: ['import', 'browser', 'default', 'types'],
    exportsFields: ['exports'],
  },
}
