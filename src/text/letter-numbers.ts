/** The number of an item that is counted by letters: "a" → 1, "z" → 26, "aa" → 27, "bb" → 28; else null. */
export function fromLetters(letters: string): number | null {
  const match = /^([a-z])(\1?)$/.exec(letters)
  return match && letters.charCodeAt(0) - 96 + (match[2] === '' ? 0 : 26)
}
