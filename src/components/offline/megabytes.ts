/** `1234567` → `1,2 MB` */
export const mb = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
