/** The title above a table of contents. */
export const CONTENTS_TITLE =
  /^(?:inhoud|inhouds?opgave|inhoudsoverzicht|contents|table of contents)(?:\s+(?:blz\.?|pagina))?:?$/iu
