import { eq } from 'drizzle-orm'
import { accounts } from '../platform/auth/schema.ts'
import { resetSecondFactor } from '../platform/auth/second-factor/second-factor.ts'
import { endSessionsOf } from '../platform/auth/sessions.ts'
import { perform, theSystem } from '../platform/journal/act.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** `./verbale second-factor` */
export const secondFactor: Command = {
  name: 'second-factor',
  about: 'lets a member of staff set up another app, when telephone and recovery codes are lost',
  help: [
    'usage: ./verbale second-factor reset ADDRESS',
    '',
    'Takes the app and the recovery codes of this account away and ends its sessions. At the next sign-in another is set up.',
    'Make sure first that it is this person who asks.',
  ].join('\n'),
  options: {},
  async run({ positionals }) {
    const [word, address] = positionals
    if (word !== 'reset' || !address) {
      process.stderr.write(`${secondFactor.help}\n`)
      return 2
    }
    await withOffice(async ({ database, stage }) => {
      const [account] = await database.drizzle
        .select()
        .from(accounts)
        .where(eq(accounts.address, address.toLowerCase()))
      if (!account) throw new PlainProblem(`Nobody signs in with ${address}.`)
      await perform(stage, theSystem, (act) => resetSecondFactor(act, account.id))
      await endSessionsOf(database, account.id, { allBut: account.id })
    })
    print(`${address} sets up another app at the next sign-in.`)
    return 0
  },
}
