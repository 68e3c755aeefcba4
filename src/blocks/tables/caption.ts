/** `"Tabel 15 Tabel Budgettaire …"`: the marker, then the title. */
export const CAPTION = /^Tabel\s+([A-Z]?\d+(?:\.\d+)*[a-z]?)(?:[.:]?\s+|[.:]?$)/u
/** A caption without a number. */
const UNNUMBERED =
  /^(?:Budgettaire gevolgen van beleid|(?:Opbouw|Overzicht|Uitsplitsing)\s.{3,120}\(.{0,30}€ ?1.{0,30}\)$)/u

export const isCaption = (text: string): boolean => CAPTION.test(text) || UNNUMBERED.test(text)

/** "15", of "Tabel 15 Budgettaire gevolgen". */
export const captionNumber = (text: string): string | undefined => CAPTION.exec(text)?.[1]
