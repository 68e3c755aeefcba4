/** `'Cliënten'` → `'clienten'`: lower case, without accents and other marks. */
export const folded = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
/** Most words have no accents. */
const PLAIN = /^[ -~]*$/
