/** The readers of other programs, as far as the tests use them; they come without types of their own. */
declare module '@customcommander/ris' {
  type Day = { year: string; month: string; day: string }
  export function read(text: string): Record<string, (string | Day)[]>[]
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
