/** Superscript digits, from 0 to 9: some extractors keep them in note markers. */
export const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "¹²" → "12"; ordinary digits stay. */
export const lowered = (digits: string): string =>
  [...digits].map((sign) => (RAISED.includes(sign) ? String(RAISED.indexOf(sign)) : sign)).join('')

/** "12" → "¹²" */
export const raised = (digits: string): string =>
  [...digits].map((sign) => RAISED[Number(sign)] ?? sign).join('')
