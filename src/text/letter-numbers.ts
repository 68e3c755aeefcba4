/** "a" is 1, "z" 26, "aa" 27, "bb" 28, as items are counted; null for other letters. */
export function fromLetters(letters: string): number | null {
  const counted = /^([a-z])(\1?)$/.exec(letters)
  return counted && letters.charCodeAt(0) - 96 + (counted[2] === '' ? 0 : 26)
}
