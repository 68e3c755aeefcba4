const FIRST_AFTER_ASCII = 0x80
const BLANK = /^\s$/

/** ASCII white space is compared by code; only rare characters need the pattern. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= FIRST_AFTER_ASCII && BLANK.test(String.fromCharCode(code)))

/** The number of words in a text: runs of characters between white space. Allocates nothing. */
export function countWords(text: string): number {
  let words = 0
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const isWord = !isBlank(text.charCodeAt(at))
    if (isWord && !isInWord) words += 1
    isInWord = isWord
  }
  return words
}
