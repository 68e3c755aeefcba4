import { folded } from './folded.ts'

/**
 * `"Naasten en verwanten"` → `naasten-en-verwanten`; `"cliënt & zorg"` → `client-zorg`; '' when no letter or
 * digit is left.
 */
export const slug = (text: string): string =>
  folded(text)
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
