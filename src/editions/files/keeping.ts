/** Where results are kept under digests of what they were made from. */
export interface Keeping {
  get: (key: string) => Uint8Array | null
  put: (key: string, bytes: Uint8Array) => void
}
