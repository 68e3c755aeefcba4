/** Greek of the font Symbol, from "A" (0x41) on and from "a" (0x61) on. */
const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

const SYMBOL: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  39: '∋',
  42: '∗',
  45: '−',
  64: '≅',
  92: '∴',
  94: '⊥',
  126: '∼',
  162: '′',
  163: '≤',
  164: '⁄',
  165: '∞',
  167: '♣',
  168: '♦',
  169: '♥',
  170: '♠',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  181: '∝',
  182: '∂',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  196: '⊗',
  197: '⊕',
  198: '∅',
  199: '∩',
  200: '∪',
  204: '⊂',
  205: '⊆',
  206: '∈',
  207: '∉',
  208: '∠',
  209: '∇',
  213: '∏',
  214: '√',
  215: '⋅',
  216: '¬',
  217: '∧',
  218: '∨',
  219: '⇔',
  220: '⇐',
  221: '⇑',
  222: '⇒',
  223: '⇓',
  224: '◊',
  229: '∑',
  242: '∫',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  74: '☺',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  115: '◆',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  120: '☒',
  159: '•',
  161: '○',
  167: '▪',
  168: '☐',
  183: '•',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const WINGDINGS_2: Readonly<Record<number, string>> = {
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '•',
  152: '●',
  163: '□',
}

const isBetween = (code: number, from: number, to: number): boolean => code >= from && code <= to

function ofSymbol(code: number): string | undefined {
  if (isBetween(code, 0x41, 0x5a)) return GREEK_CAPITALS[code - 0x41]
  if (isBetween(code, 0x61, 0x7a)) return GREEK_SMALL[code - 0x61]
  return SYMBOL[code] ?? (isBetween(code, 0x20, 0x7d) ? String.fromCharCode(code) : undefined)
}

/** A letter of a font of signs, as the sign it shows; `□` for one that is not known. */
export function signOf(code: number, font: string): string {
  const own = code & 0xff
  if (/^symbol$/i.test(font)) return ofSymbol(own) ?? '□'
  if (/^wingdings 2$/i.test(font)) return WINGDINGS_2[own] ?? '□'
  if (/^wingdings/i.test(font)) return WINGDINGS[own] ?? '□'
  return isPrivate(code) ? (SYMBOL[own] ?? '□') : String.fromCodePoint(code)
}

const isPrivate = (code: number): boolean => isBetween(code, 0xe000, 0xf8ff)

const SIGNS = /^(?:symbol|wingdings|webdings)/i

/** Words in a font of signs, or with letters from the private area, as the signs they show. */
export function shownIn(text: string, font: string): string {
  const signs = SIGNS.test(font)
  return [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0
      return isPrivate(code) || (signs && code > 0x20 && code < 0x100) ? signOf(code, font) : letter
    })
    .join('')
}

/** The bullets of lists that readers and the rest of the program know. */
const BULLETS = /^[•●▪■◦‣∙·*–—-]$/u

/** "o" in Courier and the arrows and boxes of fonts of signs → a bullet. */
export function bulletOf(text: string, font: string): string {
  const shown = shownIn(text, font).trim()
  if (shown === '') return '•'
  if (BULLETS.test(shown)) return shown
  return shown === 'o' || shown === '○' ? '◦' : '•'
}
