/** Types for the part of citation-js that is used; the packages have none. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: object | string)
    /** The records as CSL-JSON. */
    data: Record<string, unknown>[]
    format(output: string, options?: Readonly<Record<string, unknown>>): string
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
