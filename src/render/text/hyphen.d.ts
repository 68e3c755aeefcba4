/** Types for the file that Node resolves: the package has none for it. */
declare module 'hyphen/nl/index.js' {
  const dutch: {
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string
  }
  export default dutch
}
