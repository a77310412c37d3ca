import { expect, it } from 'vitest'
import { killRounds } from '../bench/parts/kill-rounds.ts'

it('An office that is killed at work, alone or with its database, loses nothing that it had acknowledged', async () => {
  const { faults, stored } = await killRounds(6)
  expect(faults).toEqual([])
  expect(stored).toBeGreaterThan(0)
}, 600_000)
