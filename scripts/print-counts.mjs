/** Ends a CI run: one line with what all tests and checks of the run counted together. */
import { sumResults } from './results.mjs'

const { passed, failed } = sumResults()
console.log(`${passed} passed, ${failed} failed`)
