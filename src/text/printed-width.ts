/** Widths of letters in a typical sans-serif font, where a digit is 1 wide. */
const WIDTHS: Readonly<Record<string, string>> = {
  '0.5': " ijlItf.,:;'’‘!|/()[]-r",
  '0.9': 'ckvxyszJ?*“”"',
  '1.1': 'FTZ',
  '1.2': 'ABEKPSVXY',
  '1.3': 'CDHNRUw',
  '1.4': 'GOQ',
  '1.5': 'mM',
  '1.7': 'W—…%',
}

/** Widths by character code. Characters that are not listed are as wide as a digit. */
const BY_CODE = new Float64Array(0x2100).fill(1)
for (const [width, letters] of Object.entries(WIDTHS))
  for (const letter of letters) BY_CODE[letter.codePointAt(0) ?? 0] = Number(width)

/** Estimates how wide a text is in print; the unit is the width of a digit. */
export function printedWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) width += BY_CODE[text.charCodeAt(index)] ?? 1
  return width
}
