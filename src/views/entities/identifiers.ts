/** An identifier in an official register, with its address there. */
export interface Identifier {
  label: string
  text: string
  url: string
}

/** Official registers. Identifiers are given as an address, or as the part of it after `prefix`. */
const REGISTERS: Record<string, { label: string; prefix: string }> = {
  tooi: { label: 'TOOI-register', prefix: 'https://identifier.overheid.nl/tooi/id/' },
  ror: { label: 'ROR', prefix: 'https://ror.org/' },
  bwb: { label: 'Officiële tekst', prefix: 'https://wetten.overheid.nl/' },
  celex: { label: 'Officiële tekst', prefix: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:' },
}

export const identifiers = (known: Record<string, string | null>): Identifier[] =>
  Object.entries(known).flatMap(([key, identifier]) => {
    const register = REGISTERS[key]
    if (!register || !identifier) return []
    const text = identifier.startsWith(register.prefix)
      ? identifier.slice(register.prefix.length)
      : identifier
    return [{ label: register.label, text, url: register.prefix + text }]
  })
