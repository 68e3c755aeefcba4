/** Digits set above the line, in order from 0: some extractors keep them in note markers. */
export const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "¹²" → "12"; ordinary digits stay. */
export const lowered = (digits: string): string =>
  [...digits].map((sign) => (RAISED.includes(sign) ? String(RAISED.indexOf(sign)) : sign)).join('')

/** "12" → "¹²" */
export const raised = (digits: string): string =>
  [...digits].map((sign) => RAISED[Number(sign)] ?? sign).join('')
