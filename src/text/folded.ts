/** `'Cliënten'` → `'clienten'`: lower case, without accents and other marks. */
export const folded = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
/** Most words have no accents: those need no normalising. */
const ASCII = /^[ -~]*$/
