// The package ships no types. https://github.com/fergiemcdowall/stopword
declare module 'stopword/src/stopwords_eng.js' {
  export const eng: readonly string[]
}
declare module 'stopword/src/stopwords_fra.js' {
  export const fra: readonly string[]
}
