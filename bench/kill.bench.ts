import { print } from './parts/an-office.ts'
import { killRounds } from './parts/kill-rounds.ts'

// Nothing lost: an office at work is killed, by turns the program alone and the program with its engine, 200 times or as often as is
// said (npm run bench kill; ROUNDS=20 npm run bench kill), and looked at each time for what it had acknowledged.

const began = performance.now()
const { faults, ...tally } = await killRounds(Number(process.env.ROUNDS ?? 200))
print(`${tally.rounds} kills in ${((performance.now() - began) / 1000).toFixed(0)} s`)
print(
  `acknowledged before them: ${tally.stored} messages, ${tally.confirmed} confirmations, ${tally.submitted} registrations`,
)
print(`${tally.arrived} mails arrived; ${tally.uncertain} wait for a person to say whether they did`)
print(faults.length === 0 ? 'missing, doubled or left over: nothing' : faults.join('\n'))
if (faults.length > 0) process.exitCode = 1
