/** A number in an official register, with its address there. */
export interface Identifier {
  label: string
  text: string
  url: string
}

/**
 * The registers that identifiers come from; an identifier is given as its
 * address or as what follows `prefix`.
 */
const REGISTERS: Record<string, { label: string; prefix: string }> = {
  tooi: { label: 'TOOI-register', prefix: 'https://identifier.overheid.nl/tooi/id/' },
  ror: { label: 'ROR', prefix: 'https://ror.org/' },
  bwb: { label: 'Officiële tekst', prefix: 'https://wetten.overheid.nl/' },
  celex: { label: 'Officiële tekst', prefix: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:' },
}

export const identifiers = (known: Record<string, string | null>): Identifier[] =>
  Object.entries(known).flatMap(([key, stated]) => {
    const register = REGISTERS[key]
    if (!register || !stated) return []
    const text = stated.startsWith(register.prefix) ? stated.slice(register.prefix.length) : stated
    return [{ label: register.label, text, url: register.prefix + text }]
  })
