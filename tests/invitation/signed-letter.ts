import type { Definition } from '../../src/conference/definition/definition.ts'
import { clearLetter } from '../../src/journey/invitation/commands/clear-letter.ts'
import { draftLetter } from '../../src/journey/invitation/commands/draft-letter.ts'
import { signLetter } from '../../src/journey/invitation/commands/sign-letter.ts'
import type { Letter } from '../../src/journey/invitation/schema.ts'
import type { Act } from '../../src/platform/journal/act.ts'

/** Drafts the letter, has every signatory clear it, and signs it: every invitee has its number then. */
export async function signedLetter(act: Act, definition: Definition): Promise<Letter> {
  return sign(act, await draftLetter(act), definition)
}

/** Has every signatory clear a draft, and signs it. */
export async function sign(act: Act, letter: Letter, { signatories }: Definition): Promise<Letter> {
  const { id, definitionHash } = letter
  for (const { id: signatory } of signatories)
    await clearLetter(act, id, {
      signatory,
      definitionHash,
      clearedOn: '2023-07-14',
      how: 'mail',
      note: 'Mail of the cabinet',
    })
  const done = await signLetter(act, id, { definitionHash, note: 'Registry, folder 12' })
  if (done !== 'signed') throw new Error(`The letter was not signed: ${done}`)
  return letter
}
