/**
 * Names that Windows reserves for devices, in any case and with any extension. No file or folder can have one
 * there.
 */
export const DEVICE_NAME = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
