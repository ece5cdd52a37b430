/** The bundled text of a program: see `bundle-plugin.mjs`. */
declare module 'bundle:*' {
  const text: string
  export default text
}

/** Style sheets are imported for their effect; the build puts them in the page. */
declare module '*.css'
