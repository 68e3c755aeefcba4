const ADDRESS = /^\w{3,5}:\/\/\S*$/

/** Whether the words of a block are one address and nothing else. */
export const isAddress = (text: string): boolean => ADDRESS.test(text)
