/** What is asked of a font: pdf.js tells name and flags. */
export interface Font {
  name: string
  bold: boolean
  italic: boolean
  /** Units of a letter's width to one of the text space. */
  unit: number
}

const BOLD = /bold|black|heavy|semibold|demi(?!light)|(?<![a-z])bd(?![a-z])/i
const ITALIC = /italic|oblique|kursiv|cursief|(?<![a-z])it(?![a-z])/i

interface Told {
  name?: string
  bold?: boolean
  black?: boolean
  italic?: boolean
  fontMatrix?: readonly number[]
}

const FALLBACK: Font = { name: '', bold: false, italic: false, unit: 0.001 }

/** "ABCDEF+Verdana-BoldItalic" → bold, italic */
export function fontOf(told: Told | null): Font {
  if (!told) return FALLBACK
  const name = (told.name ?? '').replace(/^[A-Z]{6}\+/, '')
  return {
    name,
    bold: Boolean(told.bold || told.black) || BOLD.test(name),
    italic: Boolean(told.italic) || ITALIC.test(name),
    unit: Math.abs(told.fontMatrix?.[0] ?? 0.001) || 0.001,
  }
}
