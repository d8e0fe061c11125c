import type { Api } from 'grammy'

/** The kind of signal that grammY's client knows, which is a forerunner of the system's. */
export type ClientSignal = NonNullable<Parameters<Api['getMe']>[0]>

/** All that the client does with a signal, the system's can do. */
export const toClientSignal = (signal: AbortSignal): ClientSignal => signal as unknown as ClientSignal
