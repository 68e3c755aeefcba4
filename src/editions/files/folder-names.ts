/** The folder of the editions. They do not include themselves. */
export const EDITIONS_FOLDER = 'editions'
