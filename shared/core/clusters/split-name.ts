/** The things a name of a theme tells of: "Parking et vélos" of two. */
export function splitName(name: string): readonly string[] {
  return name.split(/ et | and |, /)
}
