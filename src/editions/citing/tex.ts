import { oneLine } from './one-line.ts'

/** Characters that are special in TeX, and letters and signs with a name in plain TeX. */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
}

/** Accents in TeX, by combining character: 'ë' is 'e' with U+0308. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
}

/** 'ë' → '{\"e}', 'č' → '{\v{c}}'. Unchanged with more accents, or one that TeX has no name for. */
function accented(letter: string): string {
  const [base = '', sign = '', more] = letter.normalize('NFD')
  const accent = ACCENTS[sign]
  if (accent === undefined || more !== undefined || !/^[A-Za-z]$/.test(base)) return letter
  return /[a-zA-Z]/.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`
}

const sign = (char: string): string => NAMES[char] ?? (/\p{L}/u.test(char) ? accented(char) : char)

/** Text for TeX, on one line. Characters that TeX has no name for stay: current programs read UTF-8. */
export const tex = (text: string): string =>
  oneLine(text)
    .normalize('NFC')
    .replace(/[\\{}~^<>&%#_$]|[^\p{ASCII}]/gu, sign)

/** 'Wmo', 'CO2', 'NVG': styles that lower-case titles must leave these alone. */
const hasCapital = (word: string): boolean => /\p{Lu}/u.test(word)

/** Like `tex`, but protects words with a capital; not the first letter of the title. */
export function texTitle(text: string): string {
  const words = oneLine(text).split(' ')
  return words
    .map((word, index) => (hasCapital(index === 0 ? word.slice(1) : word) ? `{${tex(word)}}` : tex(word)))
    .join(' ')
}

/** In addresses TeX takes characters literally, except that braces must match and spaces break it. */
export const texAddress = (address: string): string =>
  address.replace(/[\s\\{}]/g, (char) => encodeURIComponent(char))
