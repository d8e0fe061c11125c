import { adapterContract } from '../../contracts/adapter.ts'
import { createAdapterOnDouble } from '../../support/discord/adapter-on-double.ts'

adapterContract('discord', async () => {
  const { adapter, double } = await createAdapterOnDouble()
  const person = double.person('Ada')
  const direct = double.world.directWith(person.user)
  return {
    adapter,
    conversation: { adapter: 'discord', id: direct.id, space: direct.id, kind: 'private' },
    say: async (words) => void person.says(words, direct),
    // The contract's command has no option; on Discord words come in one.
    use: async (command, words) => void person.uses(command, { question: words }, direct),
    shown: double.shown,
    settled: double.gateway.delivered,
  }
})
