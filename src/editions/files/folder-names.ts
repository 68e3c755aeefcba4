/** Where the editions are; they are no part of themselves. */
export const EDITIONS_FOLDER = 'editions'
