const FIRST_AFTER_ASCII = 0x80
const BLANK = /^\s$/

/** Space, tab and the ends of lines, or one of the rare blanks. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= FIRST_AFTER_ASCII && BLANK.test(String.fromCharCode(code)))

/** How many words a text has: what stands between blanks. Nothing is cut out of it to count. */
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
