/**
 * Runs the import rules and fails when nothing was read: dependency-cruiser without a TypeScript it
 * understands reads 0 modules, finds no violation and calls that success.
 */
import { cruise } from 'dependency-cruiser'
import { forbidden, options } from './dependency-rules.mjs'

const FOLDERS = ['shared', 'plugin-figjam', 'plugin-miro', 'scripts', 'tests']

const { output } = await cruise(FOLDERS, {
  ...options,
  ruleSet: { forbidden },
  validate: true,
})
if (typeof output === 'string') throw new Error(output)

const { violations, totalCruised, totalDependenciesCruised } = output.summary
for (const { rule, from, to, cycle = [] } of violations) {
  const path = cycle.length > 0 ? cycle.map(({ name }) => name) : [to]
  console.error(`${rule.name}: ${[from, ...path].join(' imports ')}`)
}
console.log(`${totalCruised} modules, ${totalDependenciesCruised ?? 0} imports read`)

const ownModules = output.modules.filter((module) => module.source.startsWith('shared/core/'))
if (ownModules.length === 0) console.error('Read no module of shared/core: the check saw nothing.')
process.exitCode = violations.length > 0 || ownModules.length === 0 ? 1 : 0
