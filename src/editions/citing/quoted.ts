/** Puts words between quotation marks that do not occur in them. */
export const quoted = (words: string): string => (/[“”]/.test(words) ? `‘${words}’` : `“${words}”`)
