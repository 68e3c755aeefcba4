/** The package has no types of its own for this file, which is the one that Node finds. */
declare module 'hyphen/nl/index.js' {
  const dutch: {
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string
  }
  export default dutch
}
