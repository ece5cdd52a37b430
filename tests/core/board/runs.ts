/** How many cases each property tries; `RUNS=20000` for a long look. */
export const RUNS = { numRuns: Number(process.env['RUNS'] ?? 250) }
