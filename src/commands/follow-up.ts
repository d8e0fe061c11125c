import type { Step } from './command.ts'

/** A form for one more question about the same matter. */
export const followUp: Step = {
  name: 'follow-up',
  audience: 'everyone',
  typed: true,
  async run({ argument, voice: { say } }) {
    return {
      kind: 'form',
      command: 'ask',
      title: say('follow-up-title'),
      fields: [{ name: 'question', label: say('follow-up-question'), value: '', required: true, multiline: false }],
      carried: { previous: argument },
    }
  },
}
