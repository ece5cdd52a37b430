/** Ends a CI run: one line with what all tests and checks of the run counted together. */
import { sumResults } from './results.mjs'

try {
  const { passed, failed } = sumResults()
  console.log(`${passed} passed, ${failed} failed`)
} catch (error) {
  console.error(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
