const LONGEST = 2000
const MAIL = /^mailto:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/i
/** Hosts of machines and networks that no reader can reach. */
const INNER = /^(?:localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/i

/**
 * An address that a file leads to, fit to be followed: a page on the web, or somebody's mail. Null for a
 * script, a file, a machine in a closed network, an address with a password, and what is none.
 */
export function webAddress(told: string): string | null {
  const address = told.trim()
  if (address.length > LONGEST) return null
  if (/^mailto:/i.test(address)) return MAIL.test(withoutQuery(address)) ? withoutQuery(address) : null
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? reachable(new URL(address)) : null
}

const withoutQuery = (address: string): string => address.split('?')[0] ?? ''

function reachable({ href, hostname, username, password }: URL): string | null {
  const isKnown = hostname.includes('.') && !INNER.test(hostname) && !username && !password
  return isKnown ? href : null
}
