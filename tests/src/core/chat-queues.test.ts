import { describe, expect, it } from 'vitest'
import { createChatQueues } from '../../../src/core/chat-queues.ts'

describe('work in chats', () => {
  it('is done in order within a chat, and beside that of other chats', async () => {
    const queues = createChatQueues()
    const done: string[] = []
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    void queues.add('a', () => held.then(() => void done.push('a1')))
    void queues.add('a', async () => void done.push('a2'))
    await queues.add('b', async () => void done.push('b1'))
    expect([done, queues.size]).toEqual([['b1'], 2])
    release()
    await queues.idle()
    expect([done, queues.size]).toEqual([['b1', 'a1', 'a2'], 0])
  })

  it('goes on after work that fails, which only its own caller hears of', async () => {
    const queues = createChatQueues()
    const failing = queues.add('a', () => Promise.reject(new Error('no line')))
    const next = queues.add('a', async () => 'said')
    await expect(failing).rejects.toThrow('no line')
    expect(await next).toBe('said')
    await queues.idle()
    expect(queues.size).toBe(0)
  })

  it('is waited for even when it is added while the last is being done', async () => {
    const queues = createChatQueues()
    const done: string[] = []
    void queues.add('a', async () => {
      done.push('first')
      void queues.add('b', async () => void done.push('second'))
    })
    await queues.idle()
    expect(done).toEqual(['first', 'second'])
  })
})
