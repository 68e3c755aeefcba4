/** The part of citation-js that is used here; the packages come without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: object)
    format(output: string, options?: Readonly<Record<string, unknown>>): string
  }
  export const plugins: { config: { get(name: string): { format: Record<string, unknown> } } }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
