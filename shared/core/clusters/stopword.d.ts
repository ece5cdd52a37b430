// The package ships no types. https://github.com/fergiemcdowall/stopword
declare module 'stopword' {
  export const eng: readonly string[]
  export const fra: readonly string[]
}
