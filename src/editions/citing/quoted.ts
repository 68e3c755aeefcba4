/** Words between quotation marks they do not hold themselves. */
export const quoted = (words: string): string => (/[“”]/.test(words) ? `‘${words}’` : `“${words}”`)
