const LONGEST = 2000
const MAIL = /^mailto:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/i
/** Hosts that no reader can reach: this machine, private networks, and IPv6 addresses. */
const INNER = /^(?:localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/i

/**
 * Returns an address from a file when it is safe to link to: a page on the web, or a mail address. Null for a
 * script, a file, a machine in a private network, an address with a password, and what is no address.
 */
export function webAddress(declared: string): string | null {
  const address = declared.trim()
  if (address.length > LONGEST) return null
  if (/^mailto:/i.test(address)) return MAIL.test(withoutQuery(address)) ? withoutQuery(address) : null
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? reachable(new URL(address)) : null
}

const withoutQuery = (address: string): string => address.split('?')[0] ?? ''

function reachable({ href, hostname, username, password }: URL): string | null {
  const isPublic = hostname.includes('.') && !INNER.test(hostname) && !username && !password
  return isPublic ? href : null
}
