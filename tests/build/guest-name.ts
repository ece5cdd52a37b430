/** A second file, so that the bundle has something to bundle. */
export function nameGuest(): string {
  return 'éléphant </script>'
}
