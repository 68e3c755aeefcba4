/**
 * Names that Windows keeps for devices, in any case and with any extension: no folder and no file can bear
 * them there.
 */
export const DEVICE_NAME = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
