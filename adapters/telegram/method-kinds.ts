/** Methods that would show something a second time when called twice. */
const makes = /^(?:send(?!ChatAction$)|copy|forward)/

/** Whether calling it again after it was carried out would be seen. */
export const makesMessage = (method: string): boolean => makes.test(method)

/** Not worth a second try: by then it means nothing. */
export const isPassing = (method: string): boolean => method === 'sendChatAction'
