import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { answersFrom } from '../answers.ts'
import type { Office } from '../conference/office/office.ts'
import { circleNames } from '../journey/invitation/circle-names.ts'
import { prepareInvitations } from '../journey/invitation/commands/prepare-sending.ts'
import { overviewData } from '../journey/invitation/overview-data.ts'
import { accounts, grants } from '../platform/auth/schema.ts'
import { type Act, type Actor, perform, theSystem } from '../platform/journal/act.ts'
import { confirmMailing, withoutSecondPerson } from '../platform/messages/mailing/decide-mailing.ts'
import { type RecipientLine, recipientsOf } from '../platform/messages/mailing/queries.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** What the command was asked for. Without `circle` it lists; without `send` nothing is stored. */
export type Inviting = {
  circle?: string | undefined
  send: boolean
  preparedBy?: string | undefined
  confirmedBy?: string | undefined
}

/** `./verbale invite` */
export const invite: Command = {
  name: 'invite',
  about: 'shows where the letter stands, and sends it to a circle of invitees',
  help: [
    'usage: ./verbale invite                       where the letter stands, circle by circle',
    '       ./verbale invite CIRCLE                to whom it would go now, and who is held back; nothing is stored',
    '       ./verbale invite CIRCLE --send --prepared-by ADDRESS --confirmed-by ADDRESS',
    '',
    `Sends the signed letter to a circle, such as states. To more than ${withoutSecondPerson} recipients two different colleagues are named,`,
    'each with the role manager or intake. A running office delivers the messages.',
  ].join('\n'),
  options: {
    send: { type: 'boolean' },
    'prepared-by': { type: 'string' },
    'confirmed-by': { type: 'string' },
  },
  async run({ values, positionals }) {
    if (positionals.length > 1 || (values.send && positionals.length === 0)) {
      process.stderr.write(`${invite.help}\n`)
      return 2
    }
    const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
    const inviting = {
      circle: positionals[0],
      send: values.send === true,
      preparedBy: text('prepared-by'),
      confirmedBy: text('confirmed-by'),
    }
    print(await withOffice((office) => inviteIn(office, inviting)))
    return 0
  },
}

/** Does what the command was asked for, and says in lines what came of it. */
export async function inviteIn(office: Office, inviting: Inviting): Promise<string> {
  const names = circleNames(office.definition(), 'en')
  const { circle } = inviting
  if (circle === undefined) return whereItStands(office, names)
  const name = names.get(circle)
  if (name === undefined)
    throw new PlainProblem(
      `There is no circle ‘${circle}’.`,
      `Choose one of ${[...names.keys()].join(', ')}.`,
    )
  const sending = {
    definition: office.definition(),
    demonstration: office.settings.demonstration,
    title: `Invitation: ${name}`,
  }
  const prepare = async (act: Act) => {
    const prepared = await prepareInvitations(act, sending, { circle })
    if (prepared === 'not-signed')
      throw new PlainProblem(
        'The letter is not signed yet.',
        'Record the clearances and the signature at the desk.',
      )
    if (prepared === 'nobody') throw new PlainProblem('Nothing is left to be sent there.')
    return prepared
  }
  if (!inviting.send) return dryRun(office, prepare)

  const preparer = await colleague(office, inviting.preparedBy, '--prepared-by')
  const confirmer = await colleague(office, inviting.confirmedBy, '--confirmed-by')
  const mailing = await perform(office.stage, preparer, prepare)
  const done = await perform(office.stage, confirmer, (act) =>
    confirmMailing(act, mailing.id, mailing.version),
  )
  if (done !== 'confirmed')
    throw new PlainProblem(
      done === 'second-person'
        ? `More than ${withoutSecondPerson} recipients want a second person.`
        : 'Everybody is held back: nothing was sent.',
      `The sending is prepared and waits at the desk: ${office.settings.baseUrl}/desk/mailings/${mailing.id}`,
    )
  return `${inFigures(await recipientsOf(office.database.drizzle, mailing.id))}\nConfirmed. Follow it: ${office.settings.baseUrl}/desk/mailings/${mailing.id}`
}

async function whereItStands(office: Office, names: ReadonlyMap<string, string>): Promise<string> {
  const data = await overviewData(office, answersFrom(office.database), 'en')
  const letters = data.letters.map(({ number, stands, clearances, signatories }) => {
    const what = number === 0 ? 'Letter of invitation' : `Corrigendum ${number}`
    return `${what}: ${stands}${stands === 'drafted' ? `, cleared by ${clearances.length} of ${signatories}` : ''}`
  })
  const circles = data.counts.map(({ circle, invitees, channels, answers }) =>
    [
      `${circle}: ${names.get(circle)}`,
      `  ${invitees} invitees: ${answers.answered} answered, ${answers.regrets} sent regrets, ${answers.none} have not replied`,
      `  channels: ${channels['to-send']} to send, ${channels.leaving} leaving, ${channels.sent} sent, ${channels.delivered} delivered, ${channels.bounced + channels['not-taken']} came back`,
    ].join('\n'),
  )
  return [
    ...(letters.length > 0 ? letters : ['There is no letter yet: draft it at the desk.']),
    '',
    ...circles,
  ].join('\n')
}

/** Thrown to undo what was only tried. */
class Undone extends Error {
  readonly lines: RecipientLine[]
  constructor(lines: RecipientLine[]) {
    super('Undone')
    this.lines = lines
  }
}

/** Prepares it, reads the list, and undoes everything. */
async function dryRun(office: Office, prepare: (act: Act) => Promise<{ id: string }>): Promise<string> {
  try {
    return await perform(office.stage, theSystem, async (act) => {
      const { id } = await prepare(act)
      throw new Undone(await recipientsOf(act.tx, id))
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
    const lines = error.lines.map(
      ({ name, address, language, heldReason }) =>
        `${heldReason ? `held back (${heldReason})` : 'to send'}\t${language}\t${address ?? '-'}\t${name}`,
    )
    return [...lines, '', inFigures(error.lines), 'Nothing was stored.'].join('\n')
  }
}

function inFigures(lines: readonly RecipientLine[]): string {
  const held = lines.filter(({ state }) => state === 'held')
  const reasons = [...Map.groupBy(held, ({ heldReason }) => heldReason ?? 'by-hand')].map(
    ([reason, some]) => `${reason} ${some.length}`,
  )
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  return `${lines.length - held.length} to send, ${held.length} held back${why}.`
}

/** A colleague who may prepare or confirm a sending, by address. */
async function colleague(
  { database, conference }: Office,
  address: string | undefined,
  option: string,
): Promise<Actor> {
  if (!address)
    throw new PlainProblem(`${option} is missing.`, 'Name a colleague by the address of the account.')
  const [account] = await database.drizzle
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(
      and(
        eq(accounts.address, address.toLowerCase()),
        eq(grants.conferenceId, conference.id),
        inArray(grants.role, ['manager', 'intake']),
        or(isNull(grants.until), gt(grants.until, new Date())),
      ),
    )
  if (!account)
    throw new PlainProblem(
      `Nobody with the address ${address} is manager or intake here.`,
      'See ./verbale account --help',
    )
  return { kind: 'staff', ...account }
}
