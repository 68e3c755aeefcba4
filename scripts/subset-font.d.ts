declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'woff' | 'sfnt'
    /** A range keeps the axis, a number takes it away. */
    variationAxes?: Record<string, number | { readonly min: number; readonly max: number }>
    /** OpenType features; without them all are kept. */
    keepFeatures?: readonly string[]
    dropTables?: readonly string[]
  }
  /** The part of a font that these characters need. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: Options,
  ): Promise<Uint8Array>
}
